#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three catalogues hold the same messages, finished, and every text of the code; every placeholder is kept, plural
forms are complete, French and Italian are spelled right (hunspell and the project's own word list)."""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

root = Path(sys.argv[1])
languages = {"en": 2, "fr": 2, "it": 2}
placeholder = re.compile(r"%L?(?:\d+|n)")
faults = []


def messages(language):
    found = {}
    for context in ElementTree.parse(root / "translations" / f"unisono_{language}.ts").iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def check(language, catalogue, source_keys):
    if set(catalogue) != source_keys:
        faults.append(f"{language}: {len(source_keys ^ set(catalogue))} messages differ from the English catalogue")
    same = 0
    for (context, source, _), message in catalogue.items():
        where = f"{language}: {context}: {source!r}"
        if message.find("translation").get("type"):
            faults.append(f"{where} is {message.find('translation').get('type')}")
            continue
        forms = texts(message)
        if message.get("numerus") == "yes" and len(forms) != languages[language]:
            faults.append(f"{where} has {len(forms)} plural forms")
        for form in forms:
            if not form.strip():
                faults.append(f"{where} is empty")
            expected = sorted(p.replace("L", "") for p in placeholder.findall(source))
            told = sorted(p.replace("L", "") for p in placeholder.findall(form))
            if expected != told and not (message.get("numerus") == "yes" and [p for p in expected if p != "%n"] == [p for p in told if p != "%n"]):
                faults.append(f"{where} keeps not every placeholder: {form!r}")
        same += language != "en" and forms[0] == source
    if language != "en" and same * 4 > len(catalogue):
        faults.append(f"{language}: {same} of {len(catalogue)} translations equal the source")


def spell(language, dictionary, catalogue):
    words = set()
    for message in catalogue.values():
        for form in texts(message):
            plain = re.sub(r"&(?=\w)", "", form)
            plain = re.sub(r"<[^>]*>|%L?\d+|%L?n|[a-z]+:/*\S+|--?[a-z][\w-]*|\b[dMyH]+\b", " ", plain)
            # an elided article is a word of its own: l’écart, nell’area
            words.update(re.findall(r"[^\W\d_]+", re.sub(r"\b\w+[’'](?=\w)", " ", plain)))
    allowed = set((root / "translations" / f"words_{language}.txt").read_text(encoding="utf-8").split())
    asked = "\n".join(sorted(words - allowed))
    run = subprocess.run(["hunspell", "-d", dictionary, "-i", "utf-8", "-l"], input=asked, capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0:
        faults.append(f"hunspell {dictionary}: {run.stderr.strip()}")
    for word in sorted(set(run.stdout.split()) - allowed):
        faults.append(f"{language}: unknown word {word!r}")


def texts_of_code():
    """What tr, translate and QT_TRANSLATE_NOOP are given: lupdate passes over calls that it cannot read, in silence."""
    literal = r'"(?:[^"\\]|\\.)*"'
    call = re.compile(r"(?:\btr\(|\btranslate\(\s*" + literal + r"\s*,|\bQT_TRANSLATE_NOOP\(\s*" + literal + r"\s*,)\s*(" + literal + r"(?:\s*" + literal + r")*)")
    for folder in ("app", "ui", "models/items"):
        for file in sorted((root / folder).rglob("*.[ch]*")):
            for match in call.finditer(file.read_text(encoding="utf-8")):
                text = "".join(part[1:-1] for part in re.findall(literal, match.group(1)))
                yield file.relative_to(root), text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


source_keys = set(messages("en"))
if not source_keys:
    faults.append("en: the catalogue is empty")
sources = {source for _, source, _ in source_keys}
for file, text in texts_of_code():
    if text and text not in sources:
        faults.append(f"{file}: {text!r} is in no catalogue; run the target update_translations")
for language in languages:
    check(language, messages(language), source_keys)
spell("fr", "fr_FR", messages("fr"))
spell("it", "it_IT", messages("it"))
for fault in faults:
    print(fault)
print(f"{len(source_keys)} messages, {len(faults)} faults")
sys.exit(1 if faults else 0)
