"""What must hold in a file that staff bring, a rule a module; each gives faults, none stops at the first."""
