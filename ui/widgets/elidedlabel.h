#pragma once

#include <QLabel>

/// A label of one line that shortens its text by "…" when it does not fit; the whole text is then its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// The end of the text that stays when the rest is shortened, such as a number behind a name.
    void setKeptEnd(const QString &end);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;
    /// What of the text there is room for.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keptEnd{};
    Qt::TextElideMode m_mode = Qt::ElideRight;
};
