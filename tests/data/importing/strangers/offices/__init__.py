"""Sheets in the wording of offices: forms of a circular, annexes, yearbooks, assignments, communes."""
