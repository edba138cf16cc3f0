#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the input files that no editor should touch: other encodings, line ends, workbooks, damaged files."""
import io
import zipfile
from pathlib import Path

HERE = Path(__file__).parent

STOCK = "sku,location,on_hand,committed,reserved,as_of\n"


def write(name, data):
    (HERE / name).write_bytes(data)


# --- text ---------------------------------------------------------------------------------------------------------
french = "Référence;Magasin;Quantité en stock;Réservé;Date MAJ\nÉT-1;Orléans;1 234,5;2;16/06/2026 07:45\nÉT-2;Nîmes;-3;;16/06/2026 08:00\n"
write("stock-french-utf8-bom.in.csv", b"\xef\xbb\xbf" + french.replace("1 234", "1\u202f234").encode())
write("stock-french-windows1252.in.csv", french.replace("1 234", "1\u00a0234").encode("cp1252"))
write("stock-french-utf16le.in.csv", b"\xff\xfe" + french.encode("utf-16-le"))
write("stock-french-utf16be.in.csv", b"\xfe\xff" + french.encode("utf-16-be"))
write("stock-utf16le-without-mark.in.csv", (STOCK + "A-1,S1,5,,,2026-06-16T07:45:00Z\n").encode("utf-16-le"))
write("stock-utf16-lone-surrogate.in.csv", b"\xff\xfe" + STOCK.encode("utf-16-le") + "A-1,".encode("utf-16-le") + b"\x00\xd8"
      + "S1,5,,,\nA-2,S1,6,,,\n".encode("utf-16-le"))
