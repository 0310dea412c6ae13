# shellcheck shell=bash
# The app image: Latchkey's jars, a runtime with what they need of the JDK, and a cache that makes it start quickly.
# Sourced after setup.sh and display.sh, with $work and $image set to where things are made.
: "${root:?}" "${work:?}" "${image:?}" "${java_flags:?}" "${nowhere:?}"

# What jdeps finds in the jars (packaging/check-package looks again), and beside it: jdk.localedata for dates and numbers in
# the languages there are, java.naming for Bouncy Castle, jdk.unsupported for JavaFX and Kotlin.
modules=java.base,java.desktop,java.logging,java.naming,java.net.http,java.sql,java.xml
modules=$modules,javafx.base,javafx.controls,javafx.graphics
modules=$modules,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.net,jdk.security.auth,jdk.unsupported
languages=en,zh

# What is left out of the runtime, since nothing here can reach it, though modules that are needed bring it: Swing, sound,
# printing, and how AWT draws (its libraries are left out, too); XML's style sheets and its copies of other people's
# formats; keytool; JavaFX's look of 2008; and JavaFX's libraries, which lie beside the modules instead.
# A module whose packages are not all there cannot be linked, so the first file of each stays.
left_out() {
  local awt='(javax/(swing|sound|print)|sun/(swing|print|font|java2d|awt/(X11|image))|com/sun/(java/swing|media/sound))/'
  local xml='(com/sun/org/apache/(bcel/internal|xalan/internal/xsltc)|jdk/xml/internal/jdkcatalog/w3c)/'
  local keytool='sun/security/tools/keytool/'
  local caspian='com/sun/javafx/scene/control/skin/caspian/'
  printf '%s,%s,%s,%s,%s' "$(but_first java.desktop "$awt" "$JAVA_HOME/lib/modules")" \
    "$(but_first java.xml "$xml" "$JAVA_HOME/lib/modules")" "$(but_first java.base "$keytool" "$JAVA_HOME/lib/modules")" \
    "regex:/javafx.controls/$caspian.*\\.(png|css|bss)" \
    'regex:/javafx.graphics/.*\.(so|dll|dylib)'
}

# What a module has in folders that begin so, but for the first class of each.
but_first() {
  local first
  first=$("$JAVA_HOME/bin/jimage" list --include "regex:/$1/$2.*" "$3" |
    sed -n 's|^    \(.*\)/\([^/]*\)$|\1 \2|p' |
    awk '$2 !~ /[$]/ && !seen[$1]++ { printf "%s%s/%s", between, $1, $2; between = "|" }')
  printf 'regex:/%s/(?!(%s)$)%s.*' "$1" "$first" "$2"
}

jpackage_of_jdk() { "$JAVA_HOME/bin/jpackage" "$@" >&2; }

# Latchkey's jar and the libraries that go on its class path; JavaFX apart, since it becomes part of the runtime.
build_parts() {
  say "Building Latchkey"
  maven -q -P '!format' -Dmaven.test.skip=true package \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$work/lib" >&2
  # shellcheck disable=SC2034 # for the scripts that source this one
  version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -n 1)
  mkdir -p "$work/javafx"
  mv "$work"/lib/javafx-*-*-*.jar "$work/javafx/"
  rm -f "$work"/lib/javafx-*.jar
  cp "$root/target/latchkey-$version.jar" "$work/lib/latchkey.jar"
  keep_own_sqlite
  compile_styles
}

# Style sheets as JavaFX reads them quickest, beside the ones that people read; it looks for these first.
compile_styles() {
  local styles=$work/styles sheet
  mkdir "$styles"
  (cd "$styles" && "$JAVA_HOME/bin/jar" xf "$work/lib/latchkey.jar" app/latchkey/assets/styles)
  for sheet in light dark chinese still; do
    "$JAVA_HOME/bin/java" -cp "$(class_path "$work"/lib/atlantafx-*.jar "$work"/javafx/*.jar)" \
      com.sun.javafx.css.parser.Css2Bin "$styles/app/latchkey/assets/styles/$sheet.css" \
      "$styles/app/latchkey/assets/styles/$sheet.bss" >&2
  done
  find "$styles" -name '*.css' -delete
  "$JAVA_HOME/bin/jar" --update --date 2026-01-01T00:00:00Z --file "$work/lib/latchkey.jar" -C "$styles" .
  rm -rf "$styles"
}

# Paths as Java takes them on this system.
class_path() {
  local separator=:
  [ "$nowhere" = /dev/null ] || separator=\;
  printf "%s$separator" "$@"
}

