# SPDX-License-Identifier: GPL-3.0-or-later
# The same region gives the same rows, findings, sentences and pages as on Linux.

truth_instant() { python3 -c 'import json,sys; told=json.load(open(sys.argv[1])); print(told.get("as_of", "") if isinstance(told, dict) else "")' "$1"; }
same_text() { cmp -s <(pdftotext -layout "$1" -) <(pdftotext -layout "$2" -); }
same_sheets() { python3 "$here/checks/same_sheets.py" "$1" "$2"; }

check_answers() {
  local name language as_of=() instant w="$work/answers/windows" l="$work/answers/linux"
  mkdir -p "$w" "$l"
  expect "writes the sample region" cli demo --to "$w/demo" --quiet
  linux_cli demo --to "$l/demo" --quiet
  expect "byte for byte as on Linux" diff -rq "$l/demo" "$w/demo"
  instant=$(truth_instant "$l/demo/truth.json")
  [ -z "$instant" ] || as_of=(--as-of "$instant")

  expect "takes the region" cli region import --from "$w/demo" --workspace "$w/region.unisono" --quiet
  expect "pulls it" cli pull --workspace "$w/region.unisono" --quiet
  linux_cli region import --from "$l/demo" --workspace "$l/region.unisono" --quiet
  linux_cli pull --workspace "$l/region.unisono" --quiet

  for name in positions availability findings; do
    cli export $name --workspace "$w/region.unisono" "${as_of[@]}" > "$w/$name.csv"
    linux_cli export $name --workspace "$l/region.unisono" "${as_of[@]}" > "$l/$name.csv"
    expect "the same $name.csv, byte for byte ($(wc -l < "$l/$name.csv") lines)" cmp -s "$w/$name.csv" "$l/$name.csv"
  done
  cli export findings --format xlsx --language fr --workspace "$w/region.unisono" "${as_of[@]}" --output "$w/f.xlsx"
  linux_cli export findings --format xlsx --language fr --workspace "$l/region.unisono" "${as_of[@]}" --output "$l/f.xlsx"
  expect "the same findings.xlsx" same_sheets "$w/f.xlsx" "$l/f.xlsx"
  cli check inventory --format json --workspace "$w/region.unisono" "${as_of[@]}" > "$w/findings.json"
  linux_cli check inventory --format json --workspace "$l/region.unisono" "${as_of[@]}" > "$l/findings.json"
  expect "the same findings as JSON" cmp -s "$w/findings.json" "$l/findings.json"
  for language in fr it en; do
    cli check inventory --language $language --from "$w/demo" "${as_of[@]}" > "$w/$language.txt"
    linux_cli check inventory --language $language --from "$l/demo" "${as_of[@]}" > "$l/$language.txt"
    expect "the same sentences, $language" cmp -s "$w/$language.txt" "$l/$language.txt"
    cli report inventory --language $language --workspace "$w/region.unisono" "${as_of[@]}" --quiet --output "$w/$language.pdf"
    linux_cli report inventory --language $language --workspace "$l/region.unisono" "${as_of[@]}" --quiet --output "$l/$language.pdf"
    expect "the same text in the report, $language" same_text "$w/$language.pdf" "$l/$language.pdf"
  done
}
