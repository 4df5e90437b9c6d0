#pragma once

#include "ui/call/keyboardloan.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Asks in the window whether a call is to be ended for everybody: the deed, and the way back.
class EndCallBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EndCallBar(QWidget *parent = nullptr);

    /// Shows the bar with the keyboard on the deed. `others`: how many are in the call besides oneself.
    void open(int others);
    /// Empty: it may be ended; else the deed rests and says this.
    void setObstacle(const QString &why);
    /// Hidden, it gives the keyboard back to where it was, if it has it.
    void setVisible(bool visible) override;

signals:
    void confirmed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onConfirm();

    QLabel *m_question;
    QPushButton *m_back;
    KeyboardLoan m_keyboard{};
    QPushButton *m_confirm;
};
