#pragma once

#include "core/domain/taskqueue.h"
#include "ui/setup/workflowwords.h"

#include <QWidget>

class ChoiceBox;
class FormField;
class QFormLayout;
class QLabel;
class QLineEdit;

/// The fields of a filter, a step or the default filter; each change is told as it is typed.
class PartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(QWidget *parent = nullptr);

    /// What a queue may be chosen from.
    void setQueues(const QList<TaskQueue> &queues);
    /// Shows this part; the cursor stays where it is. `faults`: of the whole configuration.
    void setPart(const WorkflowPart &part, const QString &place, const QList<WorkflowFault> &faults);
    void begin();
    /// Sets the cursor into this field.
    void goTo(WorkflowField field);

signals:
    void edited(WorkflowField field, const QString &text);

private:
    void addLine(WorkflowField field);
    void fillQueue(const WorkflowPart &part);
    void showRows(const QStringList &path);
    void showFaults(const QStringList &path, const QList<WorkflowFault> &faults);

    QLabel *m_place;
    QLabel *m_general;
    QLabel *m_others;
    QFormLayout *m_rows;
    ChoiceBox *m_queue;
    QMap<WorkflowField, QLineEdit *> m_lines{};
    QMap<WorkflowField, FormField *> m_fields{};
    QList<TaskQueue> m_given{}; ///< As they came.
    QList<TaskQueue> m_queues{}; ///< By name.
};
