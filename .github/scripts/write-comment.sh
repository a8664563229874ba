#!/usr/bin/env bash
# Writes what a pull request changes in meaning, for post-comment.mjs: write-comment.sh NUMBER FOLDER
# Runs in the checkout of the pull request as GitHub would merge it: the first parent is the branch it goes into.
set -euo pipefail

number=$1
folder=$2

mkdir -p "$folder"
printf '%s\n' "$number" >"$folder/number"
if ! dotnet run --project src/EvidenceSite --configuration Release --no-build -- diff HEAD^1..HEAD --format markdown >"$folder/comment.md"; then
  {
    echo '<!-- evidence-site diff -->'
    echo
    echo 'What this pull request changes in meaning cannot be told yet: the program did not get that far. Its log says why.'
  } >"$folder/comment.md"
fi
