#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The commands by which CONTRIBUTING.md signs and tries the notice of a new version, as they stand there but for the port.
# Usage: check_update_notice.sh UNISONO-CLI
set -euo pipefail

cli=$1
for tool in openssl python3; do
  command -v $tool >/dev/null 2>&1 || { echo "left out: $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
export UNISONO_SETTINGS=$work/settings XDG_STATE_HOME=$work/state
cd "$work"
mkdir public

fail() { echo "FAIL: $*" >&2; exit 1; }

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out update.key 2>/dev/null
key=$(openssl pkey -in update.key -pubout -outform DER | base64 -w0)
echo '{ "version": "1000.2.0", "date": "2026-11-12", "page": "https://unisono.example/news/1000.2.0" }' > public/notice.json
openssl dgst -sha256 -sign update.key -out public/notice.json.sig public/notice.json
python3 -u -m http.server --bind 127.0.0.1 --directory public 0 >server.txt 2>&1 & server=$!
for _ in $(seq 100); do grep -q 'port [0-9]' server.txt && break; sleep 0.1; done
port=$(sed -n 's/.*port \([0-9]*\).*/\1/p' server.txt)
[ -n "$port" ] || fail "no web server"
ask() { "$cli" update check --address "http://127.0.0.1:$port/notice.json" --key "$key" --language en; }

ask >told.txt || fail "the signed notice is not believed"
grep -q '1000.2.0 of 12 November 2026' told.txt || fail "it says: $(cat told.txt)"
sed -i 's/1000/2000/' public/notice.json
! ask >changed.txt 2>refused.txt || fail "a changed notice is believed"
[ ! -s changed.txt ] && grep -q 'not signed' refused.txt || fail "it says: $(cat refused.txt)"
rm public/notice.json.sig
! ask >/dev/null 2>&1 || fail "a notice without a signature is believed"
echo "signed, told, and refused once changed"
