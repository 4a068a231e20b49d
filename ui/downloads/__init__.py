"""Links to files, and the route that answers them."""
