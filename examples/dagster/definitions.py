"""An archive that Dagster keeps current: one asset, a partition for each day, and a schedule.

``dagster dev -f definitions.py`` shows it. With ``PERPKIT_SANDBOX=1`` it needs no key, and its answers are made up.

Dagster reads annotations as they are, so this module must not import them from ``__future__``.
"""

import os

import dagster as dg

from perpkit.archive import Archive, Dataset, Summary
from perpkit.coinglass import CoinGlass

DATASETS = [
    Dataset(
        "futures.liquidation.history",
        {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1h"},
    ),
]
# A day becomes a partition when it is over. What is still open today is not final, and belongs to no partition.
DAYS = dg.DailyPartitionsDefinition(start_date="2026-01-01")
# One pool for each key: Dagster never runs more of its steps at once than dagster.yaml allows.
POOL = "coinglass_key"
AGAIN = 2
"""The vendor may correct a day after its end. So the schedule asks for it on two days."""


class ArchiveResource(dg.ConfigurableResource[None]):
    """Where the archive is. The key comes from the environment: ``COINGLASS_API_KEY``."""

    address: str
    sandbox: bool = False
    limiter: str | None = None
    """URL of a Redis that keeps the rate limit, if several machines use the key."""

    def pull(self, window: dg.TimeWindow) -> Summary:
        """Ask what the archive lacks of a window of time, and write it."""
        limiter = {} if self.limiter is None else {"limiter": self.limiter}
        with CoinGlass.sandbox() if self.sandbox else CoinGlass(**limiter) as client:
            return Archive(self.address, client).pull(DATASETS, since=window.start, until=window.end)


@dg.asset(
    partitions_def=DAYS,
    pool=POOL,
    # A step of a backfill fails for good without this, even if the vendor was only busy.
    retry_policy=dg.RetryPolicy(max_retries=3, delay=60, backoff=dg.Backoff.EXPONENTIAL),
)
def liquidations(context: dg.AssetExecutionContext, archive: ArchiveResource) -> dg.MaterializeResult[None]:
    """Liquidations of a day. What the archive has already is not asked again, whoever pulled it."""
    summary = archive.pull(context.partition_time_window)
    if not summary.complete:
        raise dg.Failure(str(summary), metadata={"problems": len(summary.problems)})
    if summary.busy:
        raise dg.RetryRequested(max_retries=3, seconds_to_wait=60)
    return dg.MaterializeResult(metadata={"rows": summary.rows, "changed": summary.changed})


job = dg.define_asset_job("pull", selection=[liquidations], partitions_def=DAYS)


@dg.schedule(job=job, cron_schedule="17 0 * * *", execution_timezone="UTC")
def daily(context: dg.ScheduleEvaluationContext) -> list[dg.RunRequest]:
    """Pull the days that have just ended."""
    days = DAYS.get_partition_keys(current_time=context.scheduled_execution_time)[-AGAIN:]
    tick = context.scheduled_execution_time.date()
    return [dg.RunRequest(run_key=f"{tick}-{day}", partition_key=day) for day in days]


definitions = dg.Definitions(
    assets=[liquidations],
    jobs=[job],
    schedules=[daily],
    resources={
        "archive": ArchiveResource(
            address=os.environ.get("PERPKIT_ARCHIVE", "archive"), sandbox=os.environ.get("PERPKIT_SANDBOX") == "1"
        )
    },
)
