#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a program takes to its first painted window, and its memory then: first_paint.py ROUNDS -- PROGRAM ARGUMENT… [-- PEER ARGUMENT…]

Starts each program in turn on a screen of its own (Xvfb) and looks at the screen every two milliseconds. A window counts as painted once
the screen shows many colours, as text does; a bare background does not. It counts as settled with the last change before a still second.
Prints the median and the least of the rounds."""
import ctypes
import os
import signal
import statistics
import subprocess
import sys
import time

DISPLAY = ":97"
WIDTH, HEIGHT = 1400, 900
COLOURS = 24
PATIENCE = 30


class Screen:
    class Image(ctypes.Structure):
        _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [("data", ctypes.POINTER(ctypes.c_uint32))]

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Screen.Image)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(DISPLAY.encode()))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))

    def stripes(self):
        """Some lines of the screen, all over it."""
        pixels = []
        for y in range(HEIGHT // 12, HEIGHT, HEIGHT // 12):
            image = self.x.XGetImage(self.display, self.root, 0, y, WIDTH, 4, ctypes.c_ulong(0xFFFFFFFF), 2)
            pixels += image.contents.data[0:WIDTH * 4]
            self.x.XDestroyImage(image)
        return pixels

    def colours(self):
        return len(set(self.stripes()))

    def settled(self):
        """When it last changed before a still second."""
        last, seen = time.monotonic(), self.stripes()
        while time.monotonic() < last + 1:
            if (now := self.stripes()) != seen:
                last, seen = time.monotonic(), now
            time.sleep(0.002)
        return last


def memory_of(pid):
    with open(f"/proc/{pid}/smaps_rollup") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def once(screen, command):
    before = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while screen.colours() < COLOURS:
            if time.monotonic() - before > PATIENCE or process.poll() is not None:
                sys.exit(f"{command[0]} painted nothing")
            time.sleep(0.002)
        painted = time.monotonic()
        return painted - before, screen.settled() - before, memory_of(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        while screen.colours() >= COLOURS:
            time.sleep(0.01)


def commands(arguments):
    all_of_them, one = [], []
    for argument in arguments:
        if argument == "--":
            all_of_them.append(one := [])
        else:
            one.append(argument)
    return all_of_them


def main():
    rounds, programs = int(sys.argv[1]), commands(sys.argv[2:])
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", f"{WIDTH}x{HEIGHT}x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        screen = Screen()
        results = [[] for _ in programs]
        for _ in range(rounds):
            for program, result in zip(programs, results):
                result.append(once(screen, program))
        for program, result in zip(programs, results):
            painted, settled, memory = zip(*result)
            print(f"{os.path.basename(program[0]):16} painted {statistics.median(painted):.3f} s (least {min(painted):.3f})  "
                  f"settled {statistics.median(settled):.3f} s (least {min(settled):.3f})  {statistics.median(memory):.0f} MB")
    finally:
        server.terminate()


main()
