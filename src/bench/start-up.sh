#!/bin/sh
# Compares starting the game, and checking its story, with starting a bare Java, in turns, on the Java that malin finds:
#
#   src/bench/start-up.sh [RUNS]          (JAVA_HOME chooses the Java)
#
#   bare      java -cp DIR Hello          prints a line and ends; Java's own default flags
#   pipe      malin play --seat … | cat   from start to the first scene, and out at the end of input
#   terminal  malin play --seat …         on a pseudo-terminal, from start to the first prompt
#   check     malin story check           the whole of 1956 checked, to the end
#
# Prints medians, the quotient to bare, and the most memory the process held. Needs python3, whose
# standard library times, waits and opens the pseudo-terminal.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '%s\n' 'class Hello { public static void main(String[] args) { System.out.println("Hello, world"); } }' \
  >"$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"
"$java" -version 2>&1 | head -n 1

# The first start builds and has the archive made; wait until it is there.
note=$(cat "$root"/target/malin-*.note 2>/dev/null || true)
"$root/malin" --version
"$root/malin" --version >/dev/null
waited=0
while [ "$note" = "$(cat "$root"/target/malin-*.note 2>/dev/null || true)" ] && [ $waited -lt 10 ]; do
  sleep 1
  waited=$((waited + 1))
done

python3 - "${1:-25}" "$java" "$work" "$root/malin" <<'PYTHON'
import os, pty, select, statistics, subprocess, sys, time

runs, java, work, malin = int(sys.argv[1]), *sys.argv[2:]
play = [malin, "play", "--seat", "khrushchev", "--saves", work + "/saves"]
# Ends the prompt, as a player sees it.
PROMPT = b"> "


def piped(command):
    """Seconds and megabytes of a command whose output somebody reads and whose input is empty."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0 and output, (command, status)
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def on_terminal(command):
    """Seconds to the first prompt, and megabytes, of a command on a terminal of its own."""
    begin = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(command[0], command)
    # A tall screen: the first scene shows without a stop.
    import fcntl, struct, termios
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 80, 0, 0))
    seen, took = b"", None
    while took is None:
        assert select.select([terminal], [], [], 20)[0], seen[-200:]
        seen += os.read(terminal, 65536)
        plain = seen.replace(b"\x1b[?2004h", b"").replace(b"\x1b[?1h\x1b=", b"")
        if PROMPT in plain[-20:]:
            took = time.perf_counter() - begin
    os.write(terminal, b"quit\r")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    _, status, usage = os.wait4(pid, 0)
    assert status == 0, (status, seen[-300:])
    return took, usage.ru_maxrss / 1024


cases = {
    "bare": lambda: piped([java, "-cp", work, "Hello"]),
    "pipe": lambda: piped(play),
    "terminal": lambda: on_terminal(play),
    "check": lambda: piped([malin, "story", "check"]),
}
seconds = {name: [] for name in cases}
memory = {name: 0 for name in cases}
for run in range(runs + 2):
    for name, case in cases.items():
        took, held = case()
        if run >= 2:
            seconds[name].append(took)
            memory[name] = max(memory[name], held)
base = statistics.median(seconds["bare"])
for name in cases:
    median = statistics.median(seconds[name])
    pairs = statistics.median(t / b for t, b in zip(seconds[name], seconds["bare"]))
    print(
        f"{name:9} median {median * 1000:6.1f} ms  least {min(seconds[name]) * 1000:6.1f} ms"
        f"  {median / base:5.2f} x bare (pairwise {pairs:5.2f})  {memory[name]:4.0f} MB"
    )
PYTHON
