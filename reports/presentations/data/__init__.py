"""A meeting with every figure it can show, as plain data: what presentation and copy are drawn from."""
