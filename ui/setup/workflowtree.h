#pragma once

#include "ui/setup/workflowwords.h"

#include <QTreeWidget>

/// Filters, their steps, and the default filter, as a tree; what is wrong is marked. What is chosen stays chosen, by its
/// place, while the configuration changes.
class WorkflowTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit WorkflowTree(QWidget *parent = nullptr);

    void setOutline(const WorkflowOutline &outline, const QList<WorkflowFault> &faults, const QueueNames &queueName);
    /// The place of the chosen part; empty: none.
    [[nodiscard]] QStringList currentPath() const;
    void setCurrentPath(const QStringList &path);

signals:
    void pathChosen(const QStringList &path);

private:
    [[nodiscard]] QTreeWidgetItem *itemAt(const QStringList &path) const;
    void resizeTo(QTreeWidgetItem *parent, qsizetype children);
    void fillFilter(QTreeWidgetItem *item, const FilterOutline &filter, int number);
    void fillStep(QTreeWidgetItem *item, const WorkflowPart &part, const QString &name);
    void mark(QTreeWidgetItem *item, const QList<WorkflowFault> &faults);

    QueueNames m_queueName;
};
