"""A QR code holds exactly its link, in the browser's form and as a picture."""

import segno

from reports.qr_code import build_qr_code, list_code_rows, write_qr_picture
from tests.reports.qr_reading import read_code, read_picture

LINK = "https://ban-do.example/so-sanh?tc=mdp-2016&ct=poor&dt=all&nam=2020&tc2=mdp-2016&nam2=2016"


def test_both_forms_are_the_modules_of_the_link() -> None:
    wanted = tuple(tuple(bool(module) for module in row) for row in segno.make_qr(LINK, error="l").matrix)
    assert read_code(build_qr_code(LINK)) == read_picture(write_qr_picture(LINK)) == wanted
    assert build_qr_code(LINK)["link"] == LINK
    assert list_code_rows(LINK) != list_code_rows(LINK.replace("2020", "2019"))


def test_the_same_link_gives_the_same_picture() -> None:
    assert write_qr_picture(LINK) == write_qr_picture(LINK)
