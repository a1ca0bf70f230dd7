#!/bin/sh
# Build step before the browser tests: there must be a Chromium. Brings Debian's where it can, and says what to do where
# it cannot. The tests look for it in the same places (org.sotay.house.Browser).
set -u

find_browser() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
            return 0
        fi
    done
    return 1
}

find_browser && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    { apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core; } >"$log" 2>&1 || tail -n 20 "$log"
    rm -f "$log"
    find_browser && exit 0
fi

echo "The browser tests need Chromium or Chrome, and there is none."
echo "Install it (Debian: apt-get install chromium fonts-noto-core) or name one: CHROMIUM=/path/to/chromium ./mvnw verify"
echo "Everything but the browser tests and the tests of the packaged application: ./mvnw verify -DskipITs"
exit 1
