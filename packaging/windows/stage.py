#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers a folder that runs on Windows: programs, Qt's plugins, every library they reach, licences, and the models' tests.

The catalogues of Unisono and of Qt travel inside the programs (translations/CMakeLists.txt), so no .qm file lies here.
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
TARGET = "x86_64-w64-mingw32"
PROGRAMS = ["unisono.exe", "unisono-cli.exe"]
# The command line paints its reports on the offscreen platform, which is why both are here.
PLUGINS = {
    "platforms": ["qwindows", "qoffscreen"],
    "styles": ["qwindowsvistastyle"],
    "iconengines": ["qsvgicon"],
    "imageformats": ["qsvg", "qico"],
    "sqldrivers": ["qsqlite", "qsqlpsql", "qsqlodbc"],
    "tls": ["qschannelbackend", "qcertonlybackend"],
}


def tool_output(*command):
    return subprocess.check_output(command, text=True, errors="replace")


class Libraries:
    """The DLLs at hand, found by name whatever its case, and which of them a binary asks for."""

    def __init__(self, sysroot):
        self._files = {}
        for folder in [sysroot / "bin", *self._compiler_folders()]:
            for dll in sorted(folder.glob("*.dll")):
                self._files.setdefault(dll.name.lower(), dll)
        self._import_folder = Path(f"/usr/{TARGET}/lib")

    @staticmethod
    def _compiler_folders():
        for suffix in ("-posix", ""):
            compiler = shutil.which(f"{TARGET}-g++{suffix}")
            if compiler:
                runtime = Path(tool_output(compiler, "-print-file-name=libstdc++-6.dll").strip())
                return [runtime.parent, Path(f"/usr/{TARGET}/lib"), Path(f"/usr/{TARGET}/bin")]
        sys.exit("no MinGW compiler: run packaging/setup.sh windows")

    def asked_by(self, binary):
        return [name.lower() for name in re.findall(r"DLL Name: (\S+)", tool_output(f"{TARGET}-objdump", "-p", str(binary)))]

    def file(self, name):
        """None where Windows itself brings it; ends the program where nobody does."""
        if name in self._files:
            return self._files[name]
        stem = name.removesuffix(".dll").removesuffix(".drv")
        is_system = name.startswith("api-ms-win-") or (self._import_folder / f"lib{stem}.a").exists() or name.endswith(".drv")
        if not is_system:
            sys.exit(f"{name} is asked for and is neither in the sysroot nor part of Windows")
        return None


class Folder:
    """One folder of programs with what they reach beside them."""

    def __init__(self, path, libraries):
        self.path = path
        self._libraries = libraries
        self._binaries = set()

    def add(self, source, place="."):
        target = self.path / place / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
        if source.suffix.lower() not in (".exe", ".dll") or target in self._binaries:
            return
        self._binaries.add(target)
        for name in self._libraries.asked_by(source):
            library = self._libraries.file(name)
            if library is not None and self.path / library.name not in self._binaries:
                self.add(library)

    def strip(self):
        subprocess.check_call([f"{TARGET}-strip", "--strip-unneeded", *map(str, sorted(self._binaries))])


def add_plugins(folder, sysroot, kinds):
    for kind in kinds:
        for name in PLUGINS[kind]:
            plugin = sysroot / "plugins" / kind / f"{name}.dll"
            if plugin.exists():
                folder.add(plugin, kind)
            else:
                print(f"The sysroot has no plugin {kind}/{name}; left out.", file=sys.stderr)


def add_licences(out, build, sysroot):
    place = out / "licences"
    place.mkdir(exist_ok=True)
    shutil.copy2(SOURCE / "LICENSE", place / "unisono.txt")
    shutil.copy2(SOURCE / "THIRD_PARTY.md", place / "third-party.md")
    shutil.copy2(SOURCE / "resources/fonts/OFL.txt", place / "inter.txt")
    shutil.copy2(SOURCE / "resources/icons/LICENSE-tabler-icons.txt", place / "tabler-icons.txt")
    shutil.copy2(build / "package/components.spdx.json", place)
    found = {file.stem: file for file in (sysroot / "licences").glob("*.txt")}
    found |= {file.parent.name: file for file in sysroot.glob("share/*/copyright")}
    if not found:
        sys.exit("the sysroot brings no licences; what it is made of may not be passed on without them")
    for name, file in found.items():
        shutil.copy2(file, place / f"{name}.txt")


def model_tests(build):
    told = json.loads(tool_output("ctest", "--test-dir", str(build), "--show-only=json-v1", "-L", "models", "-LE", "linux|patient"))
    return [build / "tests" / f"{test['name']}.exe" for test in told["tests"]]


def stage_tests(out, build, sysroot, libraries):
    folder = Folder(out / "tests", libraries)
    for test in model_tests(build):
        folder.add(test)
    add_plugins(folder, sysroot, ["sqldrivers", "tls"])
    folder.strip()
    shutil.copytree(SOURCE / "tests/data", folder.path / "data")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True, help="configured and built with the preset windows-cross")
    parser.add_argument("--sysroot", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="is emptied first")
    options = parser.parse_args()
    marker = options.out / "licences" / "unisono.txt"
    if options.out.exists():
        if any(options.out.iterdir()) and not marker.exists():
            sys.exit(f"{options.out} holds something else; nothing was changed")
        shutil.rmtree(options.out)
    libraries = Libraries(options.sysroot)
    folder = Folder(options.out, libraries)
    for program in PROGRAMS:
        folder.add(options.build / "bin" / program)
    add_plugins(folder, options.sysroot, PLUGINS)
    folder.strip()
    add_licences(options.out, options.build, options.sysroot)
    stage_tests(options.out, options.build, options.sysroot, libraries)


main()
