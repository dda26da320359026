"""How fast perpkit is, as ratios measured within one run: ``python -m benchmarks``."""
