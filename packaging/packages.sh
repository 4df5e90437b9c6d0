# Names of Debian packages, once. Sourced by packaging/start and tests/run.
# shellcheck shell=bash disable=SC2034

# What it takes to build both programs.
build_packages=(
    g++ cmake ninja-build ccache mold
    qt6-base-dev qt6-tools-dev qt6-svg-dev qt6-websockets-dev qt6-multimedia-dev qtkeychain-qt6-dev libqcustomplot-dev
    libgl1-mesa-dev libxkbcommon-dev libxcb1-dev
    libboost-dev libssl-dev libexpected-dev libsimdjson-dev liblz4-dev pkg-config libsqlite3-dev libbenchmark-dev
)

# What they need while they run and what is loaded only then.
run_packages=(
    libqt6svg6 libqt6sql6-sqlite libsecret-1-0 gnome-keyring dbus dbus-x11
    fonts-dejavu-core fonts-noto-core ca-certificates
)

# What the tests use besides: a display, a window manager, a bus, a keyring, other people's clients.
test_packages=(
    xvfb xauth x11-utils openbox xdotool imagemagick libsecret-tools at-spi2-core python3-pyatspi
    xfce4-notifyd trayer pulseaudio pulseaudio-utils python3-dbusmock python3-twilio nodejs npm curl openssl procps git
    clang libclang-rt-14-dev
    file dpkg-dev fakeroot lintian desktop-file-utils appstream fonts-noto-cjk
)
