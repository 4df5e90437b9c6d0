#pragma once

#include "router/eventlog/loggedevent.h"

#include <QList>
#include <functional>

namespace router {

/// Events as they are stored: a version byte, then one after the other, the head apart from the rest, so that whoever
/// searches reads only heads.
QByteArray encodedEvents(const QList<LoggedEvent> &events);

/// An event of a batch, of which only the head has been read.
struct PackedEvent
{
    EventHead head{};
    QByteArray rest{};
};

/// The events of a batch, the oldest first. What a later version has written, or what is damaged, is left out.
QList<PackedEvent> readEvents(const QByteArray &batch);
/// The whole event; empty when the rest is damaged.
std::optional<LoggedEvent> unpacked(const PackedEvent &packed);

} // namespace router
