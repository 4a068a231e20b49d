"""Test the district estimates: `make estimates` prints how well they do."""
