"""Check a file that staff bring, a rule a module; each returns its faults, none stops at the first."""
