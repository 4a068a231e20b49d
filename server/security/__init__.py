"""Headers and policies of every answer."""
