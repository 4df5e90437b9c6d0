#pragma once

#include "ui/call/keyboardloan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks in the window who is to be called into a call, and whether one talks with him first while the customer waits.
class AddPartyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AddPartyBar(QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in its line; what was typed last is there and selected.
    void open();
    void setCustomer(const QString &name);
    /// Empty: somebody may be called; else it rests and says this.
    void setObstacle(const QString &why);
    /// Hidden, it gives the keyboard back to where it was, if it has it.
    void setVisible(bool visible) override;

signals:
    /// `address` as dialAddress() answers it.
    void confirmed(const QString &address, bool talkFirst);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void onConfirm();
    void say(const QString &fault);
    void recolor();

    QLineEdit *m_address;
    QCheckBox *m_talkFirst;
    QPushButton *m_call;
    QPushButton *m_back;
    KeyboardLoan m_keyboard{};
    QLabel *m_fault;
};
