# Sourced by the scripts that build: sees to it that Debian packages are there.
#
# Nothing is called but dpkg-query when everything is present.

build_packages="g++ cmake ninja-build pkg-config libcli11-dev libtomlplusplus-dev libfmt-dev
libsqlitecpp-dev libsqlite3-dev nlohmann-json3-dev nettle-dev libutf8proc-dev libgmp-dev
zlib1g-dev libzstd-dev"

test_packages="doctest-dev python3 sqlite3"

ci_packages="clang clang-format clang-tidy libclang-rt-14-dev git"

is_installed() {
    case $(dpkg-query --show --showformat '${db:Status-Status} ' "$1" 2>/dev/null) in
    *"installed "*) return 0 ;;
    *) return 1 ;;
    esac
}

# need_packages NAME...: installs those that are missing, with sudo when not root.
need_packages() {
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    echo "Debian packages to install:$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            echo "sudo is not here; as root, run: apt-get install$missing" >&2
            return 1
        fi
    fi
    # shellcheck disable=SC2086 # words are meant to be split
    $as_root apt-get update -q &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing
}
