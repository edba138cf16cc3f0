#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws packaging/linux/icons from the mark; needed only where the mark has changed. Takes rsvg-convert (Debian: librsvg2-bin).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for size in 16 24 32 48 64 128 256; do
  rsvg-convert --width "$size" --height "$size" ../../resources/icons/unisono.svg --output "icons/unisono-$size.png"
done
