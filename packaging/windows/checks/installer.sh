# SPDX-License-Identifier: GPL-3.0-or-later
# Installs as a user would: silently, again, over a newer version, where it may not; and takes away only what it brought.

default_folder() { echo "$WINEPREFIX"/drive_c/users/*/AppData/Local/Programs/Unisono; }
registry() { run_wine reg query "$@" 2>/dev/null | tr -d '\r'; }
has_key() { run_wine reg query "$1" >/dev/null 2>&1; }
lacks_key() { ! has_key "$1"; }
setup_run() { run_wine "$out"/installer/unisono-*-setup.exe /S "$@" >/dev/null 2>&1; }
code_of() { local code=0; "$@" || code=$?; echo $code; }

installed_is_whole() {
  local file
  while IFS= read -r file; do
    cmp -s "$out/$file" "$1/$file" || { echo "  not installed: $file"; return 1; }
  done < <(cd "$out" && find . -type f -not -path './tests/*' -not -path './installer/*')
}

remove_installed() {
  run_wine "$1/uninstall.exe" /S '_?='"$(windows_path "$1")" >/dev/null 2>&1
}

check_removal() {
  local place=$1 kept="$1/notes of mine.txt" region
  region=$(drive_c "users/region of mine.unisono")
  cli workspace create --workspace "$(windows_path "$region")" --quiet
  touch "$kept"
  remove_installed "$place"
  expect "removal leaves nothing but what is the user's" \
    test "$(cd "$place" && find . -type f | sort | tr '\n' ' ')" = "./notes of mine.txt ./uninstall.exe "
  expect "removal leaves the workspace" test -s "$region"
  expect "removal leaves no entry" lacks_key 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Unisono'
  expect "removal leaves no file type" lacks_key 'HKCU\Software\Classes\Unisono.Workspace'
  rm -rf "$place"
}

check_installer() {
  local place other program
  expect "silent installation" setup_run
  place=$(default_folder)
  expect "every file is in its place" installed_is_whole "$place"
  expect "the installed program starts without the sysroot" \
    test "$(run_wine "$place/unisono-cli.exe" --version | head -n 1)" = "$(linux_cli --version | head -n 1)"
  expect "workspaces open with it" grep -q 'unisono.exe' <<< "$(registry 'HKCU\Software\Classes\Unisono.Workspace\shell\open\command' /ve)"
  expect "it is listed among the programs" has_key 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Unisono'
  expect "a second installation" setup_run
  expect "is whole" installed_is_whole "$place"

  run_wine reg add 'HKCU\Software\Unisono\Setup' /v Version /d 99.0.0 /f >/dev/null 2>&1
  expect "does not replace a newer version unasked" test "$(code_of setup_run)" = 3
  expect "replaces it when asked" setup_run /OLDER=yes
  expect "stops where it may not write" test "$(code_of setup_run '/D=Z:\proc\Unisono')" = 2

  (cd "$work" && run_wine "$place/unisono.exe" >/dev/null 2>&1) &
  program=$!
  sleep 8
  expect "stops while the program runs" test "$(code_of setup_run)" = 2
  run_wine taskkill /IM unisono.exe /F >/dev/null 2>&1 || true
  wait $program 2>/dev/null || true

  check_removal "$place"
  other=$(drive_c "Città d'été/Łódź Unisono")
  # NSIS takes all that follows /D= and wants no quotes.
  expect "a folder with blanks and accents" setup_run "/D=C:\\Città" "d'été\\Łódź" "Unisono"
  expect "is whole there" installed_is_whole "$other"
  remove_installed "$other"
}
