#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws unisono.ico from the mark in resources/icons, in the sizes that Windows asks for. Needs librsvg2-bin and icoutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
for size in 16 20 24 32 40 48 64 256; do
  rsvg-convert --width $size --height $size ../../resources/icons/unisono.svg --output "$drawn/$size.png"
done
icotool --create --output unisono.ico "$drawn"/{16,20,24,32,40,48,64}.png --raw "$drawn/256.png"
