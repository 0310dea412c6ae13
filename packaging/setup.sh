# shellcheck shell=bash
# What the other scripts here need before they can start: a JDK 25, Maven, a few system libraries.
# Sourced with $root set to the project's folder. Runs on bash 3.2, which macOS still brings.
: "${root:?}"

# What Latchkey is started with everywhere. A fault must not leave the memory of an open vault on the disk, nor may
# another process attach to it. The heap limit serves the most costly vault that is accepted (decision 4); a large
# computer would begin with a heap of hundreds of megabytes, and fill it before anything is collected.
# shellcheck disable=SC2034 # for the scripts that source this one
java_flags=(-XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism
  -XX:-UsePerfData -XX:+UseSerialGC -Xms64m -Xmx512m -Dsun.net.httpserver.nodelay=true)

# shellcheck disable=SC2034 # likewise; where Java writes what it says of its own crash
case $(uname -s) in
  MINGW* | MSYS* | CYGWIN*) nowhere=NUL ;;
  *) nowhere=/dev/null ;;
esac

# Faults outside of Java's own care, too.
no_core_files() { ulimit -c 0; }

say() { printf '%s\n' "$*" >&2; }

give_up() {
  say "$@"
  exit 1
}

# Prints the folder's JDK version when it holds a whole JDK 25.
jdk_25_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release")
  else
    version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.version = //p')
  fi
  case $version in
    25 | 25.* | 25-* | 25+*) printf '%s' "$version" ;;
    *) return 1 ;;
  esac
}

# One candidate a line, most wanted first; read as it is written, so that the usual case asks no java.
jdk_candidates() {
  local user_home=${HOME:-/nonexistent} place
  printf '%s\n' "${JAVA_HOME:-/nonexistent}"
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
  for place in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$user_home"/.sdkman/candidates/java/* "$user_home"/.jdks/* "$user_home"/.gradle/jdks/* \
    "$user_home"/.asdf/installs/java/* "$user_home"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$user_home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    printf '%s\n' "$place"
  done
}

# Sets and exports JAVA_HOME, and says which JDK it is.
find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    if version=$(jdk_25_version "$candidate"); then
      export JAVA_HOME=$candidate
      # shellcheck disable=SC2034 # for the script that sources this one
      jdk_version=$version
      say "JDK $version: $candidate"
      return
    fi
  done < <(jdk_candidates)
  give_up "Latchkey needs a JDK 25, and there is none where systems keep JDKs. Install one, then start again:
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk
                   (releases without that package: see https://adoptium.net/installation/linux, then
                   sudo apt-get install temurin-25-jdk)
  Fedora, RHEL     sudo dnf install java-25-openjdk-devel
  Arch             sudo pacman -S jdk25-openjdk
  macOS            brew install openjdk@25
  Windows          winget install EclipseAdoptium.Temurin.25.JDK
A JDK 25 that is somewhere else is found through JAVA_HOME."
}

require_maven() {
  command -v mvn >/dev/null 2>&1 || give_up "Latchkey is built with Maven, and there is no mvn here. Install it, then start again:
  Debian, Ubuntu   sudo apt-get install maven
  Fedora, RHEL     sudo dnf install maven
  Arch             sudo pacman -S maven
  macOS            brew install maven
  Windows          https://maven.apache.org/download.cgi"
}

# Maven on the JDK found; takes what MAVEN_ARGS and MAVEN_OPTS add, also where Maven is too old to know MAVEN_ARGS.
maven() {
  local extra=()
  if [ -n "${MAVEN_ARGS:-}" ]; then
    read -r -a extra <<<"$MAVEN_ARGS"
  fi
  MAVEN_ARGS='' \
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B -ntp -Dstyle.color=never -f "$root/pom.xml" ${extra[@]+"${extra[@]}"} "$@"
}

is_linux() { [ "$(uname -s)" = Linux ]; }

# System libraries are named by what they are for, since every system has its own names for them.

libraries_for_tests() { require_system pango fonts; }

libraries_for_windows() { require_system pango fonts gtk xtst; }

virtual_display() { require_system xvfb; }

# What makes a package small.
packaging_tools() { require_system strip; }

# What sees from outside whether a window is open.
window_tools() { require_system xdotool; }

# What the tests tagged real-clients need: for the practice exchange ccxt under node, a browser, and what its manual's
# commands use; for the vault a reader of its files in Python; for locking a message bus.
real_clients() {
  require_system node npm chromium chromedriver curl openssl python-argon2 python-cryptography python-dotenv dbus-daemon
}

is_installed() {
  case $1 in
    gtk) has_library libgtk-3.so.0 ;;
    xtst) has_library libXtst.so.6 ;;
    pango) has_library libpangoft2-1.0.so.0 ;;
    fonts) [ -n "$(fc-list 2>/dev/null | head -n 1)" ] ;;
    xvfb) command -v Xvfb >/dev/null 2>&1 ;;
    python-argon2 | python-cryptography | python-dotenv) /usr/bin/python3 -c "import ${1#python-}" >/dev/null 2>&1 ;;
    appstream) command -v appstreamcli >/dev/null 2>&1 ;;
    desktop-file-utils) command -v desktop-file-validate >/dev/null 2>&1 ;;
    node | npm | chromium | chromedriver | curl | openssl | dbus-daemon | xdotool | debootstrap | strip) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# Where the loader cannot be asked, its own message has to do.
