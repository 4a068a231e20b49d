"""What scenes show that are no single map: the main part of a page as plain data, a module a kind."""
