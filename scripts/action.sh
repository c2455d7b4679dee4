#!/usr/bin/env bash
# What the GitHub Action runs (action.yml). Everything comes in by the environment, so that no value is ever code.
set -uo pipefail
export MSYS_NO_PATHCONV=1
here=${GITHUB_ACTION_PATH:?set by GitHub}
temporary=${RUNNER_TEMP:-${TMPDIR:-/tmp}}
node "$here/scripts/setup.mjs" || exit 2

arguments=(check --quiet --no-color --cache-dir "${PRIVLINT_CACHE_DIR:-$temporary/privlint-cache}")
option() { # option NAME VALUE: left out where the value is empty
  [[ -z $2 ]] || arguments+=("$1=$2")
}
option --jurisdiction "${PRIVLINT_JURISDICTION:-}"
option --as-of "${PRIVLINT_AS_OF:-}"
option --lang "${PRIVLINT_LANG:-}"
option --fail-on "${PRIVLINT_FAIL_ON:-}"
option --min-confidence "${PRIVLINT_MIN_CONFIDENCE:-}"
option --config "${PRIVLINT_CONFIG:-}"
since=${PRIVLINT_CHANGED_SINCE:-}
if [[ $since == auto ]]; then # on a pull request what it changes, else everything
  since=${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}
fi
option --changed-since "$since"

summary=$temporary/privlint-summary.md
arguments+=(--report github --report "markdown=$summary")
[[ -z ${PRIVLINT_SARIF:-} ]] || arguments+=(--report "sarif=$PRIVLINT_SARIF")
[[ -z ${PRIVLINT_JUNIT:-} ]] || arguments+=(--report "junit=$PRIVLINT_JUNIT")

files=()
while IFS= read -r file; do # one path or glob a line
  [[ -z ${file//[[:space:]]/} ]] || files+=("$file")
done <<<"${PRIVLINT_FILES:-.}"

rm -f "$summary"
node "$here/bin/privlint.js" "${arguments[@]}" -- "${files[@]}"
status=$?
if [[ -f $summary ]]; then
  [[ -z ${GITHUB_STEP_SUMMARY:-} ]] || cat "$summary" >>"$GITHUB_STEP_SUMMARY"
fi
if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  printf 'status=%s\nsummary=%s\n' "$status" "$summary" >>"$GITHUB_OUTPUT"
fi
exit "$status"
