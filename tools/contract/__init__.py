"""The contract lane: what was recorded, what is described and what the client makes of it have to agree."""
