#pragma once

#include "core/domain/event.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

/// An event with everything that it tells, to be read and copied; its task's whole life by a click.
class EventDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetail(QWidget *parent = nullptr);

    void setEvent(const Event &event);

signals:
    void timelineAsked(const TaskId &task);

private:
    TaskId m_task{};
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_timeline;
};

/// All of an event, a line each.
QString eventAsText(const Event &event);
