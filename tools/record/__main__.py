"""``make record`` and ``make drift``: ask the vendors themselves, with keys from the environment."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from generator.description.document import dump
from perpkit._runtime.client import SyncClient
from perpkit._runtime.errors import ConfigurationError
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import load
from tools.contract.calls import client_class
from tools.contract.description import APIS, ROOT, described

from .answer import CannotRunError, called, learnt_plan
from .disguise import Disguise
from .drift import Comparison
from .report import lines, overlay
from .schedule import Schedule, facts, schedule
from .writing import NotWrittenError, written

SAME, DIFFERENT, FAILED = 0, 1, 2


@contextmanager
def opened(api: str, plan: str | None) -> Generator[SyncClient, None, None]:
    """Give the client of the real vendor.

    Raises:
        CannotRunError: There is no key. Some APIs answer some calls without one, but a run asks for everything.
    """
    if not _has_key(api):
        names = " and ".join(one.env for one in facts(api).credentials if one.argument in facts(api).access[0])
        raise CannotRunError(f"there is no key; set {names} in the environment")
    with client_class(api)(**({} if plan is None else {"plan": plan})) as client:
        yield client


Opener = Callable[[str, str | None], AbstractContextManager[SyncClient]]
"""Gives the client of an API for a plan."""


@frozen
class Session:
    """One run: what was asked for on the command line, and where and when it happens."""

    asked: argparse.Namespace
    root: Path
    opener: Opener
    now_ms: int

    @property
    def date(self) -> str:
        """Today, in UTC."""
        return datetime.fromtimestamp(self.now_ms / 1000, UTC).date().isoformat()

    def planned(self, api: str, plan: str | None) -> Schedule:
        """Return what is called of one API."""
        asked = self.asked
        return schedule(api, plan=plan, only=asked.only, post=asked.post, now_ms=self.now_ms)


def parser() -> argparse.ArgumentParser:
    """Return the command line's parser."""
    result = argparse.ArgumentParser(prog="python -m tools.record", description=__doc__)
    result.add_argument("--drift", action="store_true", help="write nothing: report differences, propose an overlay")
    result.add_argument(
        "--dry-run", action="store_true", help="say what would be called and what it costs; needs no key"
    )
    result.add_argument("--api", choices=APIS, action="append", help="only this API (may be repeated)")
    result.add_argument(
        "--only", metavar="OPERATION", action="append", default=[], help="only this operation, by its id"
    )
    result.add_argument("--plan", help="plan of the key; by default the vendor is asked")
    result.add_argument("--post", action="store_true", help="also call what is sent as POST and changes nothing")
    return result


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT, opener: Opener = opened) -> int:
    """Run what the command line asks for; return 0, 1 (differences, or answers not kept) or 2 (could not run)."""
    asked = parser().parse_args(arguments)
    session = Session(asked, root, opener, time.time_ns() // 1_000_000)
    apis = [api for api in asked.api or APIS if _wanted(api, asked.only)]
    outcomes = [_outcome(session, api) for api in apis if asked.dry_run or asked.api or _has_key(api)]
    if outcomes:
        return max(outcomes)
    print("nothing to call: no key is set, or no operation has that id; --dry-run shows all", file=sys.stderr)
    return FAILED


def _wanted(api: str, only: Sequence[str]) -> bool:
    return not only or any(name in described(api).operations for name in only)


def _has_key(api: str) -> bool:
    return any(os.environ.get(credential.env) for credential in facts(api).credentials)


def _outcome(session: Session, api: str) -> int:
    plan = session.asked.plan if facts(api).plans else None
    try:
        if session.asked.dry_run:
            return _shown(api, session.planned(api, plan))
        if plan is None and facts(api).plans:
            with session.opener(api, None) as client:
                plan = learnt_plan(client, api, session.now_ms)
        planned = session.planned(api, plan)
        _shown(api, planned)
        with session.opener(api, plan) as client:
            return (
                _compared(session, api, client, planned)
                if session.asked.drift
                else _recorded(session, api, client, planned)
            )
    except (CannotRunError, ConfigurationError) as error:
        print(f"{api}: could not run: {error}", file=sys.stderr)
        return FAILED


def _shown(api: str, planned: Schedule) -> int:
    named = (
        f", plan {planned.plan}"
        if planned.plan
        else ", plan not known: the vendor is asked first, which is one call more"
    )
    print(f"{api}{named if planned.api.plans else ''}")
    for line in planned.account():
        print(line)
    return SAME


def _recorded(session: Session, api: str, client: SyncClient, planned: Schedule) -> int:
    disguise = Disguise(_secrets(api))
    outcome = SAME
    for live in called(client, planned):
        try:
            path = written(session.root, described(api), live, disguise, date=session.date, plan=planned.plan)
        except NotWrittenError as reason:
            outcome = DIFFERENT
            print(f"  NOT WRITTEN {live.call.operation.id}: {disguise(str(reason))}")
        else:
            print(f"  wrote {path.relative_to(session.root)}")
    return outcome


def _secrets(api: str) -> dict[str, str]:
    """Return what must not be published, with what stands for it."""
    fakes = credentials(api)
    real = {one.argument: os.environ.get(one.env, "").strip() for one in facts(api).credentials}
    return {secret: fakes[argument] for argument, secret in real.items() if secret}


def _compared(session: Session, api: str, client: SyncClient, planned: Schedule) -> int:
    disguise = Disguise(_secrets(api))
    lives = list(called(client, planned))
    findings = Comparison(described(api), load(api)).findings(lives)
    for line in lines(findings, len(lives), disguise):
        print(disguise(f"  {line}"))
    if not findings:
        print(f"  {len(lives)} operations answered as described and recorded")
        return SAME
    proposed = overlay(described(api), findings, session.date)
    if proposed["actions"]:
        print(f"\n# proposed for overlays/openapi/{api}/observed.overlay.yaml\n{disguise(dump(proposed))}")
    return DIFFERENT


if __name__ == "__main__":
    sys.exit(main())
