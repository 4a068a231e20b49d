"""Where each number on a page comes from, gathered once a component and referred to by number."""
