"""Find what stands where in a summary sheet: titles, headers, columns, rows and sections."""
