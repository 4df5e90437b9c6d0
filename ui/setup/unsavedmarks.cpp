#include "ui/setup/unsavedmarks.h"

#include "console/models/setuplistmodel.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupsection.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/typedkeeping.h"

namespace {

QString keyOf(const Workflow &workflow)
{
    return workflow.id.isNull() ? workflow.workspace.text() : workflow.id.text();
}

} // namespace

UnsavedMarks::UnsavedMarks(const ConsoleState &state, WorkflowSnapshots &snapshots, SetupSection &section)
    : QObject(&section)
    , m_state(state)
    , m_snapshots(snapshots)
    , m_section(section)
{
    connect(section.list()->model(), &SetupListModel::updated, this, [this] {
        look();
        refresh();
    });
    connect(&section, &SetupSection::refreshed, this, &UnsavedMarks::refresh);
    connect(&snapshots, &WorkflowSnapshots::kept, this, &UnsavedMarks::lookAgain);
    connect(&snapshots, &WorkflowSnapshots::dropped, this, [this](const Workflow &workflow) {
        m_unsaved.remove(keyOf(workflow)); // it is not offered until it is known whether there is an earlier one
        lookAgain(workflow);
        refresh();
    });
    connect(&state, &ConsoleState::cleared, this, &UnsavedMarks::forget);
}

/// At those that were not looked at yet.
void UnsavedMarks::look()
{
    if (!m_section.list()->isVisible() || !m_state.workspace())
        return;
    const QList<Workflow> all = m_state.workflows() + QList{ newOne() };
    for (const Workflow &each : all) {
        if (!m_looked.contains(keyOf(each)))
            m_toLook.append(each);
        m_looked.insert(keyOf(each));
    }
    lookOn();
}

/// One after the other: what is opened or typed meanwhile does not wait for all of them.
void UnsavedMarks::lookOn()
{
    if (!m_isLooking && !m_toLook.isEmpty())
        lookAt(m_toLook.takeFirst());
}

void UnsavedMarks::lookAgain(const Workflow &workflow)
{
    if (!m_looked.contains(keyOf(workflow)))
        return;
    m_news.insert(keyOf(workflow));
    m_toLook.prepend(workflow);
    lookOn();
}

void UnsavedMarks::lookAt(const Workflow &workflow)
{
    m_isLooking = true;
    m_news.remove(keyOf(workflow));
    onFinished(m_snapshots.lastUnsaved(workflow), this, std::optional<WorkflowSnapshot>(),
        [this, key = keyOf(workflow)](const std::optional<WorkflowSnapshot> &unsaved) {
            m_isLooking = false;
            if (unsaved && !m_news.contains(key) && m_looked.contains(key))
                m_unsaved.insert(key, *unsaved);
            else if (!unsaved)
                m_unsaved.remove(key);
            refresh();
            lookOn();
        });
}

void UnsavedMarks::forget()
{
    m_looked.clear();
    m_toLook.clear();
    m_news.clear();
    m_unsaved.clear();
    refresh();
}

void UnsavedMarks::refresh()
{
    QHash<QString, QString> notes;
    for (const Workflow &each : m_state.workflows()) {
        if (isUnsaved(each))
            notes.insert(each.id.text(),
                isOpen(each.id) ? tr("Typed and not saved.") : tr("Typed and not saved: open it to bring it back."));
    }
    m_section.list()->model()->setNotes(notes);
    const bool hasNew = m_state.workspace() && !isOpen({}) && isUnsaved(newOne());
    //: %1 is the button "Add Workflow".
    m_section.list()->setAddNote(hasNew ? tr("A new workflow was begun and not saved: “%1” offers it again.")
                                              .arg(setupKindWords(SetupKind::Workflow).add)
                                        : QString());
}

bool UnsavedMarks::isOpen(const WorkflowId &workflow) const
{
    const auto &base = m_section.base();
    return base && std::get<Workflow>(base->value).id == workflow;
}

bool UnsavedMarks::isUnsaved(const Workflow &known) const
{
    const auto unsaved = m_unsaved.constFind(keyOf(known));
    return unsaved != m_unsaved.cend() && TypedKeeping::isNews(known, *unsaved);
}

Workflow UnsavedMarks::newOne() const
{
    auto it = std::get<Workflow>(newThing(SetupKind::Workflow).value);
    it.workspace = m_state.workspace()->id;
    return it;
}
