"""Opens the zip archive that an XLSX or ODS file is: its directory is judged before a byte is inflated.

What comes out are parts that were inflated here, within the limits. Parsers are later given a new archive
made of these parts alone (`packed`), so that a directory that lies about what it lists deceives nobody.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from data.errors import Fault, FaultyFileError
from data.importing.faults import SAVE_AGAIN, fault, refusal
from data.importing.limits import MEGABYTE, PACKING_RATIO, PARTS, UNPACKED_BYTES

Parts = Mapping[str, bytes]

ENTRY_MAGIC = b"PK\x01\x02"
SOUND = "một tệp XLSX hoặc ODS nguyên vẹn"
_ENCRYPTED_FLAG = 1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_SAFE_NAME = re.compile(r"(?!/)(?!.*(^|/)\.\.(/|$))(?![A-Za-z]:)[^\x00-\x1f\x7f]{1,200}")
# zipfile and zlib raise these for whatever is wrong in an archive.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
)


def unpacked(content: bytes) -> Parts:
    """Inflate the parts that hold cells, by name; raises FaultyFileError with all that is wrong."""
    if content.count(ENTRY_MAGIC) > PARTS.value:
        raise refusal(f"tệp nén có hơn {PARTS.shown} phần", f"nhiều nhất {PARTS.shown} phần", SAVE_AGAIN)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if faults := [*_directory_faults(entries, len(content))]:
                raise FaultyFileError(faults)
            return {_name(entry): _inflated(archive, entry) for entry in entries if _is_wanted(entry)}
    except BROKEN as error:
        raise refusal("tệp nén hỏng hoặc khai sai nội dung của nó", SOUND, SAVE_AGAIN) from error


def packed(parts: Parts) -> bytes:
    """Put parts into a new archive, uncompressed."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_STORED) as archive:
        for name, body in parts.items():
            archive.writestr(zipfile.ZipInfo(name), body)
    return memory.getvalue()


def _inflated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Inflate one part no further than the directory claims; a part that is longer fails its checksum."""
    with archive.open(entry) as part:
        body = part.read(entry.file_size + 1)
    if len(body) != entry.file_size:
        raise zipfile.BadZipFile
    return body


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    """Tell whether a part can say anything about cells: XML does, pictures and macros do not."""
    name = entry.filename.lower()
    return name.endswith((".xml", ".rels", ".bin", "mimetype")) and "vbaproject" not in name


def _name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/")


def _directory_faults(entries: list[zipfile.ZipInfo], size: int) -> Iterator[Fault]:
    if len(entries) > PARTS.value:
        yield fault(f"tệp nén có {len(entries)} phần", f"nhiều nhất {PARTS.shown} phần", SAVE_AGAIN)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        yield fault("tệp nén có mật khẩu", "một tệp không đặt mật khẩu", "Hãy bỏ mật khẩu rồi lưu lại.")
    if any(entry.compress_type not in _METHODS for entry in entries):
        yield fault("tệp nén theo cách lạ", SOUND, SAVE_AGAIN)
    yield from _name_faults([_name(entry) for entry in entries])
    yield from _size_faults(entries, size)


def _name_faults(names: list[str]) -> Iterator[Fault]:
    if not all(_SAFE_NAME.fullmatch(name) for name in names):
        yield fault("một phần của tệp mang tên nguy hiểm (đường dẫn ra ngoài tệp)", SOUND, SAVE_AGAIN)
    if len({name.lower() for name in names}) < len(names):
        yield fault("hai phần của tệp trùng tên", SOUND, SAVE_AGAIN)


def _size_faults(entries: list[zipfile.ZipInfo], size: int) -> Iterator[Fault]:
    total = sum(entry.file_size for entry in entries)
    if total > UNPACKED_BYTES.value:
        most = UNPACKED_BYTES.value // MEGABYTE
        yield fault(
            f"tệp bung ra {total // MEGABYTE} MB",
            f"nhiều nhất {most} MB sau khi bung",
            "Hãy chỉ giữ các trang tính cần nhập, xoá định dạng ở các dòng và cột trống rồi lưu lại.",
        )
    large = [entry for entry in entries if entry.file_size > MEGABYTE]
    if any(entry.file_size > PACKING_RATIO.value * max(entry.compress_size, 1) for entry in large):
        yield fault(
            f"một phần của tệp nén chặt hơn {PACKING_RATIO.value} lần",
            "một bảng tính bình thường",
            "Hãy chép riêng vùng số liệu sang một tệp mới.",
        )
    if sum(entry.compress_size for entry in entries) > size:
        yield fault("các phần của tệp nén chồng lên nhau", SOUND, SAVE_AGAIN)
