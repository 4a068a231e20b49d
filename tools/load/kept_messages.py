"""What a browser keeps of a page's large messages: it names them, and the server sends references instead."""

from dataclasses import dataclass, field

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

RUNS_KEPT = 2
"""After so many runs in which a message was not shown a browser forgets it (`global.maxCachedMessageAge`)."""


@dataclass
class KeptMessage:
    """A message, and how many runs ended since it was shown last."""

    message: ForwardMsg
    age: int = 0


@dataclass
class KeptMessages:
    """The messages that one page has kept, by their hashes."""

    _kept: dict[str, KeptMessage] = field(default_factory=dict)

    def list_hashes(self) -> list[str]:
        """Return the hashes that the page names with each change."""
        return list(self._kept)

    def read(self, raw: bytes) -> ForwardMsg:
        """Return the message that was sent, or the kept one that it stands for."""
        message: ForwardMsg = ForwardMsg.FromString(raw)
        if message.HasField("ref_hash"):
            self._kept[message.ref_hash].age = 0
            return self._kept[message.ref_hash].message
        if message.metadata.cacheable:
            self._kept[message.hash] = KeptMessage(message)
        return message

    def end_run(self) -> None:
        """Forget what no run has shown of late."""
        for kept in self._kept.values():
            kept.age += 1
        self._kept = {code: kept for code, kept in self._kept.items() if kept.age <= RUNS_KEPT}
