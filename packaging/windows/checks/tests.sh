# SPDX-License-Identifier: GPL-3.0-or-later
# Every staged test ends with 0 on its own, and the rest of the tests through ctest in the build folder. The pictures of every page are
# another check (window). What is labelled `patient` takes minutes on Wine's heap and runs with UNISONO_PATIENT=yes alone.

# A program that did not come so far as to name a function has said something else, or nothing.
what_went_wrong() {
  if grep -qE '^(FAIL|QFATAL)' "$1"; then grep -A3 -E '^(FAIL|QFATAL)' "$1" | head -n 40; else tail -n 20 "$1"; fi
}

# through_ctest WHAT ARGUMENT…: how many passed, and of those that did not, which and what they said.
through_ctest() {
  local what=$1 log="$work/ctest.txt"
  shift
  if ctest --test-dir "$source_dir/build/windows-cross" --output-on-failure "$@" > "$log" 2>&1; then
    pass "$what: $(sed -n 's/.* tests failed out of /all of /p' "$log")"
  else
    fail "$what"
    what_went_wrong "$log"
    sed -n '/ tests passed/,$p' "$log"
  fi
}

check_tests() {
  local test log="$work/test.txt"
  for test in "$out"/tests/tst_*.exe; do
    if (cd "$out/tests" && run_wine "$test") > "$log" 2>&1; then
      pass "$(basename "$test" .exe): $(sed -n 's/^Totals: //p' "$log")"
    else
      fail "$(basename "$test" .exe)"
      what_went_wrong "$log"
    fi
  done
  # Those of ui/ and app/ lie in the build folder: they need the sysroot's plugins and a display for the fonts.
  through_ctest "tests of the window and the command line" -LE "models|linux|source|packages|screenshots|patient" --timeout 300
  if [ "${UNISONO_PATIENT:-}" = yes ]; then
    through_ctest "tests that take minutes" -L patient --timeout 900
  else
    printf '  left out: tests that take minutes under Wine (UNISONO_PATIENT=yes)\n'
  fi
}
