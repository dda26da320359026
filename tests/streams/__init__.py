"""Streams: the engine on a simulated clock, the shells on loopback, and the archive that keeps what they give."""
