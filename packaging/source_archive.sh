#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The archive of the sources of a commit, byte for byte the same whoever makes it: names in git's order, the commit's time on every file,
# no time and no name in gzip's header. SHA256SUMS beside it speaks of every file of the folder, packages and installers included.
# Usage: packaging/source_archive.sh OUT [COMMIT]
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -ge 1 ] || { echo "Usage: packaging/source_archive.sh OUT [COMMIT]" >&2; exit 1; }
commit=${2:-HEAD}
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$source_dir"

number=$(git describe --tags --match 'v[0-9]*' "$commit" 2>/dev/null || true)
[ -n "$number" ] || number=v$(git show "$commit:packaging/cmake/UnisonoVersion.cmake" | sed -n 's/^set(UNISONO_NUMBER \([0-9.]*\))$/\1/p')
name=unisono-$(printf '%s' "${number#v}" | sed 's/-\([0-9]*\)-\(g[0-9a-f]*\)$/+\1.\2/')

git -c tar.umask=0022 archive --format=tar --prefix="$name/" "$commit" >"$out/$name.tar"
gzip -9nf "$out/$name.tar"
cd "$out"
LC_ALL=C find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS
echo "$out/$name.tar.gz"
