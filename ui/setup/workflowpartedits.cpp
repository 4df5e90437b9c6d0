// What the editor does to the part that is chosen, and what it knows of parts.
#include "ui/setup/workfloweditor.h"

#include "core/workflow/workflowedit.h"
#include "ui/setup/jsonview.h"
#include "ui/setup/partform.h"
#include "ui/setup/workflowtree.h"

#include <QTabWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

QString WorkflowEditor::firstFault() const
{
    const auto bad = std::ranges::find_if_not(m_faults, &WorkflowFault::isWarning);
    if (bad == m_faults.end())
        return {};
    const QString text = workflowFaultText(*bad);
    if (bad->path.isEmpty())
        return text;
    //: %1 is a place, %2 what is wrong there.
    return tr("%1: %2").arg(workflowPlaceText(bad->path, m_outline), text);
}

bool WorkflowEditor::goToFault()
{
    const auto bad = std::ranges::find_if_not(m_faults, &WorkflowFault::isWarning);
    if (bad == m_faults.end())
        return false;
    const WorkflowFault fault = *bad; // choosing a part may find them anew
    if (fault.path.isEmpty()) {
        m_tabs->setCurrentIndex(Json);
        m_text->goTo(std::max(1, fault.line), std::max(1, fault.column));
        return true;
    }
    m_tabs->setCurrentIndex(Steps);
    m_tree->setCurrentPath(fault.path);
    m_part->goTo(fault.field);
    return true;
}

void WorkflowEditor::addFilterHere()
{
    const QStringList path = m_tree->currentPath();
    const qsizetype at = path.size() > 2 ? path.at(2).toLongLong() + 1 : m_outline.filters.size();
    edit(addFilter(m_json, at, tr("New filter"), firstQueue()));
    m_tree->setCurrentPath({ u"task_routing"_s, u"filters"_s, QString::number(at) });
    m_part->begin();
}

void WorkflowEditor::addStepHere()
{
    const QStringList path = m_tree->currentPath();
    if (path.size() < 3)
        return;
    const qsizetype steps = m_outline.filters.value(path.at(2).toInt()).targets.size();
    const qsizetype at = path.size() == 5 ? path.at(4).toLongLong() + 1 : steps;
    edit(addStep(m_json, path.first(3), at, at == 0 ? firstQueue() : TaskQueueId()));
    m_tree->setCurrentPath(path.first(3) + QStringList{ u"targets"_s, QString::number(at) });
    m_part->begin();
}

void WorkflowEditor::moveHere(int by)
{
    QStringList path = m_tree->currentPath();
    const qsizetype to = path.isEmpty() ? 0 : path.constLast().toLongLong() + by;
    edit(movePart(m_json, path, to));
    if (!path.isEmpty())
        path.last() = QString::number(to);
    m_tree->setCurrentPath(path);
}

void WorkflowEditor::removeHere()
{
    edit(removePart(m_json, m_tree->currentPath()));
}

const WorkflowPart *WorkflowEditor::partAt(const QStringList &path) const
{
    if (path.size() == 2)
        return m_outline.defaultFilter ? &*m_outline.defaultFilter : nullptr;
    const int filter = path.value(2, u"-1"_s).toInt();
    if (filter < 0 || filter >= m_outline.filters.size())
        return nullptr;
    const FilterOutline &found = m_outline.filters.at(filter);
    const int step = path.value(4, u"-1"_s).toInt();
    if (path.size() == 3)
        return &found.filter;
    return step >= 0 && step < found.targets.size() ? &found.targets.at(step) : nullptr;
}

QString WorkflowEditor::queueName(const QString &sid) const
{
    for (const TaskQueue &queue : m_state.queues()) {
        if (queue.id.text() == sid)
            return queue.name;
    }
    return sid;
}

TaskQueueId WorkflowEditor::firstQueue() const
{
    return m_state.queues().isEmpty() ? TaskQueueId() : m_state.queues().constFirst().id;
}
