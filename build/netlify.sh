#!/usr/bin/env bash
# Builds the site on Netlify, whose image has no .NET: installs the SDK that global.json names, by the official script, and builds.
# Whatever is not the production site is a preview, which search engines are asked to leave out.
set -euo pipefail
cd "$(dirname "$0")/.."

script_address=https://dot.net/v1/dotnet-install.sh
sdk_folder=${DOTNET_INSTALL_DIR:-$HOME/.dotnet}

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
# The image may lack ICU, which .NET otherwise wants.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
# Restores by the lock files alone.
export CI=true

install_sdk() {
  local script fetched_from
  script=$(mktemp)
  # The address leads on to Microsoft's own host; any other end of the way is refused, and so is a step without TLS.
  fetched_from=$(curl --fail --silent --show-error --location --proto '=https' --proto-redir '=https' --tlsv1.2 \
    --retry 3 --max-time 120 --output "$script" --write-out '%{url_effective}' "$script_address")
  case $fetched_from in
    https://dot.net/* | https://builds.dotnet.microsoft.com/* | https://dotnet.microsoft.com/*) ;;
    *) echo "The install script came from $fetched_from, which is not Microsoft's. Nothing was installed." >&2; return 1 ;;
  esac
  if [ "$(head -c 2 "$script")" != '#!' ]; then
    echo "What came from $fetched_from is no script. Nothing was installed." >&2
    return 1
  fi
  bash "$script" --jsonfile global.json --install-dir "$sdk_folder" --no-path
  rm -f "$script"
}

# Asked here, dotnet answers for the version in global.json.
if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --version >/dev/null 2>&1; then
  install_sdk
  export DOTNET_ROOT=$sdk_folder
  export PATH=$sdk_folder:$PATH
fi

# The history of each claim comes from git. Without it the site says that it is not at hand.
if [ "$(git rev-parse --is-shallow-repository 2>/dev/null || true)" = true ]; then
  git fetch --unshallow --quiet || echo "The whole history could not be fetched: the site is built without it."
fi

options=()
if [ "${CONTEXT:-}" != production ]; then
  options+=(--noindex)
fi
dotnet run --project src/EvidenceSite --configuration Release -- --output output "${options[@]}"
