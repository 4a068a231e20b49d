"""Simulate a visitor who brings a sheet on the import page, without a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from uuid import uuid4

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.browser.server import HOST
from tools.load.page_connection import STREAM, PageFailedError, exchange_run

PAGE = "nhap-so-lieu"
PATIENCE_SECONDS = 120.0
HEADER = "Mã địa bàn,Địa bàn,Chuẩn nghèo,Năm,Chỉ tiêu,Đối tượng,Đơn vị,Giá trị,Tính chất,Ghi chú"


def write_sheet_of_strangers(rows: int) -> bytes:
    """Write a table whose districts nobody knows: each name is compared with all that are known."""
    letters = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"
    names = (
        "".join(letters[(row * step) % len(letters)] for step in range(1, 50)) + str(row)
        for row in range(rows)
    )
    lines = (f'Huyện {name},Thành phố {name},mdp-2022,2023,poor,all,%,"5,25",,' for name in names)
    return "\n".join([HEADER, *lines]).encode()


@dataclass
class ImportConnection:
    """The import page of one visitor: its session, and the box that takes a file."""

    port: int
    connection: ClientConnection
    session: str = ""
    box: str = ""

    async def open(self) -> None:
        """Ask for the page and receive all of it."""
        await self._run(BackMsg())
        if not self.box:
            raise PageFailedError("The page came without its box for a file.")

    async def bring(self, content: bytes) -> None:
        """Bring a file and wait until the page has shown what became of it."""
        file = await self.upload(content)
        message, state = BackMsg(), WidgetState(id=self.box)
        brought = state.file_uploader_state_value.uploaded_file_info.add()
        brought.name, brought.size, brought.file_id = "bang.csv", len(content), file
        brought.file_urls.file_id = file
        message.rerun_script.widget_states.widgets.append(state)
        await self._run(message)

    async def upload(self, content: bytes) -> str:
        """Send a file's bytes as the page does, and return its id; raises OSError where it is refused."""
        file, token = uuid4().hex, await self._ask_for_token()
        part = b'--x\r\nContent-Disposition: form-data; name="f"; filename="bang.csv"\r\n\r\n'
        body = part + content + b"\r\n--x--\r\n"
        head = (
            f"PUT /_stcore/upload_file/{self.session}/{file} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\n"
            f"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {len(body)}\r\n"
            f"Cookie: _streamlit_xsrf={token}\r\nX-Xsrftoken: {token}\r\nConnection: close\r\n\r\n"
        )
        answer = await exchange(self.port, head.encode() + body)
        if answer.split(b" ", 2)[1:2] != [str(HTTPStatus.NO_CONTENT.value).encode()]:
            raise OSError(f"The upload was refused: {answer[:60]!r}")
        return file

    async def _ask_for_token(self) -> str:
        asked = f"GET /_stcore/health HTTP/1.1\r\nHost: {HOST}:{self.port}\r\nConnection: close\r\n\r\n"
        answer = (await exchange(self.port, asked.encode())).decode("latin-1")
        return answer.partition("_streamlit_xsrf=")[2].partition(";")[0]

    async def _run(self, message: BackMsg) -> None:
        message.rerun_script.page_name = PAGE
        await exchange_run(self.connection, message, self._take, seconds=PATIENCE_SECONDS)

    def _take(self, raw: str | bytes) -> bool:
        message = ForwardMsg()
        message.ParseFromString(raw if isinstance(raw, bytes) else raw.encode())
        if message.HasField("new_session"):
            self.session = message.new_session.initialize.session_id
        if message.WhichOneof("type") == "delta" and message.delta.new_element.HasField("file_uploader"):
            self.box = message.delta.new_element.file_uploader.id
        return message.WhichOneof("type") == "script_finished"


@asynccontextmanager
async def open_import_page(port: int) -> AsyncIterator[ImportConnection]:
    """Open the import page as a visitor of its own."""
    address = f"ws://{HOST}:{port}/{STREAM}"
    origin, names = Origin(f"http://{HOST}:{port}"), [Subprotocol("streamlit")]
    async with connect(address, subprotocols=names, origin=origin, max_size=None) as connection:
        page = ImportConnection(port, connection)
        await page.open()
        yield page


async def exchange(port: int, request: bytes) -> bytes:
    """Send a request that closes its connection, and return the whole answer."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        writer.write(request)
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await reader.read()
    finally:
        writer.close()
