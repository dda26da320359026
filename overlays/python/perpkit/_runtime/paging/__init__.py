"""Histories that do not fit in one answer."""
