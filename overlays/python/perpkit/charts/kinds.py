"""The charts there are, what each draws, and which calls return that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from .._runtime.description.catalogue import Catalogue, Entry, catalogue
from .._runtime.rows import Rows

API = "coinglass"


@frozen(kw_only=True)
class Kind:
    """One chart."""

    name: str
    """Of the function in :mod:`perpkit.charts`."""
    about: str
    models: tuple[str, ...]
    """Names of the classes that it draws."""
    call: str
    """The call that most people want a picture of."""
    rows: bool = True
    """Whether it draws a list of them, and not a single one."""

    def calls(self) -> dict[str, Entry]:
        """Return the operations whose answer it draws, by call path, the usual one first."""
        found: Catalogue = catalogue(API)
        drawn = {f"Rows[{one}]" if self.rows else one for one in self.models}
        paths = [self.call, *(path for path, entry in found.operations.items() if entry.returns in drawn)]
        return {path: found.operations[path] for path in dict.fromkeys(paths)}


_ALL = (
    Kind(
        name="heatmap",
        about="where positions would be liquidated, over time, under the candles of the price",
        models=("LiquidationHeatmap", "AggregatedLiquidationHeatmap"),
        call="futures.liquidation.heatmap_model1",
        rows=False,
    ),
    Kind(
        name="liquidation_map",
        about="where positions would be liquidated now, by leverage and added up",
        models=("LiquidationMap", "AggregatedLiquidationMap"),
        call="futures.liquidation.map",
        rows=False,
    ),
    Kind(
        name="liquidations",
        about="liquidations over time, longs against shorts",
        models=("LiquidationBar", "AggregatedLiquidationBar"),
        call="futures.liquidation.history",
    ),
    Kind(
        name="max_pain",
        about="how far the price of each coin is from its heaviest liquidations",
        models=("MaxPain",),
        call="futures.liquidation.max_pain",
    ),
    Kind(
        name="open_interest",
        about="open interest over time",
        models=("OpenInterestBar", "MarginOpenInterestBar"),
        call="futures.open_interest.history",
    ),
    Kind(
        name="funding",
        about="funding rates over time",
        models=("FundingRateBar",),
        call="futures.funding_rate.history",
    ),
    Kind(
        name="long_short_ratio",
        about="longs against shorts over time",
        models=("GlobalAccountRatio", "TopAccountRatio", "TopPositionRatio", "WalletLongShortRatio"),
        call="futures.global_long_short_account_ratio.history",
    ),
    Kind(
        name="etf_flows",
        about="money into and out of exchange-traded funds, day by day",
        models=("EtfFlowDay",),
        call="etf.bitcoin.flow_history",
    ),
)
KINDS: Mapping[str, Kind] = {one.name: one for one in _ALL}


def drawable(name: str, answer: Any) -> Any:
    """Return an answer as a chart draws it: a list of rows, or a single object.

    Args:
        name: Of the chart.
        answer: A single object; a list of rows, or an iterator of an ``iter_`` method.

    Raises:
        TypeError: The chart does not draw this. The message says what it draws, and which calls return that.
    """
    kind = KINDS[name]
    if not kind.rows:
        if not _named(answer.__class__, kind):
            raise _refused(kind, _shown(answer))
        return answer
    if not _many(answer):
        raise _refused(kind, _shown(answer))
    rows: list[Any] = [*answer]
    found: list[Any] = [*dict.fromkeys(map(type, rows))] or [getattr(answer, "model", object)]
    wrong = next((one for one in found if one is not object and not _named(one, kind)), None)
    if wrong is not None:
        raise _refused(kind, f"{answer.__class__.__name__}[{wrong.__name__}]")
    if len(found) > 1:
        raise _refused(kind, f"rows of {' and '.join(one.__name__ for one in found)} together")
    return rows


def _many(answer: object) -> bool:
    return isinstance(answer, Iterable) and not isinstance(answer, (str, bytes, Mapping))


def _named(model: type[Any], kind: Kind) -> bool:
    return any(base.__name__ in kind.models and base.__module__.startswith("perpkit.") for base in model.__mro__)


def _shown(answer: Any) -> str:
    return f"Rows[{answer.model.__name__}]" if isinstance(answer, Rows) else answer.__class__.__name__


def _refused(kind: Kind, given: str) -> TypeError:
    shown = [f"Rows[{one}]" if kind.rows else one for one in kind.models]
    text = f"{kind.name} draws {_either(shown)}, not {given}. "
    if given in {"coroutine", "async_generator"}:
        text += "Await the call first, or collect its rows in a list. "
    model = given.partition("[")[2].removesuffix("]") or given
    text += "".join(f"That is drawn by {one.name}. " for one in _ALL if one is not kind and model in one.models)
    variable = catalogue(API).variable
    return TypeError(text + f"What it draws is returned by {_either([f'{variable}.{one}' for one in kind.calls()])}")


def _either(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
