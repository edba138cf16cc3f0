# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts that start Windows programs: a quiet 64-bit Wine whose prefix ($WINEPREFIX) is made at first use.
: "${UNISONO_CACHE:=${XDG_CACHE_HOME:-$HOME/.cache}/unisono}"
export WINEPREFIX="${WINEPREFIX:-$UNISONO_CACHE/wine}" WINEARCH=win64 WINEDEBUG="${WINEDEBUG:--all}"
# No .NET, no browser, no menu entries; and no debugger that would wait for an answer after a crash.
export WINEDLLOVERRIDES="mscoree=d;mshtml=d;winemenubuilder.exe=d;winedbg.exe=d"
# Outside a UTF-8 locale Wine opens no file with another than an ASCII name.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*8) ;; *) export LC_ALL=C.UTF-8 ;; esac

wine=$(command -v wine64 || true)
[ -n "$wine" ] || wine=/usr/lib/wine/wine64
wineserver=$(command -v wineserver || true)
[ -n "$wineserver" ] || wineserver=/usr/lib/wine/wineserver64
export WINELOADER="$wine"

# Programs without a window need no display; the others get one of their own where there is none.
with_display() {
  if [ -n "${DISPLAY:-}" ]; then "$@"; else xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" "$@"; fi
}

windows_path() {
  local path
  path=$(realpath --no-symlinks --canonicalize-missing "$1")
  printf 'Z:%s' "${path//\//\\}"
}

make_prefix() {
  local settings font
  mkdir -p "$WINEPREFIX"
  with_display "$wine" wineboot --init >/dev/null 2>&1
  for font in /usr/share/wine/fonts/*.ttf /usr/share/fonts/truetype/{liberation*,dejavu}/*.ttf; do
    [ ! -e "$font" ] || ln -sf "$font" "$WINEPREFIX/drive_c/windows/Fonts/"
  done
  settings=$(mktemp --suffix=.reg)
  # A new prefix says it is Windows 7 and has no font of Windows' interface.
  cat > "$settings" <<'REGISTRY'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine]
"Version"="win10"

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes]
"MS Shell Dlg"="Tahoma"
"MS Shell Dlg 2"="Tahoma"
"Segoe UI"="Tahoma"
REGISTRY
  with_display "$wine" regedit /S "$(windows_path "$settings")" >/dev/null 2>&1
  rm -f "$settings"
  "$wineserver" -w
  touch "$WINEPREFIX/.ready"
}

prepare_prefix() {
  [ -e "$WINEPREFIX/.ready" ] && return 0
  mkdir -p "$(dirname "$WINEPREFIX")"
  exec 9> "$WINEPREFIX.lock"
  flock 9
  [ -e "$WINEPREFIX/.ready" ] || make_prefix
  exec 9>&-
}

# run_wine PROGRAM [ARGUMENT…]: with its exit code, and ended after UNISONO_WINE_TIMEOUT seconds.
run_wine() {
  local name
  # Wine keeps QT_… from its programs, and hands WINEQT_… on as QT_….
  for name in "${!QT_@}"; do export "WINE$name=${!name}"; done
  # Without a console Qt speaks to the debugger; this brings its words, and the plain report of its tests, back.
  export WINEQT_FORCE_STDERR_LOGGING="${QT_FORCE_STDERR_LOGGING:-1}"
  timeout --kill-after=10 "${UNISONO_WINE_TIMEOUT:-600}" "$wine" "$@"
}
