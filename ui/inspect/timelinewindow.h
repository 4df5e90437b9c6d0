#pragma once

#include "console/models/timelinemodel.h"

#include <QDialog>

class Console;
class EmptyState;
class FileBanner;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class TimelineWords;
class ToneLabel;
struct TaskTag;
template <typename Tag> class Id;

/// The life of one task on one axis: the service's events, what was done here, answers and callbacks, with the pauses
/// between. Not modal.
class TimelineWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit TimelineWindow(Console &console, QWidget *parent = nullptr);
    ~TimelineWindow() override;

    void showTask(const Id<TaskTag> &task);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void layOut();
    void takeTyped();
    void refresh();
    void stretchRows();
    void sayStatus();

    Console &m_console;
    TimelineModel m_model;
    TimelineWords *m_words;
    QLineEdit *m_task;
    QPushButton *m_show;
    QPushButton *m_copy;
    FileBanner *m_banner;
    ToneLabel *m_status;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    bool m_isWrong = false; ///< What is typed is no task's SID.
};
