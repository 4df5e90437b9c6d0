#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class Console;
class CsvButton;
class EmptyState;
class FileBanner;
class MissedTable;
class MissedWords;
class QLabel;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedWidget;

/// What was missed, the last first, each with its reason; and more about the one that is chosen. Its menu copies; a
/// double click or Return shows the task's life, to whoever may see that.
class MissedPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit MissedPage(Console &console, QWidget *parent = nullptr);

signals:
    /// The life of this task is to be shown.
    void timelineAsked(const TaskId &task);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void refresh();
    void showClock();
    void showLife(const QModelIndex &row);
    void showMenu(const QPoint &at);
    void fillMenu(QMenu &menu, const QModelIndex &row);
    void recolor();
    [[nodiscard]] bool mayShowLife() const;

    Console &m_console;
    MissedWords *m_words;
    MissedTable *m_table;
    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_seen;
    FileBanner *m_banner;
    QStackedWidget *m_stack;
    QListView *m_list;
    CsvButton *m_export;
    EmptyState *m_empty;
    QLabel *m_clock;
};
