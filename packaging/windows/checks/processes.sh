# SPDX-License-Identifier: GPL-3.0-or-later
# Two programs at one workspace, one killed at work, and secrets kept by Windows itself.

key_is_kept() (
  unset UNISONO_PSEUDONYM_KEY
  cli region import --from "$1" --workspace "$2" --quiet && cli pull --workspace "$2" --quiet &&
    registry 'HKCU\Software\Wine\Credential Manager' /s | grep -q 'Generic: unisono/'
)

check_processes() {
  local region="$work/processes/region.unisono" first second
  mkdir -p "$work/processes"
  cli demo --to "$work/processes/demo" --size small --quiet
  cli region import --from "$work/processes/demo" --workspace "$region" --quiet
  cli pull --workspace "$region" --quiet & first=$!
  cli pull --workspace "$region" --quiet & second=$!
  wait $first && wait $second || true # whoever is second to end a channel's pull may be told so
  expect "two pulls at once leave a sound workspace" cli workspace check --workspace "$region" --quiet
  expect "and the next one finishes" cli pull --workspace "$region" --quiet

  cli pull --workspace "$region" --quiet & first=$!
  sleep 0.4
  kill -KILL $first 2>/dev/null || true
  wait $first 2>/dev/null || true
  run_wine taskkill /IM unisono-cli.exe /F >/dev/null 2>&1 || true
  expect "a killed pull leaves a sound workspace" cli workspace check --workspace "$region" --quiet
  expect "and the next one finishes" cli pull --workspace "$region" --quiet

  expect "the key of the pseudonyms is kept by Windows" key_is_kept "$work/processes/demo" "$work/processes/keyed.unisono"
}
