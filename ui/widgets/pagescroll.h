#pragma once

#include <QScrollArea>

class QStackedWidget;

/// Holds pages of which one is in view, and scrolls where there is less room than that one needs: so no page makes the
/// window larger than the screen. With room enough it is as if it were not there.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QStackedWidget *pages, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};
