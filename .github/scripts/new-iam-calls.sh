#!/usr/bin/env bash
# Keeps one open issue while AWS publishes IAM calls that src/data/iam-actions.json does not know. A baseline of `events: iam-changes`
# alerts about them all the same; they are missing from what is required and counted.
# Needs Node with the packages installed, Python 3, GH_TOKEN (issues: write) and GH_REPO.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

title='AWS has IAM calls that the list does not know'
label='iam-actions'

# 1 means news. So does a crash: only a line that names a call is believed.
status=0
news=$(node scripts/iam-actions.mjs) || status=$?
printf '%s\n' "$news"
if [[ $status -eq 0 ]]; then exit 0; fi
if ! grep -Eq '^(new|public): ' <<<"$news"; then exit "$status"; fi

# The names come from outside: in a fence they are text.
# shellcheck disable=SC2016 # the backticks are Markdown
body=$(printf '%s\n\n~~~text\n%s\n~~~\n\n%s\n' \
  'The nightly comparison found this.' "${news//\~/-}" \
  'Verify each name in CloudTrail, then make the list anew: `node scripts/iam-actions.mjs --write`.')

number=$(gh issue list --state open --label "$label" --app github-actions --json number,title \
  --jq "map(select(.title == \"$title\")) | .[0].number // empty")
if [[ -n $number ]]; then
  gh issue edit "$number" --body "$body"
else
  gh label create "$label" --description 'The universe of IAM calls' --color 1d76db --force
  gh issue create --title "$title" --label "$label" --body "$body"
fi
