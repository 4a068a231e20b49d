"""Tests of the reports on paper."""
