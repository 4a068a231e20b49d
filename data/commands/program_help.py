"""Write the help of the whole program: the codes of the standards, examples, and where figures are kept."""

from language.catalogue import Texts

PROGRAM = "python -m data"


def format_program_help(texts: Texts) -> str:
    """Return what stands below the list of commands."""
    return f"{format_standard_codes(texts)}\n\n{_format_examples(texts)}\n\n{texts('command.notes')}"


def format_standard_codes(texts: Texts) -> str:
    """Return every standard's code with its name and its review years, one a line."""
    from data.published.loading import get_shipped_catalogue  # noqa: PLC0415 - slow to load, for help alone

    lines = [
        f"  {item.code.value:<12} "
        + texts(
            "command.standard",
            name=texts.choose_text(item.name_vi, item.name_en),
            first=item.first_review,
            last=item.kept_until,
        )
        for item in get_shipped_catalogue().standards.values()
    ]
    return "\n".join([texts("command.standards"), *lines])


def _format_examples(texts: Texts) -> str:
    review = "ra-soat.xlsx --standard mdp-2022 --period 2023"
    source, by = texts("command.example_source"), texts("command.example_by")
    words = [
        f"check {review}",
        f'publish {review} --source "{source}" --by "{by}"',
        f'assign chi-tieu.xlsx --source "{source}" --by "{by}"',
        "list",
        f'withdraw 12 --why "{texts("command.example_why")}"',
        "export so-lieu.csv",
    ]
    return "\n".join([texts("command.examples"), *(f"  {PROGRAM} {line}" for line in words)])
