"""Find what the words of a summary sheet mean for its columns, and ask or object where they don't agree."""
