"""A corpus of sheets in the habits of offices, with contradictions of each kind, to measure the reader by."""
