#include "ui/notify/bussignal.h"

BusSignal::BusSignal(QDBusConnection bus, const BusSource &source, QObject *parent)
    : QObject(parent)
{
    bus.connect(source.service, source.path, source.interface, source.name, this, SLOT(take(QDBusMessage)));
}

void BusSignal::take(const QDBusMessage &message)
{
    emit received(message.arguments());
}
