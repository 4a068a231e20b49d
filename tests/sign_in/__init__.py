"""A provider of OpenID Connect, as an organisation runs one, for tests of the sign-in."""
