"""Texts that mean harm, put into every field that somebody else can fill in."""
