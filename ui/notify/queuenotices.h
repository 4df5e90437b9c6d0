#pragma once

#include "console/control/queuealerts.h"

#include <QSet>

class FreedesktopNotifier;
struct Notice;

/// What the desktop is told about queues that have passed a level: one notification a queue, or one for all where there are
/// many at once.
Notice noticeOf(const QList<QueueAlert> &alerts);

/// Shows a notification of the desktop for queues that pass a level, and takes it away when the queue has eased.
class QueueNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    QueueNotices(const QueueAlerts &alerts, FreedesktopNotifier &notifier, QObject *parent = nullptr);
    /// Takes away what is shown.
    ~QueueNotices() override;

signals:
    /// A notification was clicked: the queues are to be shown.
    void showRequested();

private:
    void onPassed(const QList<QueueAlert> &alerts);
    void show(const QString &key, const Notice &notice);
    void remove(const QString &key);

    FreedesktopNotifier &m_notifier;
    QSet<QString> m_shown;
};
