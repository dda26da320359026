"""How many requests may be sent, and when: in one process, or shared over Redis."""
