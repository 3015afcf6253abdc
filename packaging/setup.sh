#!/bin/sh
# Installs the system parts that pip cannot: Python's venv, Qt's X libraries, fonts for the scripts of the world;
# with `test`, a virtual X server, the bus of screen readers and Apertium.
# As root on Debian or Ubuntu it installs what is missing; otherwise it prints the exact command and stops.
set -eu
what=${1:-run}
missing=""
wanted=""
need() { missing="$missing $*"; }
want() { case " $wanted " in *" $1 "*) ;; *) wanted="$wanted $1" ;; esac; } # the window does without, in Latin letters

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "globe-app needs Python 3.11 or newer: $(python3 --version 2>&1 || echo none found)" >&2; exit 1; }
python3 -c 'import ensurepip, venv' 2>/dev/null || need python3-venv

has_lib() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"; }
if [ "$(uname -s)" = Linux ]; then
    for pair in libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0 \
        libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0 \
        libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0 \
        libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0 \
        libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0 \
        libxcb-xkb.so.1:libxcb-xkb1 libxcb-sync.so.1:libxcb-sync1 \
        libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 \
        libglib-2.0.so.0:libglib2.0-0; do
        has_lib "${pair%%:*}" || need "${pair##*:}"
    done
    command -v fc-list >/dev/null 2>&1 || need fontconfig
    if ! fc-list 2>/dev/null | grep -q .; then need fonts-dejavu-core; fi
    for pair in hi:noto-core bn:noto-core ta:noto-core te:noto-core th:noto-core ar:noto-core he:noto-core \
        am:noto-core ka:noto-core hy:noto-core km:noto-core lo:noto-core my:noto-core si:noto-core el:noto-core \
        ja:noto-cjk ko:noto-cjk zh-cn:noto-cjk und-zsye:noto-color-emoji; do
        [ -n "$(fc-list ":lang=${pair%%:*}" family 2>/dev/null)" ] || want "fonts-${pair##*:}"
    done
    if [ "$what" = test ]; then
        command -v Xvfb >/dev/null 2>&1 || need xvfb
        command -v xdotool >/dev/null 2>&1 || need xdotool
        command -v dbus-daemon >/dev/null 2>&1 || need dbus-daemon
        ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2*/at-spi-bus-launcher 2>/dev/null | grep -q . || need at-spi2-core
        # what the tests translate with; optional for a reader
        command -v apertium >/dev/null 2>&1 || need apertium
        for pair in spa-eng:apertium-eng-spa fr-es:apertium-fr-es pt-es:apertium-es-pt cat-eng:apertium-eng-cat; do
            [ -e "${APERTIUM_DATADIR:-/usr/share/apertium}/modes/${pair%%:*}.mode" ] || need "${pair##*:}"
        done
    fi
fi
[ -n "$missing$wanted" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    echo "installing:$missing$wanted"
    apt-get update -qq || [ -z "$missing" ]
    # shellcheck disable=SC2086
    [ -z "$missing" ] || apt-get install -y -qq --no-install-recommends $missing >/dev/null
    # shellcheck disable=SC2086
    [ -z "$wanted" ] || apt-get install -y -qq --no-install-recommends $wanted >/dev/null ||
        echo "Left out:$wanted. Names in their scripts are shown in Latin letters." >&2
    exit 0
fi
if [ -n "$wanted" ]; then
    echo "Some scripts have no font here: names in them are shown in Latin letters. To see them as they are written:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$wanted" >&2
fi
if [ -n "$missing" ]; then
    echo "Missing system packages. Run this once, then the same make command again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
    exit 1
fi
