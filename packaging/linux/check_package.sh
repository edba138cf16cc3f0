#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the .deb out of a build that is made, and judges it: what is in it, its desktop file, its AppStream data, its MIME type, lintian.
# With `clean`, installs it into a new Debian where nothing else is, works with it there, and removes it: no file may stay behind but the
# person's. That takes root, mmdebstrap and a mirror.
# Usage: packaging/linux/check_package.sh BUILD [clean]
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "$1" && pwd)
id=example.unisono.Unisono
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  printf 'FAIL: %s\n' "$*" >&2
  exit 1
}

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null 2>&1 || { printf 'left out: %s is not installed\n' "$tool"; exit 77; }
  done
}

build_package() {
  rm -f "$build"/package/unisono_*.deb
  cpack --config "$build/CPackConfig.cmake" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log" >&2; fail "cpack"; }
  deb=$(echo "$build"/package/unisono_*.deb)
  [ -f "$deb" ] || fail "no package was made"
}

check_content() {
  dpkg-deb --extract "$deb" "$work/root"
  local page file
  for file in usr/bin/unisono usr/bin/unisono-cli usr/share/applications/$id.desktop usr/share/metainfo/$id.metainfo.xml \
    usr/share/mime/packages/$id.xml usr/share/icons/hicolor/scalable/apps/$id.svg usr/share/icons/hicolor/48x48/apps/$id.png \
    usr/share/icons/hicolor/256x256/mimetypes/application-vnd.unisono.workspace.png usr/share/doc/unisono/copyright \
    usr/share/doc/unisono/changelog.gz usr/share/doc/unisono/components.spdx.json usr/share/doc/unisono/THIRD_PARTY.md; do
    [ -s "$work/root/$file" ] || fail "$file is missing"
  done
  for page in unisono unisono-cli; do
    for file in man1 fr/man1 it/man1; do
      zcat "$work/root/usr/share/man/$file/$page.1.gz" | grep -q '^\.TH ' || fail "no manual page $file/$page"
    done
  done
  dpkg-deb --field "$deb" Depends | grep -q 'libqt6sql6-sqlite' || fail "the SQLite driver is no dependency"
  dpkg-deb --field "$deb" Depends | grep -q 'libqt6widgets6' || fail "shlibdeps found nothing"
  dpkg-deb --field "$deb" Recommends | grep -q 'libqt6sql6-psql' || fail "the PostgreSQL driver is not recommended"
  python3 -m json.tool "$work/root/usr/share/doc/unisono/components.spdx.json" >/dev/null || fail "the list of components is no JSON"
}

check_desktop() {
  desktop-file-validate "$work/root/usr/share/applications/$id.desktop" || fail "desktop file"
  appstreamcli validate-tree --no-net "$work/root" || fail "AppStream"
  cp -r "$work/root/usr/share/mime" "$work/mime"
  update-mime-database "$work/mime" 2>/dev/null
  grep -q 'application/vnd.unisono.workspace:\*\.unisono' "$work/mime/globs2" || fail "*.unisono is of no type"
}

check_lintian() {
  lintian --allow-root --fail-on error --tag-display-limit 0 "$deb" || fail "lintian"
}

in_root() { chroot "$work/clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

files_in_root() { (cd "$work/clean" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./root \) -prune -o -print | sort); }

new_root() {
  local release
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mmdebstrap --quiet --variant=apt "$release" "$work/clean" || fail "no clean root"
  cp /etc/resolv.conf "$work/clean/etc/resolv.conf"
  cp "$deb" "$work/clean/tmp/unisono.deb"
}

apt_in_root() {
  in_root apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; fail "apt-get $*"; }
}

# What the package needs comes in with the first time and stays, so that the second time shows what the package itself brings and leaves.
check_clean_root() {
  new_root
  apt_in_root update
  apt_in_root install -y --no-install-recommends ./tmp/unisono.deb
  apt_in_root remove --purge -y unisono
  files_in_root >"$work/before"
  apt_in_root install -y --no-install-recommends ./tmp/unisono.deb
  in_root unisono-cli --version
  in_root unisono-cli demo --to /root/demo --size small
  in_root unisono-cli region import --from /root/demo --workspace /root/region.unisono
  in_root unisono-cli pull --workspace /root/region.unisono
  in_root unisono-cli report inventory --workspace /root/region.unisono --language it --output /root/inventory.pdf
  in_root QT_QPA_PLATFORM=offscreen unisono --screenshots /root/pictures /root/region.unisono 2>/dev/null
  [ -n "$(ls "$work/clean/root/pictures")" ] || fail "the window showed nothing"
  apt_in_root remove --purge -y unisono
  files_in_root >"$work/after"
  diff "$work/before" "$work/after" || fail "files stay behind"
  [ -s "$work/clean/root/region.unisono" ] || fail "the person's workspace is gone"
  printf 'clean root: installed, worked, removed; the workspace stays\n'
}

need cpack dpkg-deb dpkg-shlibdeps desktop-file-validate appstreamcli update-mime-database lintian
build_package
check_content
check_desktop
check_lintian
printf 'package: %s, %s\n' "$(basename "$deb")" "$(du -h "$deb" | cut -f1)"
if [ "${2:-}" = clean ]; then
  need mmdebstrap
  [ "$(id -u)" -eq 0 ] || { printf 'left out: a clean root takes root\n'; exit 77; }
  check_clean_root
fi
