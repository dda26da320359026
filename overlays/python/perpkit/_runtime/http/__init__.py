"""Sending over HTTP: the only package that uses the HTTP library."""
