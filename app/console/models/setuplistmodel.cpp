#include "console/models/setuplistmodel.h"

#include "console/state/consolestate.h"
#include "core/base/namecompare.h"
#include "core/base/onfinished.h"

#include <QtConcurrent>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

void (ConsoleState::*changeOf(SetupKind kind))()
{
    switch (kind) {
    case SetupKind::Workspace:
        return &ConsoleState::workspacesChanged;
    case SetupKind::Activity:
        return &ConsoleState::activitiesChanged;
    case SetupKind::Channel:
        return &ConsoleState::taskChannelsChanged;
    case SetupKind::Queue:
        return &ConsoleState::queuesChanged;
    case SetupKind::Workflow:
        return &ConsoleState::workflowsChanged;
    case SetupKind::Worker:
        break;
    }
    return &ConsoleState::ownWorkerChanged;
}

qsizetype countOf(const ConsoleState &state, SetupKind kind)
{
    switch (kind) {
    case SetupKind::Workspace:
        return state.workspaces().size();
    case SetupKind::Activity:
        return state.activities().size();
    case SetupKind::Channel:
        return state.taskChannels().size();
    case SetupKind::Queue:
        return state.queues().size();
    case SetupKind::Workflow:
        return state.workflows().size();
    case SetupKind::Worker:
        break;
    }
    return state.workers().size();
}

} // namespace

SetupListModel::SetupListModel(const ConsoleState &state, SetupKind kind, QObject *parent)
    : RowListModel(parent)
    , m_state(state)
    , m_kind(kind)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SetupListModel::update);
    connect(&state, changeOf(kind), this, &SetupListModel::update);
    connect(&state, &ConsoleState::cleared, this, &SetupListModel::update);
    if (kind == SetupKind::Worker) {
        connect(&state, &ConsoleState::workersChanged, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    update();
}

void SetupListModel::setWords(const Words &words)
{
    m_words = words;
    update();
}

void SetupListModel::setNotes(const QHash<QString, QString> &notes)
{
    if (std::exchange(m_notes, notes) == notes)
        return;
    tellRole(Qt::ToolTipRole);
    tellRole(Qt::AccessibleDescriptionRole);
}

QString SetupListModel::textOf(const SetupThing &thing) const
{
    return m_words ? m_words(thing) : nameOf(thing);
}

void SetupListModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    update();
}

void SetupListModel::setAwake(bool awake)
{
    if (!std::exchange(m_awake, awake) && awake)
        update();
}

void SetupListModel::update()
{
    if (!m_awake) {
        m_total = countOf(m_state, m_kind);
        emit updated();
        return;
    }
    if (m_kind == SetupKind::Worker && m_state.workers().size() > few)
        look();
    else
        updateFew();
}

void SetupListModel::updateFew()
{
    ++m_looked;
    struct Shown
    {
        QString text{};
        SetupThing thing{};
    };
    QList<Shown> matching;
    const QList<SetupThing> all = thingsOf(m_state, m_kind);
    for (const SetupThing &thing : all) {
        const QString text = textOf(thing);
        if (m_search.isEmpty() || text.contains(m_search, Qt::CaseInsensitive))
            matching.append({ text, thing });
    }
    const qsizetype shown = std::min(matching.size(), most);
    std::partial_sort(matching.begin(), matching.begin() + shown, matching.end(), [](const Shown &one, const Shown &other) {
        const int byName = compareNames(one.text, other.text);
        return byName != 0 ? byName < 0 : sidOf(one.thing) < sidOf(other.thing);
    });
    QList<SetupThing> wanted;
    for (const Shown &each : std::as_const(matching).first(shown))
        wanted.append(each.thing);
    m_total = all.size();
    m_further = matching.size() - shown;
    setRows(wanted, &sidOf);
    emit updated();
}

SetupListModel::Found SetupListModel::find(QList<Named> all, const QString &search)
{
    if (!search.isEmpty())
        all.removeIf([&search](const Named &it) { return !it.name.contains(search, Qt::CaseInsensitive); });
    Found found{ .matches = all.size() };
    const qsizetype shown = std::min(all.size(), most);
    std::partial_sort(all.begin(), all.begin() + shown, all.end(), [](const Named &one, const Named &other) {
        const int byName = compareNames(one.name, other.name);
        return byName != 0 ? byName < 0 : one.worker.text() < other.worker.text();
    });
    all.resize(shown);
    found.first = all;
    return found;
}

/// The names are copied here, which is quick; ordering them is not.
void SetupListModel::look()
{
    QList<Named> all;
    all.reserve(m_state.workers().size());
    for (auto row = m_state.workers().rows().begin(); row != m_state.workers().rows().end(); ++row)
        all.append({ row->value->name, row.key() });
    m_total = all.size();
    onFinished(QtConcurrent::run(&SetupListModel::find, all, m_search), this, Found(),
        [this, asked = ++m_looked](const Found &found) {
            if (asked == m_looked)
                take(found);
        });
}

void SetupListModel::take(const Found &found)
{
    QList<SetupThing> wanted;
    for (const Named &named : found.first) {
        if (const Worker *worker = m_state.worker(named.worker)) // who has gone meanwhile is not listed
            wanted.append(*worker);
    }
    m_further = found.matches - found.first.size();
    setRows(wanted, &sidOf);
    emit updated();
}

QVariant SetupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetupThing &thing = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(thing);
    case ModelRole::Value:
    case ModelRole::Sort:
        return nameOf(thing);
    case ModelRole::Id:
        return sidOf(thing);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_notes.value(sidOf(thing));
    default:
        return {};
    }
}

int SetupListModel::rowOf(const QString &sid) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (sidOf(rows().at(row)) == sid)
            return row;
    }
    return -1;
}
