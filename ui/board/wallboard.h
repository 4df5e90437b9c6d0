#pragma once

#include <QTimer>
#include <QWidget>

class AgeLabel;
class Console;
class QLabel;
class QueueTiles;
class QueueWords;

/// The queues as large tiles on a whole screen, for everybody in the room: no menus, no frame. As many as fit are shown as large
/// as they may be; of more, a screenful after the other. Sorted and filtered as the table of queues is. Escape closes it.
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
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void nameIt();
    void fit();

    Console &m_console;
    QueueWords *m_words;
    QLabel *m_title;
    AgeLabel *m_age;
    QueueTiles *m_tiles;
    QTimer m_turn;
    QTimer m_fit;
};
