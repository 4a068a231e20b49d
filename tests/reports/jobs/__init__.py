"""Tests of the queue of files."""
