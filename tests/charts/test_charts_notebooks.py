"""Charts and pages in a notebook: the last expression of a cell is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

nbclient = pytest.importorskip("nbclient")
nbformat = pytest.importorskip("nbformat")
pytest.importorskip("ipykernel")
pytest.importorskip("matplotlib")
pytest.importorskip("bokeh")

CELLS = (
    "from perpkit import charts\n"
    "from perpkit.coinglass import CoinGlass\n"
    "with CoinGlass.sandbox() as cg:\n"
    "    pains = cg.futures.liquidation.max_pain(range='24h')",
    "charts.max_pain(pains)",
    "charts.max_pain(pains).page()",
)


def test_a_chart_and_its_page_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IPYTHONDIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in CELLS])
    nbclient.NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    shown: list[Any] = [cell.outputs[0].data for cell in notebook.cells[1:]]
    chart, page = shown
    assert chart["image/png"].startswith("iVBORw0KGgo")
    assert chart["text/plain"] == "<Chart: Max pain: the heaviest liquidations>"
    assert page["text/html"].startswith("<iframe srcdoc=")
