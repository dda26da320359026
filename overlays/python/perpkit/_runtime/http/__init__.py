"""Sending over HTTP: the only room that knows the HTTP library."""
