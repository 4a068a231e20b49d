"""A bound on the uploads that Streamlit keeps."""

from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from server.upload_quota import choose_uploads_to_free


def bound_kept_uploads() -> None:
    """Keep no more uploads than server/upload_quota.py lets a session, and all sessions, have."""
    add = MemoryUploadedFileManager.add_file

    def add_and_free(manager: MemoryUploadedFileManager, session_id: str, file: UploadedFileRec) -> None:
        add(manager, session_id, file)
        for owner, file_id in choose_uploads_to_free(_measure_uploads(manager), session_id):
            manager.remove_file(owner, file_id)

    MemoryUploadedFileManager.add_file = add_and_free  # type: ignore[assignment, method-assign]


def _measure_uploads(manager: MemoryUploadedFileManager) -> dict[str, dict[str, int]]:
    return {
        session: {file_id: len(file.data) for file_id, file in [*files.items()]}
        for session, files in [*manager.file_storage.items()]
    }
