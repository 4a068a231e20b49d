"""The page that opens first: where poverty is, district by district."""
