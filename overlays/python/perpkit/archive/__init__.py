"""History that is kept: Delta Lake tables that are filled, brought up to date and read.

Needs the extra ``perpkit[archive]``. :class:`Archive` does the work, a :class:`Dataset` says what to keep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .archive import Archive as Archive
    from .dataset import Dataset as Dataset
    from .replaying import Event as Event
    from .scanning import Scan as Scan
    from .settling import superseded as superseded
    from .status import SeriesStatus as SeriesStatus
    from .store import ArchiveError as ArchiveError
    from .streaming import Kept as Kept
    from .streaming import StreamStatus as StreamStatus
    from .summary import Progress as Progress
    from .summary import Summary as Summary
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Archive": ".archive",
            "ArchiveError": ".archive",
            "Dataset": ".dataset",
            "Event": ".archive",
            "Kept": ".streaming",
            "Progress": ".archive",
            "Scan": ".archive",
            "SeriesStatus": ".archive",
            "StreamStatus": ".streaming",
            "Summary": ".archive",
            "superseded": ".settling",
        },
    )

__all__ = [
    "Archive",
    "ArchiveError",
    "Dataset",
    "Event",
    "Kept",
    "Progress",
    "Scan",
    "SeriesStatus",
    "StreamStatus",
    "Summary",
    "superseded",
]