# sqlite-jdbc brings a library for each of twenty systems, and would unpack one into the temporary files at each start.
keep_own_sqlite() {
  local jar unpacked=$work/sqlite own
  jar=$(ls "$work"/lib/sqlite-jdbc-*.jar)
  mkdir "$unpacked"
  (cd "$unpacked" && "$JAVA_HOME/bin/jar" xf "$jar")
  own=$(find "$unpacked/org/sqlite/native/$(sqlite_system)" -type f)
  cp "$own" "$work/lib/"
  rm -rf "$unpacked/org/sqlite/native"
  "$JAVA_HOME/bin/jar" --create --no-manifest --date 2026-01-01T00:00:00Z --file "$jar" -C "$unpacked" .
  rm -rf "$unpacked"
}

sqlite_system() {
  local processor
  processor=$(uname -m)
  case $processor in
    arm64) processor=aarch64 ;;
    amd64) processor=x86_64 ;;
  esac
  case $(uname -s) in
    Linux) echo "Linux/$processor" ;;
    Darwin) echo "Mac/$processor" ;;
    *) echo "Windows/$processor" ;;
  esac
}

make_runtime() {
  say "Linking a runtime with $modules"
  local jar
  "$JAVA_HOME/bin/jlink" --module-path "$(class_path "$work"/javafx/*.jar)" --add-modules "$modules" \
    --include-locales="$languages" --exclude-resources="$(left_out)" --strip-debug --no-header-files --no-man-pages \
    --vm=server --output "$work/runtime" >&2
  mkdir "$work/natives"
  for jar in "$work"/javafx/*.jar; do
    (cd "$work/natives" && "$JAVA_HOME/bin/jar" xf "$jar")
  done
  if is_linux; then
    find "$work/natives" -maxdepth 1 -name '*.so' -exec install -m 644 {} "$work/runtime/lib/" \;
    # AWT's, Swing's and sound's own, of which JavaFX needs none
    (cd "$work/runtime/lib" && rm -f libawt*.so libfontmanager.so libfreetype.so libjavajpeg.so libjawt.so libjsound.so \
      liblcms.so libmlib_image.so libsplashscreen.so psfont*)
  else
    find "$work/natives" -maxdepth 1 -name '*.dylib' -exec cp {} "$work/runtime/lib/" \;
    find "$work/natives" -maxdepth 1 -name '*.dll' -exec cp {} "$work/runtime/bin/" \;
  fi
  rm -rf "$work/natives"
  without_symbols "$work/runtime"
}

# What only a debugger reads of libraries weighs 6 MB.
without_symbols() { ! is_linux || find "$1" -name '*.so' -exec strip --strip-unneeded {} +; }

make_image() {
  say "Making the app image"
  local flag options=() icon=$root/assets/icons/latchkey-256.png
  for flag in "${java_flags[@]}" -XX:+UseCompactObjectHeaders "-XX:ErrorFile=$nowhere" \
    --enable-native-access=ALL-UNNAMED,javafx.graphics "-Dorg.sqlite.lib.path=\$APPDIR"; do
    options+=(--java-options "$flag")
  done
  case $(uname -s) in
    Darwin) icon=$root/packaging/macos/latchkey.icns ;;
    Linux) ;;
    *) icon=$root/packaging/windows/latchkey.ico ;;
  esac
  jpackage_of_jdk --type app-image --name latchkey --app-version "$version" --runtime-image "$work/runtime" \
    --input "$work/lib" --main-jar latchkey.jar --main-class app.latchkey.app.Main --icon "$icon" \
    "${options[@]}" --dest "$work"
  rm -rf "$work/runtime"
  ! is_linux || write_launcher
}

# jpackage's own launcher asks rpm and dpkg, twice each, which package it belongs to, before it starts anything; and it
# does not forbid core files. This one starts the same Java with the same options.
write_launcher() {
  local settings=$work/latchkey.cfg launcher=$image/bin/latchkey bin=$image/lib/runtime/bin
  if [ ! -e "$settings" ]; then
    mv "$image/lib/app/latchkey.cfg" "$settings"
    # under this name it stands in lists of processes
    cp "$bin/java" "$bin/latchkey"
    rm -f "$image/lib/libapplauncher.so"
  fi
  {
    cat "$root/packaging/linux/latchkey"
    # shellcheck disable=SC2016 # the launcher's shell expands
    printf 'exec "$home/lib/runtime/bin/latchkey"'
    sed -n 's|^java-options=||p' "$settings" | grep -v '^-Djpackage' | while IFS= read -r option; do
      printf ' \\\n  "%s"' "$option"
    done
    printf ' \\\n  -classpath "%s"' "$(sed -n 's/^app.classpath=//p' "$settings" | paste -sd :)"
    # shellcheck disable=SC2016
    printf ' \\\n  app.latchkey.app.Main "$@"\n'
  } | sed 's|\$APPDIR|$home/lib/app|g' >"$launcher"
}

# What the cache was made from. Java does not notice that a jar has changed and would run the old classes, so the name
# of the cache says which classes are in it.
contents_hash() {
  (cd "$1/lib" && find app runtime -type f \( -name '*.jar' -o -name modules -o -name 'libjvm.*' \) -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum | cut -c 1-16
}

# Starts the finished image once, up to the screen that asks for Practice's master password, and keeps the classes as they
# are then: what Real needs is among them, and the exchange starts with Practice. With the quick compiler only, or the
# cache would keep profiles that take longer to read than they save. On other systems this is left out: there is no
# virtual display to do it on.
train() {
  is_linux || return 0
  say "Making the start-up cache"
  local settings=$work/latchkey.cfg data=$work/data cache app
  cache=latchkey-$(contents_hash "$image").aot
  prepare_locked_vault "$data" practice
  cp "$settings" "$work/plain.cfg"
  printf 'java-options=%s\n' "-XX:AOTCacheOutput=\$APPDIR/$cache" -XX:TieredStopAtLevel=1 >>"$settings"
  write_launcher
  libraries_for_windows
  window_tools
  open_virtual_display
  "$image/bin/latchkey" --data "$data" >"$work/training.log" 2>&1 &
  app=$!
  wait_for_calm "$app"
  # an orderly end, at which Java writes the cache
  kill -TERM "$app"
  wait "$app" || true
  close_virtual_display
  cp "$work/plain.cfg" "$settings"
  [ -s "$image/lib/app/$cache" ] || give_up "No start-up cache was made: $(tail -n 3 "$work/training.log")"
  printf 'java-options=%s\n' "-XX:AOTCache=\$APPDIR/$cache" >>"$settings"
  write_launcher
  # making the cache took java
  find "$image/lib/runtime/bin" -type f ! -name latchkey -delete
  rm -rf "$data"
}

# A data folder whose workspace, practice or real, was used last and is locked.
prepare_locked_vault() {
  local workspace=$2
  mkdir -p "$1/$workspace"
  chmod 700 "$1" "$1/$workspace"
  cp "$root/src/test/resources/app/latchkey/vault/vector-1.latchkey" "$1/$workspace/vault.latchkey"
  printf 'workspace=%s\n' "$workspace" >"$1/settings.properties"
  chmod 600 "$1/$workspace/vault.latchkey" "$1/settings.properties"
}

# Until the window is there and the program has come to rest behind it, but for the blinking of its caret, which takes a
# twentieth of a processor.
wait_for_calm() {
  local tries=0 used=0 before=-100
  until [ $((used - before)) -lt 25 ] && xdotool search --onlyvisible --name '^Latchkey$' >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 60 ] || ! kill -0 "$1" 2>/dev/null; then
      give_up "Latchkey did not open its window: $(tail -n 3 "$work/training.log")"
    fi
    sleep 2
    before=$used
    # hundredths of a second of processor time
    used=$(awk '{ print $14 + $15 }' "/proc/$1/stat" 2>/dev/null || echo 0)
  done
}

# What weighs what, in MB of a million bytes.
weigh() {
  {
    printf '\n%8s  %s\n' MB what
    weight "$image" 'app image, of which'
    weight "$image/lib/runtime/lib/modules" "  the JDK's and JavaFX's classes"
    weight "$image/lib/runtime/lib/server" '  the virtual machine'
    weight "$image"/lib/app/*.aot '  start-up cache'
    weight "$work/tree" 'desktop entry, icons, manual, licences'
    find "$image/lib/app" -name '*.jar' -size +400k -exec du -b {} + | sort -rn | while read -r bytes file; do
      line "$bytes" "  $(basename "$file")"
    done
    find "$work" -maxdepth 1 -type f \( -name '*.deb' -o -name '*.rpm' -o -name '*.dmg' -o -name '*.msi' \) |
      while IFS= read -r file; do weight "$file" "$(basename "$file")"; done
  } >&2
  say "Everything is in $work"
}

weight() { [ ! -e "$1" ] || line "$(du -sb "$1" | cut -f 1)" "$2"; }

line() { awk -v bytes="$1" -v what="$2" 'BEGIN { printf "%8.1f  %s\n", bytes / 1000000, what }'; }
