"""Object storage: a local S3, with two writers at a time."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from urllib.request import Request, urlopen

import pytest

from perpkit.archive import Archive
from perpkit.archive.arrow import values

from .killed import datasets, market
from .market import client, ms

ROOT = Path(__file__).resolve().parents[2]
READY = "Running on"

pytestmark = pytest.mark.skipif(
    not all(find_spec(name) for name in ("moto", "flask", "flask_cors")),
    reason="moto's server is not installed; run: make setup-check",
)


@pytest.fixture(scope="module")
def bucket() -> Iterator[dict[str, str]]:
    """Yield what a program needs to reach a bucket of a server of ours."""
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as server:
        assert server.stderr is not None
        address = next(line.split()[-1] for line in server.stderr if READY in line)
        reader = Thread(target=server.stderr.read)  # a full pipe would stop the server
        reader.start()
        try:
            urlopen(Request(f"{address}/kept", method="PUT")).close()  # noqa: S310
            yield {
                "AWS_ENDPOINT_URL": address,
                "AWS_ALLOW_HTTP": "true",
                "AWS_ACCESS_KEY_ID": "fake",
                "AWS_SECRET_ACCESS_KEY": "fake",
                "AWS_REGION": "us-east-1",
            }
        finally:
            server.terminate()
            reader.join()


def test_two_writers_on_object_storage_leave_every_row_once(
    bucket: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in bucket.items():
        monkeypatch.setenv(name, value)
    never, days = "0", 8
    command = [sys.executable, "-m", "tests.archive.killed", "s3://kept/market", never, str(days)]
    other = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    vendor = market()
    with client(vendor) as cg:
        archive = Archive("s3://kept/market", cg, storage_options=bucket)
        archive.pull(datasets(days))  # meanwhile
        said = other.communicate()[1]
        assert other.returncode == 0, said
        assert archive.pull(datasets(days)).complete
        orders = values(archive.scan("futures.liquidation.order").to_arrow().read_all(), "time")
        assert Counter(map(ms, orders)) == Counter(vendor.orders)
        bars = archive.scan("futures.liquidation.history").to_arrow().read_all()
        assert set(Counter(zip(values(bars, "symbol"), values(bars, "time"), strict=True)).values()) == {1}
        assert bars.num_rows == 3 * days * 24
