"""What is made once a process and shared by all visitors."""
