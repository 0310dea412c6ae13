# shellcheck shell=bash
# A display for programs with a window, where there is none. Sourced after setup.sh.

display_folder=''
display_server=''

has_display() { ! is_linux || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Xvfb looks for a free display itself and tells which through the pipe.
open_virtual_display() {
  virtual_display
  display_folder=$(mktemp -d)
  mkfifo "$display_folder/number"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$display_folder/number" >"$display_folder/log" 2>&1 &
  display_server=$!
  local number=''
  read -r -t 30 number <"$display_folder/number" || true
  if [ -z "$number" ]; then
    cat "$display_folder/log" >&2
    give_up "There is no display here, and the virtual one (Xvfb) did not start."
  fi
  export DISPLAY=:$number
}

# shellcheck disable=SC2317 # a trap calls it
close_virtual_display() {
  if [ -n "$display_server" ]; then
    kill "$display_server" 2>/dev/null || true
    wait "$display_server" 2>/dev/null || true
    display_server=''
  fi
  if [ -n "$display_folder" ]; then
    rm -rf "$display_folder"
  fi
}
