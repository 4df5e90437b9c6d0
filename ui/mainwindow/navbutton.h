#pragma once

#include <QToolButton>

/// One page's button in the navigation: its ground is tinted and an edge is marked while its page is current.
class NavButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget *parent = nullptr);

    /// Stands at the far end of the button; 0: none.
    void setBadge(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    [[nodiscard]] QFont fontOf(bool current) const;
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] int badgeWidth() const;

    int m_badge = 0;
};
