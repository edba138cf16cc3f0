#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks "The first tour" of README.md: starts the web shop and the tills' database of the tests on loopback, then runs the commands
# of the README as they stand there, only with the ports that were free and with screenshots in place of the open window.
#
#   tests/backends/first_tour.sh [build folder] [place]     # keeps what it made in the place; without one, nothing is kept
#
# Ends with 77 where Vendure cannot be fetched.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
programs=$(cd "${1:-$source_dir/build/release}" && pwd)
scratch=$(mktemp -d)
place=${2:-$scratch/tour}
servers=
finish() {
  exec 9>&- || true
  [ -z "$servers" ] || wait "$servers" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

start_servers() {
  mkfifo "$scratch/alive"
  "$programs/tests/backend_servers" "$scratch" <"$scratch/alive" &
  servers=$!
  exec 9>"$scratch/alive" # closed with us: then they end, too
  until [ -e "$scratch/ready" ]; do
    if ! kill -0 "$servers" 2>/dev/null; then
      local code=0
      wait "$servers" || code=$?
      servers=
      exit "$code"
    fi
    sleep 0.2
  done
  shop_port=$(cat "$scratch/shop")
  tills_port=$(cat "$scratch/tills")
}

# The sample region keeps its tills in an SQLite file; a chain keeps them on a server.
move_tills_to_server() {
  local file=demo/till/tills.sqlite table
  local psql=(psql -qX -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$tills_port" -U postgres tills)
  sqlite3 "$file" .schema | sed 's/ WITHOUT ROWID//' | "${psql[@]}"
  for table in $(sqlite3 "$file" "SELECT name FROM sqlite_master WHERE type = 'table'"); do
    sqlite3 -csv "$file" "SELECT * FROM $table" | "${psql[@]}" -c "\\copy $table FROM STDIN CSV"
  done
  "${psql[@]}" -c 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader'
}

# The commands below the heading of the tour, without their remarks.
tour() {
  sed -n '/^## The first tour$/,/^## /p' "$source_dir/README.md" | sed -n '/^```$/,/^```$/p' | sed -e '/^```$/d' -e 's/  *#.*$//' \
    -e "s|127.0.0.1:3000|127.0.0.1:$shop_port|" -e "s|reader@127.0.0.1/tills|reader@127.0.0.1:$tills_port/tills|" \
    -e 's|^unisono \(.*\)|unisono --screenshots screenshots \1|'
}

# The account's own name is no secret: the settings name it.
nothing_tells_a_secret() {
  local secret
  for secret in reads-only reads-the-tills "$(cat "$scratch/token" 2>/dev/null || echo no-token)"; do
    ! grep -rlF -e "$secret" region.unisono* inventory.pdf told state config || fail "$secret is written somewhere"
  done
  ! grep -rahoE '[A-Za-z0-9._-]+@example\.com' region.unisono* inventory.pdf told state config | grep -v '^reader@' ||
    fail "a customer's address is written somewhere"
}

start_servers
mkdir -p "$place"
cd "$place"
export PATH="$programs/bin:$PATH" XDG_STATE_HOME="$place/state" XDG_CONFIG_HOME="$place/config" QT_QPA_PLATFORM=offscreen
export UNISONO_SECRET_WEB=reads-only UNISONO_SECRET_TILLS=reads-the-tills UNISONO_PSEUDONYM_KEY='only for the tour'
mkdir -p state config
tour >"$scratch/commands"
[ "$(wc -l <"$scratch/commands")" -ge 9 ] || fail "README.md has no first tour"
while IFS= read -r command; do
  printf '$ %s\n' "$command"
  bash -c "$command" </dev/null >"$scratch/out" 2>"$scratch/err" || fail "$command: $(cat "$scratch/err")"
  head -n 12 "$scratch/out"
  cat "$scratch/out" "$scratch/err" >>told
  case "$command" in *'demo --to'*) move_tills_to_server ;; esac
done <"$scratch/commands"

unisono-cli export positions --workspace region.unisono --output positions.csv
for sku in L2201308 $(sqlite3 demo/till/tills.sqlite 'SELECT reference FROM articles ORDER BY id LIMIT 1'); do
  grep -q "^$sku," positions.csv || fail "$sku is in no position"
done
ls screenshots/*.png >/dev/null
head -c 4 inventory.pdf | grep -q '%PDF' || fail "no report"
nothing_tells_a_secret
echo "The tour went through."
