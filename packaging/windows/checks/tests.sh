# SPDX-License-Identifier: GPL-3.0-or-later
# Every staged test ends with 0 on its own, and the rest of the tests through ctest in the build folder. The pictures of every page are
# another check (window). What is labelled `patient` takes minutes on Wine's heap and runs with UNISONO_PATIENT=yes alone.

check_tests() {
  local test log="$work/test.txt"
  for test in "$out"/tests/tst_*.exe; do
    if (cd "$out/tests" && run_wine "$test") > "$log" 2>&1; then
      pass "$(basename "$test" .exe): $(sed -n 's/^Totals: //p' "$log")"
    else
      fail "$(basename "$test" .exe)"
      grep -A3 -E '^(FAIL|QFATAL)' "$log" | head -n 40 || tail -n 20 "$log"
    fi
  done
  # Those of ui/ and app/ lie in the build folder: they need the sysroot's plugins and a display for the fonts.
  local cross="$source_dir/build/windows-cross"
  expect "tests of the window and the command line" \
    ctest --test-dir "$cross" -LE "models|linux|source|packages|screenshots|patient" --output-on-failure --timeout 300 -Q
  if [ "${UNISONO_PATIENT:-}" = yes ]; then
    expect "tests that take minutes" ctest --test-dir "$cross" -L patient --output-on-failure --timeout 900 -Q
  else
    printf '  left out: tests that take minutes under Wine (UNISONO_PATIENT=yes)\n'
  fi
}
