# install_packages NAME…: installs what is missing, as root or with sudo; says so, and ends with one line if it cannot.
# shellcheck shell=bash

say() { printf '== %s\n' "$*"; }

die() {
    printf 'cordboard: %s\n' "$*" >&2
    exit 1
}

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing and this is neither root nor is sudo there: install them first: $missing"
    fi
}

install_packages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        die "this is no Debian-like system (no apt-get): see README.md, \"Building by hand\", for what has to be there"
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    # A machine may bring its own Node.js; Debian's is only wanted where there is none.
    if command -v npm >/dev/null; then
        missing=$(printf '%s' "$missing" | tr ' ' '\n' | sed -E '/^(nodejs|npm)$/d' | tr '\n' ' ')
    fi
    [ -n "${missing// /}" ] || return 0
    say "installing packages: $missing"
    as_root apt-get update -qq || die "apt-get update failed: is the network there?"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
        >"${CORDBOARD_INSTALL_LOG:-/dev/null}" || {
        local left
        left=$(missing_packages $missing | tr '\n' ' ')
        die "these packages could not be installed: $left"
    }
}

# build PRESET [TARGET…]: configures and builds, with one line before and one if it fails.
build() {
    local preset=$1
    shift
    say "building $preset ($(nproc) cores); build/$preset.log tells how far"
    export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
    local log="build/$preset.log"
    mkdir -p build
    cmake --preset "$preset" >"$log" 2>&1 || {
        tail -n 25 "$log" >&2
        die "configuring $preset failed; the whole story is in $log"
    }
    cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1 || {
        grep -E 'error|FAILED' -A4 "$log" | head -n 60 >&2
        die "building $preset failed; the whole story is in $log"
    }
}
