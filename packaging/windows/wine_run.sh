#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wine_run.sh PROGRAM.exe [ARGUMENT…]: starts a program of the build folder; libraries and Qt's plugins come from UNISONO_MINGW_SYSROOT.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/wine_settings.sh"
: "${UNISONO_MINGW_SYSROOT:?names the sysroot that the program was built against}"
prepare_prefix

search=$(windows_path "$UNISONO_MINGW_SYSROOT/bin")
for library in libstdc++-6.dll libwinpthread-1.dll; do
  for compiler in x86_64-w64-mingw32-g++-posix x86_64-w64-mingw32-g++; do
    found=$("$compiler" -print-file-name=$library 2>/dev/null || true)
    case "$found" in */*) search+=";$(windows_path "$(dirname "$found")")"; break ;; esac
  done
done
export WINEPATH="$search"
export QT_PLUGIN_PATH="${QT_PLUGIN_PATH:-$(windows_path "$UNISONO_MINGW_SYSROOT/plugins")}"
run_wine "$@"
