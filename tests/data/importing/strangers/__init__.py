"""Sheets that a stranger may bring, kind by kind, with what should become of each."""
