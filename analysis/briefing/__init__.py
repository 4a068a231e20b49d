"""A review in three sentences: where the province stands, what moved, who needs attention."""
