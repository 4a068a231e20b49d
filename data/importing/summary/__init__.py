"""Read the summary sheet of a yearly review: its header, its rows and sections, its figures."""
