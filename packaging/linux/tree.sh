# shellcheck shell=bash
# What a package puts under /usr: the command, desktop entry, icons, AppStream metadata, manual and licences. Sourced
# after image.sh.
: "${root:?}"

# shellcheck disable=SC2154 # build_parts finds the version
make_tree() {
  local tree=$1 linux=$root/packaging/linux share=$1/usr/share size date picture
  date=$(sed -n 's|.*<project.build.outputTimestamp>\(....-..-..\).*|\1|p' "$root/pom.xml")
  rm -rf "$tree"
  mkdir -p "$tree/usr/bin" "$share"/{applications,metainfo,man/man1,doc/latchkey}
  ln -s /opt/latchkey/bin/latchkey "$tree/usr/bin/latchkey"
  cp "$linux/app.latchkey.Latchkey.desktop" "$share/applications/"
  sed "s/@VERSION@/$version/; s/@DATE@/$date/" "$linux/app.latchkey.Latchkey.metainfo.xml" \
    >"$share/metainfo/app.latchkey.Latchkey.metainfo.xml"
  sed "s/@VERSION@/$version/; s/@DATE@/$date/" "$linux/latchkey.1" | gzip -9n >"$share/man/man1/latchkey.1.gz"
  for size in 16 22 24 32 48 64 96 128 256 512; do
    picture=$root/assets/icons/latchkey-$size.png
    [ -f "$picture" ] || picture=$root/packaging/icons/latchkey-$size.png
    install -D -m 644 "$picture" "$share/icons/hicolor/${size}x$size/apps/app.latchkey.Latchkey.png"
  done
  install -D -m 644 "$root/assets/icons/latchkey.svg" "$share/icons/hicolor/scalable/apps/app.latchkey.Latchkey.svg"
  cp "$linux/copyright" "$share/doc/latchkey/copyright"
  gzip -9nc "$root/CHANGELOG.md" >"$share/doc/latchkey/changelog.gz"
  cp "$root/LICENSE" "$share/doc/latchkey/"
  cp "$root/assets/fonts/LICENSE.txt" "$share/doc/latchkey/fonts.txt"
  cp "$root/target/licences.txt" "$root/target/bom.json" "$share/doc/latchkey/"
  check_tree "$share"
}

# Where the tools are, they have the last word on what was written for other programs to read.
check_tree() {
  if command -v appstreamcli >/dev/null 2>&1; then
    appstreamcli validate --no-net "$1"/metainfo/*.xml >&2 || give_up "The AppStream metadata is not valid."
  fi
  if command -v desktop-file-validate >/dev/null 2>&1; then
    desktop-file-validate "$1"/applications/*.desktop >&2 || give_up "The desktop entry is not valid."
  fi
}

# Modes and times that do not depend on who packages, and when.
orderly() {
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f -exec chmod u+rw,go+r,go-w {} +
  find "$1" -type f -name '*.so' -exec chmod 644 {} +
  find "$1" -exec touch -h -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$root/pom.xml")" {} +
}
