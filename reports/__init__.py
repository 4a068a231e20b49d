"""Files handed out: pure functions from figures to bytes; every row with its origin, no cell a formula."""
