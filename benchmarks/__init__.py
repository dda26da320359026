"""Speed of perpkit, as ratios within one run: ``python -m benchmarks``."""
