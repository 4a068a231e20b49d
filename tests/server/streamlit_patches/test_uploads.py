"""A page's uploads are bounded where Streamlit keeps them."""

import pytest
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from server.limits import SESSION_UPLOADS
from server.streamlit_patches.uploads import bound_kept_uploads


def test_a_pages_uploads_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryUploadedFileManager, "add_file", MemoryUploadedFileManager.add_file)
    bound_kept_uploads()
    manager = MemoryUploadedFileManager("/upload")
    manager.add_file("other", UploadedFileRec("kept", "a.xlsx", "", b"1"))
    names = [str(number) for number in range(2 * SESSION_UPLOADS.value)]
    for name in names:
        manager.add_file("page", UploadedFileRec(name, "a.xlsx", "", b"1"))
    kept = [file.file_id for file in manager.get_files("page", names)]
    assert kept == names[-SESSION_UPLOADS.value :]
    assert len(manager.get_files("other", ["kept"])) == 1
