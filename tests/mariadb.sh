#!/usr/bin/env bash
# Holds the sample adapter (samples/CustomStore) against every rule of the conformance kit on MariaDB. Not part of tests/run.sh: two minutes, and a
# server that nothing else needs. Installs MariaDB if it is missing, and says so first; the server that it starts is its own and ends with it.
# FIRSTRESPONDER_MYSQL uses another one (Server=…;User ID=…;Password=…), whose user may create databases and end connections.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if [ -z "${FIRSTRESPONDER_MYSQL:-}" ]; then
    if ! command -v mariadb-install-db >/dev/null; then
        echo "MariaDB is missing: installing it (apt-get install mariadb-server)."
        as_root=; [ "$(id -u)" = 0 ] || as_root=sudo
        $as_root apt-get update -q && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q mariadb-server
    fi

    work="$(mktemp -d)"
    server=
    trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; }; rm -rf "$work"' EXIT
    user="$(id -un)"
    mariadb-install-db --no-defaults --user="$user" --datadir="$work/data" --auth-root-authentication-method=normal --skip-test-db >"$work/install.log"
    port=$((20000 + RANDOM % 10000))
    "$(command -v mariadbd || echo /usr/sbin/mariadbd)" --no-defaults --user="$user" --datadir="$work/data" --port="$port" --bind-address=127.0.0.1 --socket="$work/socket" --pid-file="$work/pid" --max-connections=300 2>"$work/log" &
    server=$!
    for _ in $(seq 100); do
        [ -S "$work/socket" ] && break
        kill -0 "$server" 2>/dev/null || { cat "$work/log"; exit 1; }
        sleep 0.2
    done
    export FIRSTRESPONDER_MYSQL="Server=127.0.0.1;Port=$port;User ID=root"
fi

dotnet run --project "$root/samples/CustomStore"
