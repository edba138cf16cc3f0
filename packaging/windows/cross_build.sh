#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cross_build.sh [--sysroot DIR] --out DIR: builds Unisono for Windows on Linux. DIR of the sysroot (else UNISONO_MINGW_SYSROOT) holds Qt and
# the other libraries compiled by MinGW. --out receives unisono.exe, unisono-cli.exe and what they need beside them, the models' tests in
# tests/, and the installer in installer/. The packages it takes: packaging/setup.sh windows.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
sysroot=${UNISONO_MINGW_SYSROOT:-}
out=

stop() { printf '%s\n' "$*" >&2; exit 1; }

while [ $# -gt 0 ]; do
  case "$1" in
    --sysroot) sysroot=${2:?"--sysroot names a folder"}; shift 2 ;;
    --out) out=${2:?"--out names a folder"}; shift 2 ;;
    *) stop "Usage: cross_build.sh [--sysroot DIR] --out DIR" ;;
  esac
done
[ -n "$out" ] || stop "Usage: cross_build.sh [--sysroot DIR] --out DIR"
[ -n "$sysroot" ] || stop "Name the sysroot with --sysroot or UNISONO_MINGW_SYSROOT."
[ -e "$sysroot/lib/cmake/Qt6/Qt6Config.cmake" ] || stop "No Qt 6 in $sysroot."
out=$(realpath --canonicalize-missing "$out")
UNISONO_MINGW_SYSROOT=$(realpath "$sysroot")
export UNISONO_MINGW_SYSROOT

make_installer() {
  local version size work
  version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
  size=$(du --summarize --apparent-size --exclude=tests --block-size=1K "$out" | cut -f1)
  work=$(mktemp -d)
  python3 "$here/installer_files.py" "$out" > "$work/files.nsh"
  mkdir -p "$out/installer"
  makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$out" "-DFILES=$work/files.nsh" "-DSIZE=$size" \
    "-DICON=$here/unisono.ico" "-DOUTPUT=$out/installer/unisono-$version-setup.exe" "$here/installer.nsi"
  rm -rf "$work"
}

cd "$source_dir"
build=$source_dir/build/windows-cross
cmake --preset windows-cross "-DUNISONO_MINGW_SYSROOT=$UNISONO_MINGW_SYSROOT" >/dev/null
cmake --build --preset windows-cross
"$here/stage.py" --build "$build" --sysroot "$UNISONO_MINGW_SYSROOT" --out "$out"
make_installer
printf 'Built for Windows: %s\n' "$out"
