"""Tests of a meeting's slides."""
