#!/usr/bin/env bash
# Mutation testing: changes the code in small ways and asks whether a test notices. Takes long, so it is no part of run.sh.
#   bash tests/mutation.sh                 all three parts: time, regulations, cases
#   bash tests/mutation.sh time            one of them; reports go to artifacts/mutation/<part>
# What it found last, and what is known of why the survivors live: tests/MUTATION.md. A part below 85 % ends with an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/stryker"

# How the code is written is judged elsewhere; the analyzers would take longer than the build.
export RunAnalyzers=false
# Fewer random questions are enough to notice a mutant.
export JUDGED=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

out="$(cd ../.. && pwd)/artifacts/mutation"
[ $# -gt 0 ] || set -- time regulations cases
dotnet tool restore
status=0
for part in "$@"; do
  # Cases are judged in one process that stays up (stryker/judges). Time and Regulations get one for each mutant, since calendars and packs are made once
  # in a process; it lives for seconds, and optimizing hot code there costs more than it gives.
  if [ "$part" = cases ]; then
    unset DOTNET_TieredPGO DOTNET_TC_CallCounting
    dotnet restore judges -v q
  else
    export DOTNET_TieredPGO=0 DOTNET_TC_CallCounting=0
  fi
  nice -n 10 dotnet stryker --config-file "$part.json" --output "$out/$part" --skip-version-check || status=$?
done

exit "$status"
