#include "console/state/loadbook.h"

const QList<WorkerChannel> *LoadBook::channels(const WorkerId &worker) const
{
    const auto known = m_channels.constFind(worker);
    return known == m_channels.constEnd() ? nullptr : &*known;
}

void LoadBook::set(const WorkerId &worker, const QList<WorkerChannel> &channels)
{
    const QList<WorkerChannel> *known = this->channels(worker);
    if (known && *known == channels)
        return;
    m_channels.insert(worker, channels);
    emit changed({ worker });
}

void LoadBook::forget(const QList<WorkerId> &workers)
{
    QList<WorkerId> gone;
    for (const WorkerId &worker : workers) {
        if (m_channels.remove(worker))
            gone.append(worker);
    }
    if (!gone.isEmpty())
        emit changed(gone);
}
