#pragma once

#include <QWidget>

class CallWords;
class CallbackDetail;
class Console;
class CsvButton;
class EmptyState;
class FileBanner;
class QSplitter;
class QStackedWidget;
class QTableView;

/// What the responder was asked, the last first, and every parameter of the chosen one: the last, until somebody chooses.
class CallbacksPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit CallbacksPage(Console &console, QWidget *parent = nullptr);

private:
    void setUpTable();
    void refresh();
    void followLast();
    void showChosen();

    Console &m_console;
    CallWords *m_words;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    QTableView *m_table;
    CallbackDetail *m_detail;
    FileBanner *m_banner;
    CsvButton *m_export;
    bool m_isChosen = false; ///< By the person.
    bool m_isFollowing = false; ///< The row is being changed here.
};
