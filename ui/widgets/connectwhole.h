#pragma once

#include <QObject>
#include <functional>

/// As QObject::connect(), for signals that a field may send while what it stands in is going: one that has the keyboard
/// ends its typing also when it is hidden or removed by the destructor of QWidget or QDialog, and of @p receiver no more
/// than that is left then. @p slot is called only as long as @p receiver is whole: with it, without what the signal tells.
template <typename Sender, typename Signal, typename Receiver, typename Slot>
void connectWhole(const Sender *sender, Signal signal, Receiver *receiver, Slot slot)
{
    QObject::connect(sender, signal, receiver, [rest = static_cast<QObject *>(receiver), slot = std::move(slot)] {
        if (auto *whole = qobject_cast<Receiver *>(rest))
            std::invoke(slot, *whole);
    });
}
