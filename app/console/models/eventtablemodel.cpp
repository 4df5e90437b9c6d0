#include "console/models/eventtablemodel.h"

#include "console/models/taskname.h"
#include "core/domain/sidslast.h"

namespace {

constexpr qsizetype mostAFrame = 500; // more would make a frame late

QString eventText(const Event &event, int column)
{
    const auto value = [&event](QByteArrayView name) { return QString::fromUtf8(event.value(name)); };
    switch (column) {
    case EventTableModel::Type:
        return QString::fromLatin1(event.type);
    case EventTableModel::Agent:
        return value("worker_name");
    case EventTableModel::Queue:
        return value("task_queue_name");
    case EventTableModel::Task: {
        const QString name = taskName(event.value("task_attributes"));
        return name.isEmpty() ? value("task_sid") : name;
    }
    case EventTableModel::Description:
        return sidsLast(event.description);
    default:
        return {};
    }
}

} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : TableModel(parent)
{
}

void EventTableModel::add(const QList<Event> &events)
{
    m_came += quint64(events.size());
    quint64 came = m_came;
    for (const Event &event : events)
        m_waiting.append({ event, came-- });
    scheduleFlush();
}

void EventTableModel::clear()
{
    m_waiting.clear();
    QList<int> removed;
    const QList<EventId> ids = m_rows.ids();
    for (const EventId &id : ids)
        removed.append(m_rows.take(id));
    applySlots({}, removed);
}

void EventTableModel::flush()
{
    QSet<int> changed;
    const qsizetype count = std::min(mostAFrame, m_waiting.size());
    for (qsizetype i = 0; i < count; ++i)
        changed.insert(m_rows.put(m_waiting.at(i).event.id, m_waiting.at(i)));
    m_waiting.remove(0, count);
    applySlots(QList<int>(changed.cbegin(), changed.cend()), {});
    if (!m_waiting.isEmpty())
        scheduleFlush();
}

const Event *EventTableModel::eventAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? nullptr : &m_rows.at(slot).event;
}

QVariant EventTableModel::cell(int slot, int column, int role) const
{
    const Event &event = m_rows.at(slot).event;
    if (role == ModelRole::Id)
        return event.id.text();
    if (role == TaskSid)
        return QString::fromUtf8(event.value("task_sid"));
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    if (column == At)
        return qint64(event.at.time_since_epoch().count());
    return eventText(event, column);
}

SortKey EventTableModel::sortKey(int slot, int column) const
{
    const Row &row = m_rows.at(slot);
    if (column != At)
        return SortKey::ofText(eventText(row.event, column));
    SortKey key = SortKey::ofNumber(row.event.at.time_since_epoch().count());
    key.text = QString::number(row.came).rightJustified(20, u'0');
    return key;
}

QString EventTableModel::searchText(int slot) const
{
    const Event &event = m_rows.at(slot).event;
    QString text;
    addCell(text, QString::fromUtf8(event.resource));
    addCell(text, QString::fromUtf8(event.value("reservation_sid")));
    addCell(text, QString::fromUtf8(event.value("task_sid")));
    for (int column = Type; column < ColumnCount; ++column)
        addCell(text, eventText(event, column));
    return text;
}
