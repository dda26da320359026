"""The body of an answer, read in chunks and never beyond the allowed size."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from ..answer import Answer, Headers
from ..errors import NotJsonError, ResponseTooLargeError
from ..wire.request import Request

GZIP = 16 + zlib.MAX_WBITS
ACCEPTED = "gzip"
"""The only encoding that requests accept."""


class Body:
    """Collects the chunks of one body. Both the bytes on the wire and those after decompression are limited."""

    __slots__ = ("_chunks", "_headers", "_inflate", "_limit", "_raw", "_request", "_size", "_status")

    def __init__(
        self, request: Request, status: int, headers: Iterable[tuple[str, str]], *, decoded: bool = False
    ) -> None:
        """Start without content; the chunks of a ``decoded`` body are already decompressed."""
        self._request = request
        self._status = status
        self._headers = Headers(headers)
        self._limit = request.max_body_bytes
        self._chunks: list[bytes] = []
        self._raw = 0
        self._size = 0
        encoding = "" if decoded else self._headers.get("content-encoding", "").strip().lower()
        if encoding and encoding not in {"identity", "gzip", "x-gzip"}:
            raise self._unreadable(f"the encoding {encoding[:80]!r}, which was not asked for")
        self._inflate = zlib.decompressobj(GZIP) if "gzip" in encoding else None
        declared = self._headers.get("content-length", "")
        if len(declared) > 18 or (declared.isdecimal() and int(declared) > self._limit):
            raise self._too_large()

    def add(self, raw: bytes) -> None:
        """Add a chunk from the wire.

        Raises:
            ResponseTooLargeError: It is more than allowed.
            NotJsonError: It cannot be decompressed.
        """
        self._raw += len(raw)
        if self._raw > self._limit:
            raise self._too_large()
        while raw:
            chunk, raw = self._inflated(raw)
            self._chunks.append(chunk)
            self._size += len(chunk)
            if self._size > self._limit:
                raise self._too_large()

    def answer(self) -> Answer:
        """Return the whole answer.

        Raises:
            NotJsonError: The compressed body is cut off.
        """
        if self._inflate is not None and self._raw and not self._inflate.eof:
            raise self._unreadable("a compressed body that is cut off")
        return Answer(self._status, self._headers, b"".join(self._chunks))

    def _inflated(self, raw: bytes) -> tuple[bytes, bytes]:
        inflate = self._inflate
        if inflate is None:
            return raw, b""
        if inflate.eof:  # another member follows the first
            self._inflate = inflate = zlib.decompressobj(GZIP)
        try:
            chunk = inflate.decompress(raw, self._limit + 1 - self._size)
        except zlib.error as error:
            reason = str(error)
        else:
            return chunk, inflate.unconsumed_tail or inflate.unused_data
        raise self._unreadable(f"a body that cannot be decompressed ({reason})")

    def _unreadable(self, found: str) -> NotJsonError:
        operation = self._request.operation
        return NotJsonError(
            f"{operation.method} {operation.path} answered HTTP {self._status} with {found}. "
            "Try again; if the problem remains, check for a proxy that answers in the vendor's place",
            operation=operation.id,
            answer=Answer(self._status, self._headers, b""),
        )

    def _too_large(self) -> ResponseTooLargeError:
        operation = self._request.operation
        return ResponseTooLargeError(
            f"{operation.method} {operation.path} answered HTTP {self._status} with more than {self._limit:,} bytes; "
            "ask for less, or allow more with max_body_bytes",
            operation=operation.id,
            answer=Answer(self._status, self._headers, b""),
        )
