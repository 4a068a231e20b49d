"""Read a file of boundaries: its format, its archive, its layer, its text encoding."""
