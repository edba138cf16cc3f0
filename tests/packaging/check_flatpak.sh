#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Flatpak's manifest as far as it can be judged without its runtime: flatpak-builder understands it, every source from elsewhere is pinned,
# its names are those of the desktop file and of the AppStream data, and it sets no option that the build does not know.
# Usage: check_flatpak.sh SOURCE-DIR
set -euo pipefail

cd "$1"
command -v flatpak-builder >/dev/null 2>&1 || { echo "left out: flatpak-builder is not installed"; exit 77; }
manifest=$(echo packaging/linux/*.yml)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
manifest=$PWD/$manifest
(cd "$work" && flatpak-builder --show-manifest "$manifest") > "$work/manifest.json" # it leaves a folder of its own where it runs
python3 - "$work/manifest.json" <<'PYTHON'
import json
import pathlib
import re
import sys

manifest = json.load(open(sys.argv[1]))
files = pathlib.Path("packaging/linux")
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


name = manifest["id"]
for ending in ("desktop", "metainfo.xml.in", "xml"):
    expect((files / f"{name}.{ending}").is_file(), f"{name} has no {ending}")
expect(f"Exec={manifest['command']} " in (files / f"{name}.desktop").read_text(), "the desktop file starts another program")
options = "\n".join(path.read_text() for path in [pathlib.Path("CMakeLists.txt"), *pathlib.Path("packaging/cmake").glob("*.cmake")])
own = [module for module in manifest["modules"] if module["name"] == "unisono"]
expect(len(own) == 1, "the program itself is no module")
for option in re.findall(r"-D(UNISONO_\w+)", " ".join(own[0]["config-opts"])):
    expect(option in options, f"{option} is unknown to the build")
for module in manifest["modules"]:
    expect(module["sources"], f"{module['name']} has no sources")
    for source in module["sources"]:
        if source["type"] == "dir":
            expect((files / source["path"] / "CMakeLists.txt").is_file(), "the sources are elsewhere")
        else:
            expect(source["url"].startswith("https://"), f"{source['url']} is not fetched over TLS")
            expect(re.fullmatch("[0-9a-f]{64}", source.get("sha256", "")), f"{source['url']} is not pinned")
for fault in faults:
    print("FAIL:", fault, file=sys.stderr)
print(f"{name}: {len(manifest['modules'])} modules, {len(faults)} faults")
sys.exit(bool(faults))
PYTHON
