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
    cli pull --workspace "$2" --format json > "$work/paths/$1.json" &&
    cli workspace check --workspace "$2" --quiet >/dev/null &&
    cli export positions --workspace "$2" > "$work/paths/$1.csv" &&
    grep -q 'ÉTÉ-1,1,3' "$work/paths/$1.csv"
}

# both FOLDER: a table and a report beside the workspace.
both_exports() {
  local from
  from=$(windows_path "$1/le mien.unisono")
  cli export positions --format xlsx --workspace "$from" --output "$(windows_path "$1/tableur é.xlsx")" --quiet &&
    cli export positions --workspace "$from" --output "$(windows_path "$1/tableur é.csv")" --quiet &&
    cli report inventory --workspace "$from" --output "$(windows_path "$1/rapport é.pdf")" --quiet &&
    test -s "$1/tableur é.xlsx" && test -s "$1/tableur é.csv" && test -s "$1/rapport é.pdf"
}

from_within() { (cd "$1" && through relative "à côté.unisono" région); }

log_is_there() (
  unset XDG_STATE_HOME
  cli --version >/dev/null
  ls "$WINEPREFIX"/drive_c/users/*/AppData/Local/Unisono/Unisono/log/unisono-cli.log >/dev/null
)

check_paths() {
  local blanks="$work/paths/Città d’été Łódź" deep="$work/paths" step place
  for step in $(seq 12); do deep+="/a folder with a rather long name $step"; done
  for place in "$blanks" "$deep"; do crlf_region "$place/région"; done
  expect "blanks and accents" through blanks "$(windows_path "$blanks/le mien.unisono")" "$(windows_path "$blanks/région")"
  expect "exports and a report beside it" both_exports "$blanks"
  expect "times by the clock of the registry's Paris" grep -q '2026-06-16T07:45:00Z' "$work/paths/blanks.json"
  expect "a drive letter and forward slashes" through drive "c:/users/Public/région.unisono" "$(windows_path "$blanks/région")"
  expect "a name from where one stands" from_within "$blanks"
  expect "a path of ${#deep} characters" through deep "$(windows_path "$deep/le mien.unisono")" "$(windows_path "$deep/région")"
  expect "exports and a report there" both_exports "$deep"
  expect "a name that cannot be is refused" test "$(code_of cli workspace create --workspace 'C:\a?b\c.unisono' --quiet)" != 0
  expect "the log lies where Windows keeps such things" log_is_there
}
