#!/usr/bin/python3
"""The ring, heard: a real sound server plays into a null sink, and what comes out there is listened to."""
import array
import math
import os
import subprocess
import sys
import threading
import wave

from desktop import Console, screenshot
from router import Router, Tutorial, until
from toast import sign_in

RATE = 8000  # samples a second that are listened to
TONE = 440.0  # Hz, of the sound file of one's own
LOOP = 3.0  # seconds: a ring of the program's own, with its rest
LOUD = 1000  # of 32767
QUIET = 30


class SoundServer:
    """PulseAudio of this session alone, with one sink that leads nowhere."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
             "--load=module-native-protocol-unix"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until("the sound server", lambda: subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0)
        self.module = None

    def plug(self):
        self.module = subprocess.run(["pactl", "load-module", "module-null-sink", "sink_name=desk"], capture_output=True,
                                     text=True, check=True).stdout.strip()

    def unplug(self):
        subprocess.run(["pactl", "unload-module", self.module], check=True)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Ear:
    """Listens to the sink without end."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["parec", "--device=desk.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=50"], stdout=subprocess.PIPE)
        self.samples = array.array("h")
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while heard := self.process.stdout.read(2 * RATE // 20):
            self.samples.frombytes(heard)

    def next(self, seconds):
        """What is heard from now on, as long as that."""
        start = len(self.samples)
        wanted = start + int(seconds * RATE)
        until("the sink goes on", lambda: len(self.samples) >= wanted, seconds + 20)
        return self.samples[start:wanted]

    def hears(self):
        return peak(self.next(0.2)) > LOUD

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def peak(samples):
    return max(abs(sample) for sample in samples)


def share(samples, pitch):
    """How much of the sound is a tone of this pitch: 1.0 for nothing else."""
    turns = [2 * math.pi * pitch * i / RATE for i in range(len(samples))]
    cosine = sum(s * math.cos(t) for s, t in zip(samples, turns))
    sine = sum(s * math.sin(t) for s, t in zip(samples, turns))
    return 2 * (cosine * cosine + sine * sine) / (len(samples) * sum(s * s for s in samples))


def tone_file(path):
    with wave.open(path, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(22050)
        out.writeframes(array.array("h", (round(20000 * math.sin(2 * math.pi * TONE * i / 22050))
                                          for i in range(22050))).tobytes())
    return path


def settings(text):
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "cordboard")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "cordboard.ini"), "a", encoding="utf-8") as file:
        file.write(text)


def offer(tutorial, name):
    tutorial.new_task({"selected_language": "es", "name": name, "from": "+15550100042"})
    tutorial.set_alice("Idle")


def finish(tutorial):
    task = until("taken", lambda: tutorial.reservations("accepted"))[0]["task_sid"]
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")


def rings_until_it_is_answered(console, tutorial, ear):
    assert peak(ear.next(1.0)) < QUIET, "nothing rings without an offer"
    offer(tutorial, "Rosa Ibarra")
    toast = until("the toast", console.toast)
    until("the ring", ear.hears)
    for _ in range(2):
        assert peak(ear.next(LOOP)) > LOUD, "it rings again and again"
    console.press("Accept", toast)
    until("the router says accepted", lambda: tutorial.reservations("accepted"))
    until("the ring ends", lambda: not ear.hears())
    assert peak(ear.next(LOOP + 0.5)) < QUIET, "nothing rings once it is answered"
    finish(tutorial)


def rings_with_a_file_of_ones_own(console, tutorial, ear):
    offer(tutorial, "Juan Soto")
    toast = until("the toast", console.toast)
    until("the ring", ear.hears)
    part = share(ear.next(0.5), TONE)
    assert part > 0.9, f"it is the file's tone, not {part:.2f} of it"
    console.press("Accept", toast)
    until("the ring ends", lambda: not ear.hears())
    assert peak(ear.next(1.5)) < QUIET, "nothing rings once it is answered"


def says_when_it_would_not_be_heard(console, server, picture):
    button = ("push button",)
    server.unplug()
    console.find("Sound Settings", button)
    screenshot(picture)
    server.plug()
    until("the message goes", lambda: not console.has("Sound Settings", button))


def rings_on_the_device_that_came(console, tutorial):
    ear = Ear()
    offer(tutorial, "Eva Luz")
    toast = until("the toast", console.toast)
    until("the ring", ear.hears)
    console.press("Accept", toast)
    until("the ring ends", lambda: not ear.hears())
    ear.stop()
    finish(tutorial)


def main():
    place, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    server = SoundServer()
    server.plug()
    with Router.at(place) as router:
        tutorial = Tutorial(router)
        console = Console(console_program)
        sign_in(console, router)
        console.find("Status", ("push button menu", "push button"))
        ear = Ear()
        rings_until_it_is_answered(console, tutorial, ear)
        print("ok: an offer is heard until it is answered, and then no more")
        ear.stop()
        says_when_it_would_not_be_heard(console, server, os.path.join(pictures, "ring-nodevice.png"))
        rings_on_the_device_that_came(console, tutorial)
        print("ok: a device that is unplugged is told, and the one that is plugged in rings")
        console.stop()

        tutorial.set_alice("Offline")
        settings("\n[channels]\ndefault\\sound=" + tone_file(os.path.join(os.environ["HOME"], "tone.wav")) + "\n")
        console = Console(console_program)
        console.find("Status", ("push button menu", "push button"))
        ear = Ear()
        rings_with_a_file_of_ones_own(console, tutorial, ear)
        print("ok: a task channel rings with its own file")
        ear.stop()
        console.stop()
    server.stop()
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
