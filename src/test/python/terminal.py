#!/usr/bin/python3
"""Runs a program on a terminal of its own, and types into it as a person would.

    terminal.py COMMAND... < STEPS

STEPS is JSON: a list of [text, keys]; once the text stands on the screen, the keys are pressed, Ctrl-C being \\u0003.
Prints JSON: "screen", all that stood there; "echoed", for each step whether typing showed; "exit", the exit code, or
minus the signal; "restored", whether the terminal is in the end as it was before.
"""

import fcntl
import json
import os
import select
import signal
import sys
import termios
import time

PATIENCE = 60


def run_on(terminal, command):
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
        # a program started in the background would hand down that it takes no interrupt
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for stream in (0, 1, 2):
            os.dup2(terminal, stream)
        os.execv(command[0], command)
    return child


def read(keyboard, wait):
    ready, _, _ = select.select([keyboard], [], [], wait)
    return os.read(keyboard, 65536) if ready else b""


def echoes(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def main():
    steps = json.load(sys.stdin)
    keyboard, terminal = os.openpty()
    before = termios.tcgetattr(terminal)
    child = run_on(terminal, sys.argv[1:])
    screen, seen, echoed, exited = b"", 0, [], None
    end = time.monotonic() + PATIENCE
    while exited is None and time.monotonic() < end:
        screen += read(keyboard, 0.05)
        if steps:
            place = screen.find(steps[0][0].encode(), seen)
            if place >= 0:
                time.sleep(0.2)  # the prompt stands before the terminal is told not to show what is typed
                seen = place + len(steps[0][0].encode())
                echoed.append(echoes(terminal))
                os.write(keyboard, steps.pop(0)[1].encode())
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            exited = os.waitstatus_to_exitcode(status)
    if exited is None:
        os.kill(child, 9)
        os.waitpid(child, 0)
    screen += read(keyboard, 0.2)
    json.dump(
        {
            "screen": screen.decode("utf-8", "replace"),
            "echoed": echoed,
            "exit": exited,
            "restored": termios.tcgetattr(terminal) == before,
        },
        sys.stdout,
    )


main()
