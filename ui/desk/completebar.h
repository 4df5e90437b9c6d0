#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Asks in the window why a task is completed or canceled: a line for the reason, the deed, and the way back.
class CompleteBar final : public QWidget
{
    Q_OBJECT

public:
    /// `deed` is the button's text, e.g. "Complete Task".
    CompleteBar(const QString &deed, const QString &lineName, QWidget *parent = nullptr);

    /// Shows the bar with this in its line, which has the focus.
    void open(const QString &reason = {});
    /// Hides it; the reason is forgotten.
    void dismiss();

signals:
    /// The person wants it, for this reason; may be empty.
    void confirmed(const QString &reason);
    /// It went, and the keyboard was in it.
    void leftWithKeyboard();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onConfirm();

    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_back;
};
