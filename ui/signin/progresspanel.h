#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// Says what is being waited for, and lets the person stop waiting.
class ProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// `hint` is a second, quieter sentence; may be empty.
    void setText(const QString &text, const QString &hint = {});
    [[nodiscard]] QString text() const;

signals:
    void cancelAsked();

private:
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_cancel;
};
