"""The real server and a real browser, with nothing but the two of them within reach."""