write("stock-invalid-bytes.in.csv", (STOCK + "É-1,Orléans,5,,,\nÀ-2,Nîmes,6,,,\n").encode() + b"A-\xff\xfe3,S1,7,,,\n" + b"A-4,S1,8,,,\n")
write("stock-nul-byte.in.csv", STOCK.encode() + b"A-1,S1,5,,,\nA-\x002,S1,6,,,\nA-3,S1,7,,,\n")
write("stock-line-ends-cr.in.csv", (STOCK + "A-1,S1,5,,,\nA-2,S1,6,,,\n").replace("\n", "\r").encode())
write("stock-line-ends-crlf.in.csv", (STOCK + "A-1,S1,5,,,\n\nA-2,S1,6,,,").replace("\n", "\r\n").encode())
write("stock-empty.in.csv", b"")
write("stock-only-headings.in.csv", STOCK.encode())
write("stock-is-a-zip.in.csv", b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)))
write("stock-is-a-png.in.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200))
write("stock-is-binary.in.csv", bytes(range(32)) * 40)
write("stock-is-html.in.csv", b"<!DOCTYPE html>\n<html><body>503 Service Unavailable</body></html>\n")
write("stock-separator-named.in.csv", (STOCK.replace(",", ";") + "A-1;S1;5;;;\n").encode().join([b"sep=;\r\n", b""]))


# --- workbooks ----------------------------------------------------------------------------------------------------
def workbook(name, sheets, strings=(), formats=(), date1904=False, extra=None, declaration='<?xml version="1.0" encoding="UTF-8"?>'):
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        def put(path, text):
            info = zipfile.ZipInfo(path, (2026, 6, 16, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)
        put("[Content_Types].xml", declaration + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        put("xl/workbook.xml", f'{declaration}<workbook {main} xmlns:r="{rel}"><workbookPr date1904="{int(date1904)}"/><sheets>'
            + "".join(f'<sheet name="{s}" sheetId="{i}" r:id="rId{i}"/>' for i, s in enumerate(sheets, 1)) + "</sheets></workbook>")
        put("xl/_rels/workbook.xml.rels", declaration + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join(f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
            + f'<Relationship Id="rIdS" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
            + f'<Relationship Id="rIdT" Type="{rel}/styles" Target="/xl/styles.xml"/></Relationships>')
        put("xl/sharedStrings.xml", f"{declaration}<sst {main}>" + "".join(strings) + "</sst>")
        put("xl/styles.xml", f'{declaration}<styleSheet {main}><numFmts>' + "".join(
            f'<numFmt numFmtId="{165 + i}" formatCode="{f}"/>' for i, f in enumerate(formats)) + "</numFmts>"
            '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/>'
            + "".join(f'<xf numFmtId="{165 + i}"/>' for i in range(len(formats))) + "</cellXfs></styleSheet>")
        for i, rows in enumerate(sheets.values(), 1):
            put(f"xl/worksheets/sheet{i}.xml", rows if rows.startswith("<?xml") else f"{declaration}<worksheet {main}><sheetData>{rows}</sheetData></worksheet>")
        for path, text in (extra or {}).items():
            put(path, text)
    write(name, out.getvalue())
    return out.getvalue()


def inline(cells):
    return "".join(f'<c t="inlineStr"><is><t>{c}</t></is></c>' for c in cells)


HEAD = "<row>" + inline(["sku", "location", "on_hand", "committed", "reserved", "as_of"]) + "</row>"

everything = HEAD + """
<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3"><v>19.989999999999998</v></c><c r="D3"><f>1+1</f><v>2</v></c>
<c r="F3" s="1"><v>46189.322916666664</v></c></row>
<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="inlineStr"><is><r><t>1 2</t></r><r><t>34,5</t></r></is></c>
<c r="F4" s="2"><v>46189</v></c></row>
<row r="5"><c r="A5"><v>4006381333931</v></c><c r="B5" t="s"><v>1</v></c><c r="C5"><v>-3</v></c><c r="F5" t="d"><v>2026-06-16T07:45:00Z</v></c></row>
<row r="6"><c r="A6" t="str"><f>"E"&amp;1</f><v>E1</v></c><c r="B6" t="s"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c></row>
<row r="7"><c r="A7" t="inlineStr"><is><t>E2</t></is></c><c r="B7" t="s"><v>1</v></c><c r="C7"><f>SUM(C3:C5)</f></c></row>
<row r="8"><c r="A8" t="inlineStr"><is><t>E3</t></is></c><c r="B8" t="s"><v>1</v></c><c r="C8" t="b"><v>1</v></c></row>
<row r="9"><c r="A9" t="inlineStr"><is><t>E4</t></is></c><c r="B9" t="s"><v>1</v></c><c r="C9" s="2"><v>46189</v></c></row>
<row r="10"><c r="A10"><f>B10</f></c><c r="B10" t="s"><v>1</v></c><c r="C10"><v>1</v></c></row>
<row r="11"><c r="A11" t="inlineStr"><is><t>E5</t></is></c><c r="B11" t="s"><v>1</v></c><c r="C11"><v>1</v></c><c r="F11"><v>46189.3</v></c></row>
<row r="12"/>
<row r="13"><c r="A13" t="inlineStr"><is><t>E6</t></is></c><c r="B13" t="s"><v>1</v></c><c r="C13"><v>1.2E+3</v></c><c r="F13" s="3"><v>3</v></c><c r="H13"><v>9</v></c></row>
"""
strings = ["<si><t>A-1</t></si>", "<si><r><t>Or</t></r><r><rPr/><t>léans</t></r><rPh><t>x</t></rPh></si>", '<si><t xml:space="preserve"> A-2 </t></si>']
workbook("stock-everything.in.xlsx", {"stock": everything}, strings, ["dd/mm/yyyy", "0.00&quot;d&quot;"])
workbook("stock-date1904.in.xlsx", {"stock": HEAD + '<row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>S</t></is></c>'
         '<c><v>1</v></c><c/><c/><c s="1"><v>44727.5</v></c></row>'}, date1904=True)
good = "<row>" + inline(["A-1", "S1", "5"]) + "</row>"
dtd = ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData>'
       + HEAD + good + "<row>" + inline(["&b;", "S1", "6"]) + "</row></sheetData></worksheet>")
workbook("stock-entities.in.xlsx", {"stock": dtd})
workbook("stock-nested-deeply.in.xlsx", {"stock": HEAD + good + "<row>" + "<c>" * 500 + "</c>" * 500 + "</row>"})
workbook("stock-bomb.in.xlsx", {"stock": HEAD + good}, extra={"xl/media/zeros.bin": bytes(40 << 20)})
whole = workbook("stock-only-headings.in.xlsx", {"stock": HEAD})
write("stock-cut-off.in.xlsx", whole[:len(whole) // 2])
write("stock-is-text.in.xlsx", STOCK.encode())
broken = workbook("stock-unclosed-xml.in.xlsx", {"stock": '<?xml version="1.0"?><worksheet><sheetData>' + HEAD + good + "<row>"})
(HERE / "workbooks").mkdir(exist_ok=True)
write("workbooks/region.xlsx", workbook("workbooks/region.xlsx", {
    "Stock": HEAD + good, "notes": "<row>" + inline(["hello"]) + "</row>",
    "products": "<row>" + inline(["sku", "title"]) + "</row><row>" + inline(["A-1", "Tee"]) + "</row>"}))
