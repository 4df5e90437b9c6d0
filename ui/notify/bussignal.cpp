#include "ui/notify/bussignal.h"

#include <QDBusVariant>

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

BusSignal::BusSignal(QDBusConnection bus, const BusSource &source, QObject *parent)
    : QObject(parent)
{
    bus.connect(source.service, source.path, source.interface, source.name, this, SLOT(take(QDBusMessage)));
}

void BusSignal::take(const QDBusMessage &message)
{
    emit received(message.arguments());
}
