"""Workers in processes of their own: a cluster of two, or one more that joins it.

Prints the cluster's address and its process ids, or that the other one is there, and waits for input.
"""

from __future__ import annotations

import asyncio
import sys

from distributed import LocalCluster, Worker


def join(scheduler: str) -> None:
    """A worker in this process, with the program this process runs."""

    async def work() -> None:
        async with Worker(scheduler, nthreads=1, dashboard=False):
            print("siap", flush=True)
            await asyncio.to_thread(sys.stdin.readline)

    asyncio.run(work())


if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        pids = [worker.process.pid for worker in cluster.workers.values()]
        print(cluster.scheduler_address, *pids, flush=True)
        sys.stdin.readline()
