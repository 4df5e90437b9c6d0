#pragma once

#include "console/models/tasksinhandmodel.h"

#include <QHash>
#include <QWidget>

class AgeLabel;
class Clock;
class ElidedLabel;
class QGridLayout;
class ToneLabel;

/// What is known of a task beside its attributes, as names and values in two columns.
class TaskFacts final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit TaskFacts(const Clock &clock, QWidget *parent = nullptr);

    void setTask(const TaskInHand &task);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Fact { Queue, Workflow, Channel, Priority, Sid };

    void addRow(int row, int column, const QString &name, QWidget *value);
    void addText(int row, int column, Fact fact, const QString &name);
    void recolor();

    QGridLayout *m_grid;
    QList<QWidget *> m_names;
    QHash<Fact, ElidedLabel *> m_texts;
    ToneLabel *m_status;
    AgeLabel *m_age;
};
