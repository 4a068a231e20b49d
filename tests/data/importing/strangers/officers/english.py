# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tables of analysts who write English."""

from tests.data.importing.strangers.numbers import body, sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange('English both', sheet("Kien Giang province: results of the 2024 poverty review (MOLISA standard 2022-2025)", ["Total HHs","Poor HHs","Poverty rate (%)","Near-poor HHs","Near-poor rate (%)"], ("e","p","p/e","n","n/e"), "District"), READ),
    Strange('English #', sheet("Poor households, Kien Giang, 2024", ["# HHs","# poor HHs","% poor"], NUMBERS, "District"), READ),
    Strange('English No. of', sheet("Poverty in Kien Giang 2024", ["No. of households","No. of poor households","Poverty rate"], NUMBERS, "District/City"), READ),
    Strange('English persons', sheet("Poverty in Kien Giang 2024", ["Population","Number of poor","Poverty headcount ratio (%)"], ("ep","pp","pp/ep"), "District"), REFUSED),
    Strange('English headcount', sheet("Poverty headcount 2024", ["Total","Poor","Headcount (%)"], ("ep","pp","pp/ep"), "District"), REFUSED),
    Strange('English number of poor bare', sheet("Poverty in Kien Giang 2024", ["Total households","Number of poor","Rate (%)"], ("e","pp","pp/e"), "District"), REFUSED),
    Strange('English EM', sheet("Poor households in 2024", ["Total households","Poor households","Poverty rate (%)","Ethnic minority households","Poor ethnic minority households","EM poverty rate (%)"], ("e","p","p/e","m","mp","mp/m"), "District"), READ),
    Strange('English target', sheet("Poverty reduction targets for 2024", ["Total households","Poor households","Poverty rate (%)"], ("e","pl","pl/e"), "District"), REFUSED),
    Strange('English projected', sheet("Poor households 2024 (projected)", ["Total households","Poor households","Poverty rate (%)"], ("e","pl","pl/e"), "District"), REFUSED),
    Strange('English baseline / endline', sheet("Poor households 2024", [["Total households","Start of year",None,"End of year",None],[None,"Poor households","Rate (%)","Poor households","Rate (%)"]], ("e","s","s/e","p","p/e"), "District"), READ),
    Strange('English as of', sheet("Poor households as of 31 December 2024", ["Total households","Poor households","Poverty rate (%)"], NUMBERS, "District"), READ),
    Strange('English Dec 2024', sheet("Poor households, Dec 2024", ["Total households","Poor households","Poverty rate (%)"], NUMBERS, "District"), READ),
    Strange('English mid-year', sheet("Poor households, June 2024", ["Total households","Poor households","Poverty rate (%)"], ("e","s","s/e"), "District"), REFUSED),
    Strange('English rural only', sheet("Rural poor households 2024", ["Rural households","Poor households","Poverty rate (%)"], ("er","pr","pr/er"), "District"), REFUSED),
    Strange('English MPI', sheet("Multidimensional poverty 2024", ["Total households","Multidimensionally poor households","MPI headcount (%)"], ("e","p+n","p+n/e"), "District"), REFUSED),
    Strange('English bilingual header', sheet([TITLE,"Results of poverty review 2024"], ["Tổng số hộ\nTotal households","Số hộ nghèo\nPoor households","Tỷ lệ (%)\nRate (%)"], NUMBERS, "Huyện\nDistrict"), READ),
    Strange('yearbook prel', sheet(["Tỷ lệ hộ nghèo theo tiếp cận đa chiều phân theo huyện","Multi-dimensional poverty rate by district"], ["Tổng số hộ","Số hộ nghèo 2023","Sơ bộ - Prel. 2024"], ("e","s","pl")), REFUSED),
    Strange('English footnote excl', [["Poor households in 2024"],["No","District","Total households","Poor households","Poverty rate (%)"],*body("e","pl","pl/e"),[None,"Note: excluding households under social protection"]], ASKED_ABOUT),
    Strange('English percent of poor that are Khmer', [["Poor households in 2024"],["No","District","Total households","Poor households","Khmer share of poor (%)"],*body("e","p","kp/p")], READ),
    Strange('English poverty reduction', [["Poverty reduction results 2024"],["No","District","Total households","Poor households","Reduction (pp)"],*body("e","p","esc/e")], READ),
    Strange('English change', [["Poor households 2024"],["No","District","Total households","Poor households 2023","Poor households 2024","Change"],*body("e","s","p",lambda o: float(o["p"]-o["s"]))], READ),
    Strange('English newly poor', [["Poor households 2024"],["No","District","Total households","Newly poor households","Rate"],*body("e","new","new/e")], REFUSED),
    Strange('English two moments hh', [["Poor households 2024"],["No","District","Households","Escaped poverty","Poor households at end of year"],*body("e","esc","p")], READ),
    Strange('snake english ethnic', [["district","total_households","poor_households","ethnic_minority_households","poor_ethnic_minority_households"],*[r[1:] for r in body("e","p","m","mp")]], READ),
)  # fmt: skip
