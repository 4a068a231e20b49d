"""Record the memory and processor time of a server's process while visitors work."""

import asyncio
from dataclasses import dataclass, field

import psutil

MEGABYTE = 1_000_000


@dataclass(slots=True)
class ProcessWatch:
    """The records of one process: its own memory in MB, and seconds of processor time."""

    process: psutil.Process
    every: float = 1.0
    megabytes: list[float] = field(default_factory=list)

    def take(self) -> float:
        """Record the memory now and return it."""
        self.megabytes.append(self.process.memory_full_info().uss / MEGABYTE)
        return self.megabytes[-1]

    def cpu_seconds(self) -> float:
        """Return the processor time used so far."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    async def keep(self) -> None:
        """Record the memory again and again until cancelled."""
        while True:
            self.take()
            await asyncio.sleep(self.every)

    def growth_of_last_half(self) -> float:
        """Return by how many MB the last quarter's mean exceeds the third's; about 0 if memory is flat."""
        quarter = max(1, len(self.megabytes) // 4)
        third, last = self.megabytes[-2 * quarter : -quarter], self.megabytes[-quarter:]
        return sum(last) / len(last) - sum(third) / len(third) if third else 0.0
