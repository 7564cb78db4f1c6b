#!/usr/bin/env bash
# Runs every test of the solution and tests/packages.sh, and ends with one line: "N passed, N failed" (", N skipped" when some were).
# LONG=1 in the environment reaches the tests: it asks for the long-running ones.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

if ! command -v dotnet >/dev/null 2>&1; then
  echo "dotnet was not found. The tests need the .NET SDK named in global.json: https://dotnet.microsoft.com/download" >&2
  exit 1
fi

# What tests need beyond the SDK, as "command:Debian package". The .NET Framework sample runs under Mono; its netstandard.dll is in mono-devel,
# whose command is monop. The PostgreSQL tests start a server of their own, unless FIRSTRESPONDER_POSTGRES names one. Only tests/Abroad needs ICU: it
# has no command, and its package has a version in its name.
needed=("monop:mono-devel")
if [ -z "${FIRSTRESPONDER_POSTGRES:-}" ] && ! compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; then
  needed+=("initdb:postgresql")
fi
missing=()
for pair in ${needed[@]+"${needed[@]}"}; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair#*:}")
done
if [ "$(uname)" = Linux ] && ! compgen -G "/usr/lib*/libicuuc.so.*" >/dev/null && ! compgen -G "/usr/lib/*/libicuuc.so.*" >/dev/null; then
  missing+=("libicu")
fi
if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "The tests need these Debian packages or their like: ${missing[*]}" >&2
    exit 1
  fi
  echo "Installing what the tests need: ${missing[*]}"
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get update -qq
  for i in "${!missing[@]}"; do
    [ "${missing[$i]}" != libicu ] || missing[i]="$(apt-cache search --names-only '^libicu[0-9]+$' | cut -d ' ' -f 1 | sort -V | tail -n 1)"
  done
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
[ -z "${LONG:-}" ] || export LONG
export NEED_MONO=1

# One compiler stays up for all projects, whatever the environment says of it, and ends with the run.
compiler="firstresponder-tests-$$"
results="$(mktemp -d)"
trap 'rm -rf "$results"; pkill -f -- "-pipename:$compiler" || true' EXIT

status=0
dotnet build FirstResponder.Sdk.sln -c Release -v q "-p:UseSharedCompilation=true" "-p:SharedCompilationId=$compiler" || status=$?
if [ "$status" -eq 0 ]; then
  dotnet test FirstResponder.Sdk.sln -c Release --no-build --results-directory "$results" \
    --logger trx --logger "console;verbosity=minimal" || status=$?
fi

# Each project leaves a .trx whose <Counters …/> holds its totals; whatever ran and did not pass counts as failed.
counters="$(find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*' {} + || true)"
sum() {
  { grep -o " $1=\"[0-9]*\"" <<<"$counters" || true; } | tr -dc '0-9\n' | awk '{ s += $1 } END { print s + 0 }'
}
total="$(sum total)"
executed="$(sum executed)"
passed="$(sum passed)"
failed=$((executed - passed))
skipped=$((total - executed))

# What was built must also serve as packages; they count as one test.
if [ "$status" -eq 0 ] || [ "$failed" -gt 0 ]; then
  if bash tests/packages.sh; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

if [ "$executed" -eq 0 ]; then
  echo "No test ran." >&2
  [ "$status" -ne 0 ] || status=1
fi
if [ "$failed" -gt 0 ] && [ "$status" -eq 0 ]; then
  status=1
fi
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "The run itself failed (see above); it counts as one failure." >&2
  failed=1
fi

summary="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || summary="$summary, $skipped skipped"
echo "$summary"
exit "$status"
