"""`python -m geo`: what may be asked, and what is answered."""
