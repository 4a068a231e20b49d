"""Cards of districts."""
