"""Rules over live rows and polled histories, which tell people and programs when something happens.

:func:`read` reads the TOML file of ``perpkit watch``. :class:`Watch` is the rules without clock, network and delivery:
rows go in, alerts come out. Needs the extra ``perpkit[watch]`` for streams and metrics.
"""

from __future__ import annotations

from .alert import Alert
from .configuration import Configuration, Rule, Source, Target, read
from .engine import Watch

__all__ = ["Alert", "Configuration", "Rule", "Source", "Target", "Watch", "read"]
