"""How many requests may go, and when: within one process, or shared over Redis."""
