#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the "Unisono Sans" faces out of Inter.

    make_fonts.py [folder with Inter-Regular.otf, Inter-Medium.otf, Inter-SemiBold.otf] [output folder]

Needs fontTools (Debian: python3-fonttools, fonts-inter). What changes: digits, comma, point, colon and semicolon show their
tabular glyphs, hyphens and brackets stay the same between capitals, the circled numbers 10 to 15 are added, outlines become TrueType (so that they are embedded as such in a PDF),
characters outside the languages of the program are left out, and the family has a name of its own.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FAMILY = "Unisono Sans"
# The look knows no weight above 600; "Bold" is the same drawing under 700, so that rich text and system dialogs that ask for
# bold are not emboldened by machine.
FACES = {"Regular": ("Regular", 400), "Medium": ("Medium", 500), "SemiBold": ("SemiBold", 600), "Bold": ("SemiBold", 700)}
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1E6, 0x1E7), (0x218, 0x21B), (0x2C6, 0x2DD),
    (0x300, 0x304), (0x306, 0x30C), (0x326, 0x328), (0x384, 0x3CE), (0x1D48, 0x1D49), (0x1E9E, 0x1E9E),
    (0x2002, 0x200A), (0x2010, 0x2015), (0x2018, 0x201F), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2033),
    (0x2039, 0x203A), (0x2044, 0x2044), (0x2070, 0x2094), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2126, 0x2126), (0x2150, 0x215E), (0x2190, 0x2199), (0x21A9, 0x21AA), (0x21BA, 0x21BB), (0x2202, 0x2202),
    (0x2206, 0x2206), (0x220F, 0x2215), (0x2219, 0x221E), (0x222B, 0x222B), (0x2248, 0x2248), (0x2260, 0x2265),
    (0x2318, 0x2318), (0x21E7, 0x21E7), (0x2303, 0x2303), (0x2460, 0x2473), (0x25A0, 0x25CF), (0x2713, 0x2713),
    (0x2717, 0x2717),
]
# Without "calt": its hyphens, dashes and brackets for capitals belong to no character, so a PDF's text would lose them.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def tabular_forms(font):
    gsub = font["GSUB"].table
    lookups = next(r.Feature.LookupListIndex for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum")
    forms = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            forms.update(getattr(table, "ExtSubTable", table).mapping)
    return forms


def map_tabular(font):
    forms = tabular_forms(font)
    for table in font["cmap"].tables:
        for character in map(ord, "0123456789,.:;"):
            glyph = table.cmap.get(character)
            if glyph in forms:
                table.cmap[character] = forms[glyph]


def level_digits(font):
    """The instances between the masters differ by a few units, which would let columns of figures drift."""
    cmap, metrics = font.getBestCmap(), font["hmtx"].metrics
    for characters in ("0123456789", ",.:;"):
        glyphs = [cmap[ord(c)] for c in characters]
        width = max(metrics[name][0] for name in glyphs)
        for name in glyphs:
            metrics[name] = (width, metrics[name][1])


def to_true_type(font):
    glyphs = font.getGlyphSet()
    outlines = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = outlines
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field, value in dict(maxZones=1, maxTwilightPoints=0, maxStorage=0, maxFunctionDefs=0, maxInstructionDefs=0,
                             maxStackElements=0, maxSizeOfInstructions=0, maxComponentElements=0, maxPoints=0,
                             maxContours=0, maxCompositePoints=0, maxCompositeContours=0, maxComponentDepth=0).items():
        setattr(maxp, field, value)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def contours(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    found, current = [], []
    for step in pen.value:
        current.append(step)
        if step[0] in ("closePath", "endPath"):
            found.append(current)
            current = []
    return found


def bounds(glyphs, steps):
    pen = BoundsPen(glyphs)
    for operator, points in steps:
        getattr(pen, operator)(*points)
    return pen.bounds


def replay(steps, pen):
    for operator, points in steps:
        getattr(pen, operator)(*points)


def add_circled_numbers(font):
    """10 to 15: the circle of ① and the digits of the face, narrowed."""
    glyphs = font.getGlyphSet()
    one = contours(glyphs, "uni2460")
    one.sort(key=lambda c: bounds(glyphs, c)[2] - bounds(glyphs, c)[0], reverse=True)
    ring = one[:2]
    digit = bounds(glyphs, [step for c in one[2:] for step in c])
    middle = sum(bounds(glyphs, ring[0])[0::2]) / 2
    forms = tabular_forms(font)
    order = font.getGlyphOrder()
    for number in range(10, 16):
        name = f"uni{0x2460 + number - 1:04X}"
        pen = TTGlyphPen(None)
        for contour in ring:
            replay(contour, pen)
        parts = [contours(glyphs, forms[f"uni{ord(d):04X}"]) for d in str(number)]
        boxes = [bounds(glyphs, [s for c in p for s in c]) for p in parts]
        scale_y = (digit[3] - digit[1]) / (boxes[0][3] - boxes[0][1])
        scale_x = scale_y * 0.72
        gap = 190
        x = middle - (sum((b[2] - b[0]) * scale_x for b in boxes) + gap) / 2
        for part, box in zip(parts, boxes):
            for contour in part:
                replay(contour, TransformPen(pen, (scale_x, 0, 0, scale_y, x - box[0] * scale_x, digit[1])))
            x += (box[2] - box[0]) * scale_x + gap
        if name not in order:
            order.append(name)
        font["glyf"].glyphs[name] = pen.glyph()
        font["hmtx"].metrics[name] = font["hmtx"]["uni2460"]
        for table in font["cmap"].tables:
            table.cmap[0x2460 + number - 1] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def shrink_circles(font, factor=0.86):
    """Circled numbers a little higher than a line of text, not a third."""
    middle = font["OS/2"].sCapHeight / 2
    for character in range(0x2460, 0x246F):
        name = font.getBestCmap()[character]
        pen = TTGlyphPen(None)
        font["glyf"].glyphs[name].draw(TransformPen(pen, (factor, 0, 0, factor, 0, middle * (1 - factor))), font["glyf"])
        font["glyf"].glyphs[name] = pen.glyph()
        advance, side = font["hmtx"].metrics[name]
        font["hmtx"].metrics[name] = (round(advance * factor), round(side * factor))


def rename(font, face, weight):
    copyright_notice = font["name"].getDebugName(0)
    table = newTable("name")
    table.names = []
    plain = face in ("Regular", "Bold")
    names = {
        0: copyright_notice,
        1: FAMILY if plain else f"{FAMILY} {face}",
        2: "Bold" if face == "Bold" else "Regular",
        3: f"{FAMILY} {face}, from Inter {font['head'].fontRevision:.3f}",
        4: f"{FAMILY} {face}",
        5: f"Version {font['head'].fontRevision:.3f}",
        6: f"UnisonoSans-{face}",
        9: "Rasmus Andersson",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
        16: FAMILY,
        17: face,
    }
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    font["name"] = table
    font["OS/2"].usWeightClass = weight
    if face == "Bold":
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x40 | 0x20
        font["head"].macStyle |= 1
    font["OS/2"].achVendID = "UNIS"


def make(source, face, weight, target):
    font = TTFont(source)
    map_tabular(font)
    level_digits(font)
    to_true_type(font)
    add_circled_numbers(font)
    shrink_circles(font)
    rename(font, face, weight)
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.name_legacy = options.notdef_outline = True
    options.hinting = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)])
    worker.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent
    for face, (drawing, weight) in FACES.items():
        make(source / f"Inter-{drawing}.otf", face, weight, target / f"UnisonoSans-{face}.ttf")


main()
