#pragma once

#include "core/domain/workerchannel.h"

#include <QHash>
#include <QList>
#include <QObject>

/// What workers have in hand and how much more they could take, of those of whom it is known: no list tells it, so it is
/// asked for one by one, and forgotten as soon as it may be otherwise.
class LoadBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: not known. Valid until the next change.
    [[nodiscard]] const QList<WorkerChannel> *channels(const WorkerId &worker) const;
    void set(const WorkerId &worker, const QList<WorkerChannel> &channels);
    void forget(const QList<WorkerId> &workers);
    /// Of another workspace now; tells nothing, as its workers have gone as well.
    void clear() { m_channels.clear(); }

signals:
    void changed(const QList<WorkerId> &workers);

private:
    QHash<WorkerId, QList<WorkerChannel>> m_channels;
};
