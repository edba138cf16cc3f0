#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The two commands of the README: installs what is needed, builds, and shows (demo) or tests (test) the program.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$source_dir"

build_packages=(build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev libqt6opengl6-dev libgl1-mesa-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
  qt6-l10n-tools qt6-translations-l10n qtkeychain-qt6-dev libboost-graph-dev libboost-math-dev libspdlog-dev
  libsimdjson-dev libxlsxwriter-dev libzip-dev libsqlite3-dev libssl-dev zlib1g-dev)
run_packages=(libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-odbc libqt6svg6 fontconfig poppler-utils ca-certificates tzdata)
test_packages=(xvfb qpdf hunspell hunspell-fr hunspell-it hunspell-en-gb postgresql unixodbc libsqliteodbc openssl sqlite3
  python3 git lintian desktop-file-utils appstream shared-mime-info)

windows_packages=(g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 nsis
  wine wine64 fonts-wine fonts-liberation xvfb xauth xz-utils imagemagick openssl poppler-utils python3)

say() { printf '%s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

need_debian() {
  if ! command -v apt-get >/dev/null 2>&1; then
    say "This script installs packages with apt and serves Debian 12 or later and Ubuntu 24.04 or later." >&2
    say "On another system, install the packages of CONTRIBUTING.md by hand and run: cmake --preset release && cmake --build --preset release" >&2
    exit 1
  fi
}

missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$package"
  done
}

install_packages() {
  local missing
  missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  say "Installing: $(printf '%s ' $missing)"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The tests' web shop runs on Node.js 18 or later, from wherever it came. Without it these tests are skipped, and say so.
install_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && return 0
  install_packages nodejs npm || say "Node.js cannot be installed here: the tests against Vendure will be skipped." >&2
}

build() {
  cmake --preset release >/dev/null
  cmake --build --preset release
}

show_demo() {
  local place="${UNISONO_DEMO:-${XDG_DATA_HOME:-$HOME/.local/share}/unisono/demo}"
  local workspace="$place/sample.unisono" cli=build/release/bin/unisono-cli language="${LANG:-en}"
  language=${language%%_*}
  case "$language" in fr|it|en) ;; *) language=en ;; esac
  mkdir -p "$place"
  "$cli" demo --to "$place/region" --size small --language "$language"
  [ -e "$workspace" ] || "$cli" region import --from "$place/region" --workspace "$workspace" --language "$language"
  "$cli" pull --workspace "$workspace" --language "$language"
  "$cli" report inventory --workspace "$workspace" --language "$language" --output "$place/inventory.pdf"
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/unisono "$workspace"
  fi
  QT_QPA_PLATFORM=offscreen build/release/bin/unisono --screenshots "$place/screenshots" "$workspace"
  say "No display here. Screenshots: $place/screenshots, report: $place/inventory.pdf"
}

case "${1:-}" in
  demo)
    need_debian
    install_packages "${build_packages[@]}" "${run_packages[@]}"
    build
    show_demo
    ;;
  test)
    need_debian
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    install_node
    build
    ctest --preset release
    ;;
  packages)
    need_debian
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" clang-14 libclang-rt-14-dev mmdebstrap flatpak-builder
    install_node
    ;;
  windows)
    need_debian
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${windows_packages[@]}"
    ;;
  *)
    say "Usage: packaging/setup.sh demo   installs, builds, pulls the sample region and opens the window"
    say "       packaging/setup.sh test   installs, builds and runs every test"
    say "       packaging/setup.sh windows   installs what the Windows build takes (CONTRIBUTING.md)"
    exit 1
    ;;
esac
