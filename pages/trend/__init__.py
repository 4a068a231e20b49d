"""The trend page: whether poverty falls."""
