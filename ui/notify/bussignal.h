#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

/// Where a signal of another program comes from.
struct BusSource
{
    QString service{};
    QString path{};
    QString interface {
    };
    QString name{};
};

/// What is in a variant that came over the bus; the portal wraps some twice.
QVariant unwrapped(QVariant value);

/// One signal of another program on the bus. QtDBus can only be asked for it by text; this is the one place that does.
class BusSignal final : public QObject
{
    Q_OBJECT

public:
    BusSignal(QDBusConnection bus, const BusSource &source, QObject *parent);

signals:
    void received(const QVariantList &arguments);

private slots:
    void take(const QDBusMessage &message);
};
