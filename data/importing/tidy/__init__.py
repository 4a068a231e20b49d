"""Read the tidy table: one figure a row, its columns and codes in Vietnamese or English."""
