"""The one logger of perpkit."""

from __future__ import annotations

import logging

LOGGER = logging.getLogger("perpkit")
"""What happens in calls: method, path, status, attempt and wait; never a query or a secret."""
