#pragma once

#include "ui/systemkeys/keygrabber.h"

/// A desktop that gives every key but those that a test says are taken.
class FakeGrabber final : public KeyGrabber
{
    Q_OBJECT

public:
    void grab(const QList<KeyWish> &wishes) override
    {
        ++asked;
        held = wishes;
        for (const KeyWish &wish : wishes)
            emit settled(wish.deed, taken.contains(wish.keys) ? KeyState::Taken : KeyState::Works);
    }

    int asked = 0;
    QList<KeyWish> held{};
    QList<QKeySequence> taken{};
};
