#pragma once

#include <QToolButton>

/// One page's button in the navigation: its ground is tinted and an edge is marked while its page is current.
class NavButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
