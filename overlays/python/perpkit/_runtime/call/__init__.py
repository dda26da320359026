"""One call as a conversation without input or output: plans, limits, clock, attempts, and what is told of them."""
