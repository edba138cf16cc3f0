#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The version follows the tag, in a checkout and in an archive; the archive of a commit is the same byte for byte, whenever it is made.
set -euo pipefail

source_dir=$1
command -v git >/dev/null 2>&1 && [ -e "$source_dir/.git" ] || { echo "left out: no git checkout"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@example.com GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@example.com

fail() { echo "FAIL: $*" >&2; exit 1; }
expect() { [ "$2" = "$3" ] || fail "$1: expected $3, found $2"; }

# In a small repository of its own: what is tested does not depend on the tags of this one.
mkdir -p "$work/project/packaging/cmake"
cp "$source_dir/.gitattributes" "$work/project/"
cp "$source_dir/packaging/version.txt" "$source_dir/packaging/source_archive.sh" "$work/project/packaging/"
cp "$source_dir/packaging/cmake/UnisonoVersion.cmake" "$work/project/packaging/cmake/"
number=$(sed -n 's/^set(UNISONO_NUMBER \([0-9.]*\))$/\1/p' "$work/project/packaging/cmake/UnisonoVersion.cmake")
printf 'include(packaging/cmake/UnisonoVersion.cmake)\nmessage(NOTICE "${UNISONO_NUMBER} ${UNISONO_FULL_VERSION} ${UNISONO_MOMENT}")\n' >"$work/ask.cmake"
version() { (cd "$1" && env -u SOURCE_DATE_EPOCH cmake -P "$work/ask.cmake" 2>&1 | tail -1); }
commit() {
  git -C "$work/project" add -A
  GIT_AUTHOR_DATE="$1" GIT_COMMITTER_DATE="$1" git -C "$work/project" commit --quiet --allow-empty --message "a step"
}
git init --quiet "$work/project"
commit 2026-06-16T07:45:00Z
expect "untagged" "$(version "$work/project")" "$number $number 2026-06-16T07:45:00Z"
git -C "$work/project" tag v1.2.0
expect "tagged" "$(version "$work/project")" "1.2.0 1.2.0 2026-06-16T07:45:00Z"
commit 2026-06-17T07:45:00Z
after="1.2.0+1.g$(git -C "$work/project" rev-parse --short HEAD)"
expect "after the tag" "$(version "$work/project")" "1.2.0 $after 2026-06-17T07:45:00Z"

first=$("$work/project/packaging/source_archive.sh" "$work/one")
sleep 1.1
touch "$work/project/packaging/version.txt"
second=$(umask 077 && TZ=Asia/Tokyo "$work/project/packaging/source_archive.sh" "$work/two")
expect "name" "$(basename "$first")" "unisono-$after.tar.gz"
cmp "$first" "$second" || fail "two archives of one commit differ"
(cd "$work/one" && sha256sum --quiet --check SHA256SUMS) || fail "SHA256SUMS"
tar --extract --gzip --file "$first" --directory "$work"
expect "in the archive" "$(version "$work/unisono-$after")" "1.2.0 $after 2026-06-17T07:45:00Z"
tagged=$("$work/project/packaging/source_archive.sh" "$work/three" v1.2.0)
expect "archive of a tag" "$(basename "$tagged")" "unisono-1.2.0.tar.gz"
tar --extract --gzip --file "$tagged" --directory "$work"
expect "in the archive of a tag" "$(version "$work/unisono-1.2.0")" "1.2.0 1.2.0 2026-06-16T07:45:00Z"
echo "version and archive: $after"
