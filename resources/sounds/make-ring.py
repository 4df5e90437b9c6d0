#!/usr/bin/env python3
"""Makes ring.wav: two soft bell tones, a fourth apart, twice, then a rest. Run it again only to change the sound."""
import math
import pathlib
import struct
import wave

RATE = 22050
LENGTH = 3.0  # seconds; the rest at the end makes the loop's rhythm
NOTES = [(0.00, 659.26), (0.22, 880.00), (0.70, 659.26), (0.92, 880.00)]  # start in seconds, pitch in Hz
PARTIALS = [(1.0, 1.0, 5.0), (2.0, 0.35, 7.0), (3.01, 0.12, 10.0), (4.2, 0.05, 14.0)]  # ratio, loudness, decay a second


def bell(pitch, age):
    attack = min(1.0, age / 0.008)
    return attack * sum(a * math.exp(-d * age) * math.sin(2 * math.pi * pitch * r * age) for r, a, d in PARTIALS)


def sample(at):
    return sum(bell(pitch, at - start) for start, pitch in NOTES if at >= start)


samples = [sample(i / RATE) for i in range(int(RATE * LENGTH))]
loudest = max(abs(s) for s in samples)
with wave.open(str(pathlib.Path(__file__).with_name("ring.wav")), "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(b"".join(struct.pack("<h", round(s / loudest * 0.8 * 32767)) for s in samples))
