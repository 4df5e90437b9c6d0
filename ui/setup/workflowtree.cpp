#include "ui/setup/workflowtree.h"

#include "ui/text/lefttoright.h"
#include "ui/theme/glyph.h"

#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

enum Column { What, Where };

} // namespace

WorkflowTree::WorkflowTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"workflowTree"_s);
    setAccessibleName(tr("Filters and steps"));
    setHeaderLabels({ tr("Way of a task"), tr("Leads where") });
    setColumnCount(2);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit pathChosen(currentPath()); });
}

QStringList WorkflowTree::currentPath() const
{
    return currentItem() ? currentItem()->data(What, pathRole).toStringList() : QStringList();
}

QTreeWidgetItem *WorkflowTree::itemAt(const QStringList &path) const
{
    for (QTreeWidgetItemIterator each(const_cast<WorkflowTree *>(this)); *each; ++each) {
        if ((*each)->data(What, pathRole).toStringList() == path)
            return *each;
    }
    return nullptr;
}

void WorkflowTree::setCurrentPath(const QStringList &path)
{
    if (QTreeWidgetItem *item = itemAt(path))
        setCurrentItem(item);
}

void WorkflowTree::resizeTo(QTreeWidgetItem *parent, qsizetype children)
{
    while (parent->childCount() > children)
        delete parent->takeChild(parent->childCount() - 1);
    while (parent->childCount() < children)
        new QTreeWidgetItem(parent);
}

void WorkflowTree::setOutline(
    const WorkflowOutline &outline, const QList<WorkflowFault> &faults, const QueueNames &queueName)
{
    m_queueName = queueName;
    const QStringList chosen = currentPath();
    {
        const QSignalBlocker quiet(this);
        QTreeWidgetItem *root = invisibleRootItem();
        resizeTo(root, outline.filters.size() + (outline.defaultFilter ? 1 : 0));
        for (qsizetype i = 0; i < outline.filters.size(); ++i) {
            QTreeWidgetItem *item = root->child(int(i));
            const bool isFresh = item->childCount() == 0;
            fillFilter(item, outline.filters.at(i), int(i) + 1);
            if (isFresh)
                item->setExpanded(true);
        }
        if (outline.defaultFilter) {
            QTreeWidgetItem *last = root->child(root->childCount() - 1);
            resizeTo(last, 0);
            //: Where tasks go that no filter takes.
            fillStep(last, *outline.defaultFilter, tr("Otherwise"));
        }
        for (QTreeWidgetItemIterator each(this); *each; ++each)
            mark(*each, faults);
        setCurrentItem(itemAt(chosen));
    }
    if (currentPath() != chosen)
        emit pathChosen(currentPath());
}

void WorkflowTree::fillFilter(QTreeWidgetItem *item, const FilterOutline &filter, int number)
{
    const QString name = filter.filter.value(WorkflowField::Name);
    item->setData(What, pathRole, filter.filter.path);
    item->setText(What, name.isEmpty() ? tr("Filter %1").arg(number) : name);
    const QString expression = filter.filter.value(WorkflowField::Expression);
    //: Of a filter that does not say yet which tasks it takes.
    item->setText(Where, expression.trimmed().isEmpty() ? tr("Not complete yet") : leftToRight(expression));
    resizeTo(item, filter.targets.size());
    for (qsizetype i = 0; i < filter.targets.size(); ++i)
        fillStep(item->child(int(i)), filter.targets.at(i), tr("Step %1").arg(i + 1));
}

void WorkflowTree::fillStep(QTreeWidgetItem *item, const WorkflowPart &part, const QString &name)
{
    const QString queue = part.value(WorkflowField::Queue);
    const QString timeout = part.value(WorkflowField::Timeout);
    const QString where = queue.isEmpty() ? tr("the same queue") : m_queueName(queue);
    item->setData(What, pathRole, part.path);
    item->setText(What, name);
    //: %1 is a queue, %2 a number of seconds.
    item->setText(Where, timeout.isEmpty() ? where : tr("%1, for %2 s").arg(where, timeout));
}

void WorkflowTree::mark(QTreeWidgetItem *item, const QList<WorkflowFault> &faults)
{
    const QStringList path = item->data(What, pathRole).toStringList();
    QStringList texts;
    bool isBad = false;
    for (const WorkflowFault &fault : faults) {
        if (fault.path != path)
            continue;
        texts.append(workflowFaultText(fault));
        isBad = isBad || !fault.isWarning();
    }
    item->setIcon(What, texts.isEmpty() ? QIcon() : markIcon(isBad ? Tone::Bad : Tone::Warning));
    item->setToolTip(What, texts.join(u'\n'));
    item->setData(What, Qt::AccessibleDescriptionRole, texts.join(u' '));
    item->setToolTip(Where, item->text(Where));
}
