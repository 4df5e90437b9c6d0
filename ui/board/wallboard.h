#pragma once

#include <QTimer>
#include <QWidget>

class AgeLabel;
class Console;
class QLabel;
class QueueTiles;
class QueueWords;
class TotalsLine;

/// The queues as large tiles on a whole screen, for everybody in the room: no menus, no frame. As many as fit are shown
/// as large as they may be; of more, a screenful after the other. Above them stands what they come to together. Sorted
/// and filtered as the table of queues is. Escape closes it.
class Wallboard final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit Wallboard(Console &console, QWidget *parent = nullptr);

    [[nodiscard]] QueueTiles *tiles() const { return m_tiles; }
    /// Goes to the next screenful, or to the first after the last.
    void turnPage();

signals:
    /// The person has closed it.
    void left();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void wireTimers();
    void nameIt();
    void fit();
    void tellPage();
    void tellTime();
    [[nodiscard]] int step() const;

    Console &m_console;
    QueueWords *m_words;
    QLabel *m_title;
    QLabel *m_page; ///< Which of several screenfuls is shown.
    AgeLabel *m_age;
    QLabel *m_time; ///< The time of day.
    TotalsLine *m_totals;
    QueueTiles *m_tiles;
    QTimer m_turn;
    QTimer m_tick;
    QTimer m_fit;
};
