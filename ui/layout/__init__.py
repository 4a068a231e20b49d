"""The frame of every page: head, menu, start and failure."""