has_library() {
  command -v ldconfig >/dev/null 2>&1 || return 0
  case $(ldconfig -p 2>/dev/null) in
    *"$1"*) return 0 ;;
    *) return 1 ;;
  esac
}

package_manager() {
  local manager
  for manager in apt-get dnf pacman zypper; do
    if command -v "$manager" >/dev/null 2>&1; then
      printf '%s' "$manager"
      return
    fi
  done
}

packages_of() {
  case $1:$2 in
    apt-get:gtk) if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi ;;
    apt-get:xtst) echo libxtst6 ;;
    apt-get:pango) echo libpangoft2-1.0-0 ;;
    apt-get:fonts) echo fontconfig fonts-dejavu-core ;;
    apt-get:xvfb) echo xvfb ;;
    pacman:python-argon2) echo python-argon2-cffi ;;
    apt-get:python-argon2) echo python3-argon2 ;;
    *:python-argon2) echo python3-argon2-cffi ;;
    pacman:python-cryptography) echo python-cryptography ;;
    *:python-cryptography) echo python3-cryptography ;;
    pacman:python-dotenv) echo python-dotenv ;;
    *:python-dotenv) echo python3-dotenv ;;
    *:strip) echo binutils ;;
    apt-get:chromedriver) echo chromium-driver ;;
    pacman:chromedriver) echo chromium ;;
    dnf:node | apt-get:node | pacman:node) echo nodejs ;;
    zypper:node) echo nodejs-default ;;
    zypper:npm) echo npm-default ;;
    zypper:dbus-daemon) echo dbus-1-daemon ;;
    pacman:dbus-daemon) echo dbus ;;
    *:dbus-daemon) echo dbus-daemon ;;
    *:npm | *:chromium | *:chromedriver | *:curl | *:openssl | *:xdotool | *:debootstrap | *:appstream | *:desktop-file-utils) echo "$2" ;;
    dnf:gtk | pacman:gtk) echo gtk3 ;;
    dnf:xtst) echo libXtst ;;
    dnf:pango | pacman:pango) echo pango ;;
    dnf:fonts) echo fontconfig dejavu-sans-fonts ;;
    dnf:xvfb | zypper:xvfb) echo xorg-x11-server-Xvfb ;;
    pacman:xtst) echo libxtst ;;
    pacman:fonts) echo fontconfig ttf-dejavu ;;
    pacman:xvfb) echo xorg-server-xvfb ;;
    zypper:gtk) echo libgtk-3-0 ;;
    zypper:xtst) echo libXtst6 ;;
    zypper:pango) echo libpango-1_0-0 ;;
    zypper:fonts) echo fontconfig dejavu-fonts ;;
  esac
}

install_line() {
  case $1 in
    apt-get) echo "apt-get install -y --no-install-recommends" ;;
    dnf) echo "dnf install -y --setopt=install_weak_deps=False" ;;
    pacman) echo "pacman -S --needed --noconfirm" ;;
    zypper) echo "zypper --non-interactive install --no-recommends" ;;
  esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() { [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }; }

# Installs what is missing of the things named, or says how to; quiet when all is there.
require_system() {
  is_linux || return 0
  PATH=$PATH:/usr/sbin:/sbin
  local missing='' manager='' packages='' log='' thing
  for thing in "$@"; do
    is_installed "$thing" || missing="$missing $thing"
  done
  [ -n "$missing" ] || return 0

  manager=$(package_manager)
  [ -n "$manager" ] || give_up "Latchkey needs system libraries that are missing:$missing.
Install GTK 3, libXtst, Pango, a font and, where there is no display, Xvfb with this system's package manager."

  if may_install; then
    log=$(mktemp)
    if [ "$manager" = apt-get ]; then
      as_root apt-get update >"$log" 2>&1 || true
    fi
    packages=$(packages_for "$manager" "$missing")
    say "Installing $packages"
    # shellcheck disable=SC2046,SC2086 # both are lists of plain words
    if as_root env DEBIAN_FRONTEND=noninteractive $(install_line "$manager") $packages >>"$log" 2>&1 </dev/null; then
      rm -f "$log"
      return 0
    fi
    tail -n 20 "$log" >&2
    rm -f "$log"
  fi
  packages=$(packages_for "$manager" "$missing")
  give_up "Latchkey needs system libraries that are missing here. Install them, then start again:
  sudo $(install_line "$manager") $packages"
}

packages_for() {
  local manager=$1 names='' thing
  for thing in $2; do
    names="$names $(packages_of "$manager" "$thing")"
  done
  printf '%s' "${names# }"
}
