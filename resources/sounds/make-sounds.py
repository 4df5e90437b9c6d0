#!/usr/bin/env python3
"""Makes the sounds of the ring, three seconds each with a rest at the end that makes the loop's rhythm. Run it again only
to change a sound."""
import math
import pathlib
import struct
import wave

RATE = 22050
LENGTH = 3.0  # seconds
BELL = [(1.0, 1.0, 5.0), (2.0, 0.35, 7.0), (3.01, 0.12, 10.0), (4.2, 0.05, 14.0)]  # ratio, loudness, decay a second
CHIME = [(1.0, 1.0, 2.2), (2.76, 0.30, 4.0), (5.40, 0.12, 7.0)]
KNOCK = [(1.0, 1.0, 16.0), (3.93, 0.25, 40.0), (9.2, 0.08, 70.0)]


def struck(partials, notes):
    """Notes that are struck and fade: (start in seconds, pitch in Hz)."""
    def note(pitch, age):
        attack = min(1.0, age / 0.008)
        return attack * sum(a * math.exp(-d * age) * math.sin(2 * math.pi * pitch * r * age) for r, a, d in partials)

    return lambda at: sum(note(pitch, at - start) for start, pitch in notes if at >= start)


def phone(at):
    """Two tones in turns, twenty times a second, as long as a telephone of a desk rings."""
    if at >= 1.4:
        return 0.0
    edge = min(1.0, at / 0.01, (1.4 - at) / 0.03)
    pitch = 740.0 if int(at * 20) % 2 == 0 else 932.33
    return edge * (math.sin(2 * math.pi * pitch * at) + 0.25 * math.sin(4 * math.pi * pitch * at))


SOUNDS = {
    "bell": struck(BELL, [(0.00, 659.26), (0.22, 880.00), (0.70, 659.26), (0.92, 880.00)]),
    "phone": phone,
    "chime": struck(CHIME, [(0.00, 1046.50), (0.30, 880.00), (0.60, 698.46)]),
    "knock": struck(KNOCK, [(0.00, 392.00), (0.16, 392.00), (0.32, 523.25), (1.20, 392.00), (1.36, 392.00), (1.52, 523.25)]),
}

for name, sound in SOUNDS.items():
    samples = [sound(i / RATE) for i in range(int(RATE * LENGTH))]
    loudest = max(abs(s) for s in samples)
    with wave.open(str(pathlib.Path(__file__).with_name(f"{name}.wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(s / loudest * 0.8 * 32767)) for s in samples))
