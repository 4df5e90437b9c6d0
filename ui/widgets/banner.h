#pragma once

#include "ui/theme/tone.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

/// A message inside the window: an icon, a sentence or two, "Details" and at most two things to do. Never modal, never in
/// the way; screen readers hear it when it appears.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the message. `details` is technical text that opens below by a button; empty: no such button.
    void showMessage(Tone tone, const QString &text, const QString &details = {});
    /// What is shown just now goes by itself in a while, though not unseen, under the pointer or with
    /// the focus in it.
    void letPass();
    /// The first thing to do, e.g. "Try Again"; empty: none. Stays until set anew.
    void setAction(const QString &text);
    /// What one may do instead; empty: nothing. Stays until set anew.
    void setOtherAction(const QString &text);
    /// Whether a person may close it; true by default.
    void setDismissable(bool dismissable);
    void dismiss();
    /// Sets the keyboard on the first thing to do, or on the other one.
    void focusAction();
    void focusOtherAction();

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void actionRequested();
    void otherActionRequested();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();
    void arrange();
    void placeButtons(bool below);
    [[nodiscard]] bool needsRowOfButtons() const;

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QPushButton *m_detailsButton;
    QToolButton *m_close;
    QWidget *m_buttons;
    QTimer m_passes;
    bool m_buttonsBelow = false;
};
