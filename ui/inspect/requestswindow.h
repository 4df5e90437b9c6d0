#pragma once

#include "console/models/endpointtablemodel.h"

#include <QDialog>
#include <QTimer>

class Console;
class EmptyState;
class EndpointWords;
class FileBanner;
class QLabel;
class QStackedWidget;
class QTableView;
class ToneLabel;

/// What is asked of the server: how much of what it allows, and each kind of request by itself. Not modal.
class RequestsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit RequestsWindow(Console &console, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void sayBudget();

    Console &m_console;
    EndpointTableModel m_model;
    EndpointWords *m_words;
    QLabel *m_used;
    QLabel *m_allowed;
    ToneLabel *m_next;
    ToneLabel *m_rate;
    FileBanner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_table;
    double m_stretch = 1;
    QTimer m_tick; ///< What was within the last minute is not for ever.
};
