#!/usr/bin/env bash
# Packs the libraries, which must have been built (dotnet build -c Release), and uses them as an ERP does: from packages alone, outside the repository.
# Ends with an error if something does not pack, restore, compile or run.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

dotnet pack "$root/FirstResponder.Sdk.sln" -c Release --no-build -o "$work/feed" -v q

# Our packages come from what was just packed and nowhere else; all others from what building the repository has already fetched.
fetched="$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')"
cat >"$work/nuget.config" <<CONFIG
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources>
    <clear />
    <add key="packed" value="$work/feed" />
    <add key="fetched" value="$fetched" />
  </packageSources>
  <packageSourceMapping>
    <packageSource key="packed"><package pattern="FirstResponder.Sdk*" /></packageSource>
    <packageSource key="fetched"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
CONFIG
mkdir "$work/erp"
cp "$root"/tests/Packaged/*.cs* "$work/erp"
cd "$work/erp"
core="$(basename ../feed/FirstResponder.Sdk.[0-9]*.nupkg .nupkg)"
version="${core#FirstResponder.Sdk.}"
dotnet build Packaged.csproj -c Release -v q "-p:Packed=$version"
dotnet bin/Release/net10.0/Packaged.dll ../feed "$version"
echo "The packages pack, restore, compile and run."
