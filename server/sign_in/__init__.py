"""Who may come in, where the installation asks for it."""
