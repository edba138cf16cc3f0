# SPDX-License-Identifier: GPL-3.0-or-later
# A web server whose certificate nobody vouches for is refused by Windows' own TLS in the same words as elsewhere, and is asked nothing. The
# server is one of this machine: Wine's TLS serves nobody, so that tst_transport_tls is left out there.

not_in() { ! grep -q "$2" "$1"; }
said_by_linux() { "$linux_bin/unisono-cli" "$@"; }
# The words of Wine's TLS library are not the program's.
said_by_windows() { run_wine "$out/unisono-cli.exe" "$@" 2>&1 | tr -d '\r' | grep -v '^GnuTLS error'; }
# asked PROGRAM HOST PORT KEY: what it says of a notice of a newer version at that server.
asked() {
  "$1" update check --language en --address "https://$2:$3/notice.json" --key "$4" 2>&1
}

check_trust() {
  local place="$work/trust" port=0 key server name
  mkdir -p "$place"
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$place/key.pem" -out "$place/certificate.pem" -days 2 \
    -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 2>/dev/null
  key=$(openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 2>/dev/null | openssl pkey -pubout -outform DER | base64 -w0)
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  (cd "$place" && exec openssl s_server -accept "127.0.0.1:$port" -key key.pem -cert certificate.pem -HTTP) > "$place/served.txt" 2>&1 & server=$!
  for _ in $(seq 50); do grep -q ACCEPT "$place/served.txt" && break; sleep 0.1; done
  echo '{}' > "$place/notice.json"
  for name in 127.0.0.1 localhost; do
    asked said_by_linux "$name" "$port" "$key" > "$place/linux.txt"
    asked said_by_windows "$name" "$port" "$key" > "$place/windows.txt"
    expect "a certificate that nobody vouches for is not trusted ($name)" grep -q 'cannot be trusted' "$place/windows.txt"
    expect "and the sentence is the same" cmp -s "$place/windows.txt" "$place/linux.txt"
  done
  kill $server 2>/dev/null
  wait $server 2>/dev/null
  expect "nothing was asked of it" not_in "$place/served.txt" 'FILE:'
}
