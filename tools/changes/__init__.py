"""What a change of spec, overlay or template means for users: ``make changes BASE=<revision>``."""
