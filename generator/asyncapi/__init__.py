"""Descriptions of streams in AsyncAPI 3.0: read, join with the OpenAPI document of the API, overlay, validate, lint."""
