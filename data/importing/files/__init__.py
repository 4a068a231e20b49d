"""Open an uploaded file in a limited child process and return its cells."""
