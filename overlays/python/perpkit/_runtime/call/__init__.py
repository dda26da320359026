"""The steps of one call, without input or output: plans, limits, clock, attempts, and what is reported of them."""
