#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# wine_check.sh --out DIR [--linux DIR] [CHECK…]: what cross_build.sh left in --out must do under Wine, compared where it matters with the
# programs built for Linux (--linux, by default build/release/bin). Checks: tests installer answers paths processes trust window; all by default.
# Everything happens in a Wine prefix and a folder of its own. UNISONO_PICTURES names a folder that keeps the window's picture.
set -uo pipefail # what goes wrong is counted, and the next check follows
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
# A screen of its own for everything that Wine shows, whose desktop belongs to the first program's display.
if [ -z "${UNISONO_OWN_DISPLAY:-}" ]; then
  export UNISONO_OWN_DISPLAY=yes
  exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" "$0" "$@"
fi
out=
linux_bin=$source_dir/build/release/bin
wanted=()
while [ $# -gt 0 ]; do
  case "$1" in
    --out) out=$(realpath "${2:?}"); shift 2 ;;
    --linux) linux_bin=$(realpath "${2:?}"); shift 2 ;;
    *) wanted+=("$1"); shift ;;
  esac
done
[ -e "$out/unisono-cli.exe" ] || { printf 'Usage: wine_check.sh --out DIR [--linux DIR] [CHECK…]\n' >&2; exit 1; }
[ ${#wanted[@]} -gt 0 ] || wanted=(tests installer answers paths processes trust window)

work=$(mktemp -d)
export WINEPREFIX="$work/wine"
. "$here/wine_settings.sh"
for part in "$here"/checks/*.sh; do . "$part"; done

end_wine() {
  "$wineserver" -k >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap end_wine EXIT

failures=0
pass() { printf '  ok    %s\n' "$*"; }
fail() { printf '  WRONG %s\n' "$*"; failures=$((failures + 1)); }
# expect WHAT COMMAND…: says whether the command came out well.
expect() {
  local what=$1
  shift
  if "$@"; then pass "$what"; else fail "$what"; fi
}
# The programs as they stand in --out; their own words go to a file that is shown when something is wrong.
cli() { run_wine "$out/unisono-cli.exe" "$@" 2>>"$work/words.txt"; }
linux_cli() { "$linux_bin/unisono-cli" "$@" 2>>"$work/words.txt"; }
drive_c() { printf '%s/drive_c/%s' "$WINEPREFIX" "$1"; }

export UNISONO_PSEUDONYM_KEY="only for checks" XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state"
prepare_prefix
# One server for all programs: each would start its own otherwise, which takes longer than most of them. The first program with a
# window starts Windows' services and desktop, which would hold on to its output.
"$wineserver" -p >/dev/null 2>&1
run_wine "$out/unisono.exe" --version </dev/null >/dev/null 2>&1

for name in "${wanted[@]}"; do
  printf '%s\n' "$name"
  "check_$name"
done
if [ $failures -gt 0 ]; then
  printf '%d wrong under Wine.\n' $failures >&2
  if [ -s "$work/words.txt" ]; then
    printf 'What the programs said:\n' >&2
    tail -n 40 "$work/words.txt" >&2
  fi
  exit 1
fi
printf 'All well under Wine: %s\n' "${wanted[*]}"
