#!/usr/bin/env bash
# publish.sh VERSION COMMIT NOTES FILE...: tags COMMIT as vVERSION, releases it with the files, then moves the tag of its major version.
# Run again after a failure, it goes on where it stopped. Needs GH_TOKEN (contents: write) and GH_REPO.
#
# An immutable release freezes its tag and its files, so the files are attached while it is a draft, and the moving tag has no release:
# https://docs.github.com/en/actions/how-tos/create-and-publish-actions/using-immutable-releases-and-tags-to-manage-your-actions-releases
set -euo pipefail

version=$1 commit=$2 notes=$3
shift 3
tag="v$version" major="v${version%%.*}"
refs="repos/$GH_REPO/git/refs"

# An annotated tag says who released when, and git describe finds it. Without a working copy's credentials: through the API.
# https://docs.github.com/en/rest/git/tags#create-a-tag-object
annotate() {
  gh api "repos/$GH_REPO/git/tags" --method POST \
    -f tag="$1" -f message="$1" -f object="$commit" -f type=commit --jq .sha
}

# The commit that a tag names, or nothing: a foreign tag must be noticed, not overwritten. Of a refused request gh prints the body.
tagged() {
  local sha
  if sha=$(gh api "repos/$GH_REPO/commits/tags/$1" --jq .sha 2>/dev/null); then printf '%s' "$sha"; fi
}

case $(tagged "$tag") in
  "$commit") ;;
  '') gh api "$refs" --method POST -f ref="refs/tags/$tag" -f sha="$(annotate "$tag")" --silent ;;
  *) echo "$tag names another commit: raise the version." >&2; exit 1 ;;
esac

if ! gh release view "$tag" > /dev/null 2>&1; then
  gh release create "$tag" --draft --verify-tag --title "$tag" --notes-file "$notes"
fi
if [[ $(gh release view "$tag" --json isDraft --jq .isDraft) == true ]]; then
  gh release upload "$tag" "$@" --clobber
  gh release edit "$tag" --draft=false
fi

# Moved in place: deleted and made again, it would be missing for a moment, and every workflow that uses it would fail.
if [[ -z $(tagged "$major") ]]; then
  gh api "$refs" --method POST -f ref="refs/tags/$major" -f sha="$(annotate "$major")" --silent
else
  gh api "$refs/tags/$major" --method PATCH -f sha="$(annotate "$major")" -F force=true --silent
fi

if [[ $(gh api "repos/$GH_REPO/releases/tags/$tag" --jq .immutable) != true ]]; then
  echo '::warning::This release is not immutable: switch immutable releases on in the settings of the repository.'
fi
