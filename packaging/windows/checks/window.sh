# SPDX-License-Identifier: GPL-3.0-or-later
# The window itself, on Windows' own platform plugin, opens the sample region; what is seen is kept as a picture.

# picture FILE PROGRAM ARGUMENT…: what the screen shows some seconds after the program was started.
picture() {
  local file=$1 program
  shift
  run_wine "$@" >/dev/null 2>&1 & program=$!
  sleep "${UNISONO_PICTURE_AFTER:-15}"
  import -window root "$file"
  run_wine taskkill /IM unisono.exe /F >/dev/null 2>&1
  wait $program 2>/dev/null || true
}

every_page() {
  run_wine "$out/unisono.exe" --screenshots "$(windows_path "$2")" "$(windows_path "$1")" >/dev/null 2>&1
  test "$(find "$2" -name '*.png' | wc -l)" -ge 30
}

check_window() {
  local region="$work/window/région.unisono" seen="${UNISONO_PICTURES:-$work/window}" colours
  mkdir -p "$work/window" "$seen"
  cli demo --to "$work/window/demo" --size small --quiet
  cli region import --from "$work/window/demo" --workspace "$region" --quiet
  cli pull --workspace "$region" --quiet
  picture "$seen/window.png" "$out/unisono.exe" "$(windows_path "$region")"
  colours=$(identify -format %k "$seen/window.png" 2>/dev/null || echo 0)
  expect "the window shows something ($colours colours)" test "$colours" -gt 200
  expect "every page in three languages" every_page "$region" "$seen/pages"
}
