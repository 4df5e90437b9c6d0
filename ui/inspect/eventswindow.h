#pragma once

#include "console/models/eventtablemodel.h"

#include <QDialog>

class Console;
class EmptyState;
class EventDetail;
class EventWords;
class EventsBar;
class FileBanner;
class FloorTable;
class QLabel;
class QStackedWidget;
class ToneLabel;

/// What happens in the workspace, live or within a time; one event with all that it tells. Not modal.
class EventsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit EventsWindow(Console &console, QWidget *parent = nullptr);
    ~EventsWindow() override;

signals:
    void timelineAsked(const TaskId &task);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void listen();
    void look();
    void refresh();
    void sayNone();
    void showChosen();
    void openMenu(const QModelIndex &index, const QPoint &at);
    [[nodiscard]] QString rowText(int row) const;

    Console &m_console;
    EventTableModel m_model;
    EventWords *m_words;
    EventsBar *m_bar;
    FileBanner *m_banner;
    ToneLabel *m_status;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FloorTable *m_table;
    EventDetail *m_detail;
    bool m_isUnknown = false; ///< What is typed names nothing.
};
