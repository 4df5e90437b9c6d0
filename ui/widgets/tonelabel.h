#pragma once

#include "ui/theme/tone.h"

#include <QWidget>

/// A status with its shape before the words.
class ToneLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &text);
    /// Whether a disc in the tone's colour stands before the words instead of the tone's own shape.
    void setDot(bool dot);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_dot = false;
    QString m_text;
};
