#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of README.md on its first tour: a real Vendure, tills in a real PostgreSQL, and a folder of files.
#
#   packaging/screenshots/take.sh [build folder]     # needs ImageMagick; ends with 77 where Vendure cannot be fetched
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${1:-$here/../../build/release}
place=${TMPDIR:-/tmp}/first-tour # it is seen on a picture
[ ! -e "$place" ] || { printf '%s is in the way\n' "$place" >&2; exit 1; }
trap 'rm -rf "$place"' EXIT

"$here/../../tests/backends/first_tour.sh" "$build" "$place"
for picture in channels-en-light overview-fr-light inventory-it-dark; do
  convert "$place/screenshots/$picture.png" -strip +dither -colors 200 -define png:compression-level=9 "PNG8:$here/${picture%-light}.png"
done
