# SPDX-License-Identifier: GPL-3.0-or-later
# Names as users give them: blanks, accents, drive letters, folders deep below others; and files whose lines end in CR LF.

crlf_region() {
  mkdir -p "$1/channels/till"
  printf '{"name":"Région d’Oc","country":"FR","currency":"EUR","timezone":"Europe/Paris"}\r\n' > "$1/region.json"
  printf '{"id":"till","role":"store_pos","timezone":"Europe/Paris","sla_minutes":60}\r\n' > "$1/channels/till/channel.json"
  printf 'sku;location;on_hand;committed;reserved;unsellable;safety;as_of\r\nÉTÉ-1;S1;3;0;0;0;0;2026-06-16 09:45\r\n' > "$1/channels/till/stock.csv"
}

# through NAME WORKSPACE REGION: the first way of a user, with names as given.
through() {
  cli region import --from "$3" --workspace "$2" --quiet &&
    cli pull --workspace "$2" --quiet &&
    cli workspace check --workspace "$2" --quiet >/dev/null &&
    cli export positions --workspace "$2" > "$work/paths/$1.csv" &&
    grep -q 'ÉTÉ-1,S1,3' "$work/paths/$1.csv"
}

check_paths() {
  local deep="$work/paths" step
  mkdir -p "$work/paths"
  local blanks="$work/paths/Città d’été Łódź"
  crlf_region "$blanks/région"
  expect "blanks and accents" through blanks "$(windows_path "$blanks/le mien.unisono")" "$(windows_path "$blanks/région")"
  expect "a drive letter and forward slashes" through drive "c:/users/Public/région.unisono" "$(windows_path "$blanks/région")"
  expect "a relative name" eval '(cd "$blanks" && through relative "à côté.unisono" région)'
  expect "times by the clock of the registry's Paris" grep -q '2026-06-16T07:45:00Z' "$work/paths/blanks.csv"
  expect "exports and report beside it" eval '
    cli export positions --format xlsx --output "$(windows_path "$blanks/tableur é.xlsx")" --workspace "$(windows_path "$blanks/le mien.unisono")" --quiet &&
    cli report inventory --output "$(windows_path "$blanks/rapport é.pdf")" --workspace "$(windows_path "$blanks/le mien.unisono")" --quiet &&
    test -s "$blanks/tableur é.xlsx" -a -s "$blanks/rapport é.pdf"'
  for step in $(seq 12); do deep+="/a folder with a rather long name $step"; done
  crlf_region "$deep/région"
  expect "a path of ${#deep} characters" through deep "$(windows_path "$deep/w.unisono")" "$(windows_path "$deep/région")"
  expect "exports there" eval '
    cli export positions --output "$(windows_path "$deep/p.csv")" --workspace "$(windows_path "$deep/w.unisono")" --quiet &&
    cli export positions --format xlsx --output "$(windows_path "$deep/p.xlsx")" --workspace "$(windows_path "$deep/w.unisono")" --quiet'
  expect "a name that cannot be is refused" test "$(code_of cli workspace create --workspace 'C:\a?b\c.unisono' --quiet)" != 0
  expect "the log lies where Windows keeps such things" eval '(unset XDG_STATE_HOME; cli --version >/dev/null;
    test -e "$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Local/Unisono/Unisono/log/unisono-cli.log)")'
}
