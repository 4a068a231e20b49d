"""The commands with which whoever keeps the server assigns targets and takes them back."""

from shlex import quote

from language.catalogue import Texts

PROGRAM = ".venv/bin/python -m data"
"""The Python that `make run` has made, seen from the project's folder."""


def write_assign_commands(texts: Texts) -> str:
    """Write the commands, one a line, with examples of what they need."""
    source = quote(texts("assigning.issuer_example"))
    document, by = quote(texts("assigning.document_example")), quote(texts("import.your_name"))
    lines = [
        f"assign {texts('assigning.file')} --source {source} --document {document} --by {by}",
        "list",
        f"withdraw {texts('import.batch')} --why {quote(texts('import.your_reason'))}",
        "export --targets chi-tieu.csv",
    ]
    return "\n".join(f"{PROGRAM} {line}" for line in lines)
