#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes two macros for installer.nsi: put every file of a staged folder in place, and take exactly these away again."""
import sys
from pathlib import Path

NOT_INSTALLED = {"tests", "installer"}


def macros(stage):
    files = sorted(file.relative_to(stage) for file in stage.rglob("*") if file.is_file())
    files = [file for file in files if file.parts[0] not in NOT_INSTALLED]
    folders = sorted({file.parent for file in files})
    yield "!macro InstallFiles"
    for folder in folders:
        yield f'  SetOutPath "$INSTDIR{windows(folder)}"'
        yield from (f'  File "{stage / file}"' for file in files if file.parent == folder)
    yield '  SetOutPath "$INSTDIR"'
    yield "!macroend"
    yield "!macro RemoveFiles"
    yield from (f'  Delete "$INSTDIR{windows(file)}"' for file in files)
    yield from (f'  RMDir "$INSTDIR{windows(folder)}"' for folder in reversed(folders) if folder != Path("."))
    yield "!macroend"


def windows(path):
    return "".join("\\" + part for part in path.parts)


print("\n".join(macros(Path(sys.argv[1]).resolve())))
