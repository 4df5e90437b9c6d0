#pragma once

#include <QScrollArea>

/// Scrolls up and down only: never narrower than what is in it, which is as wide as it is. Bears no frame and no ground
/// of its own. What gets the keyboard comes into view; the wheel scrolls, and changes no value under the pointer unless
/// that has the keyboard.
class VerticalScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScroll(QWidget *parent = nullptr);

    /// Shows this widget, which has all its boxes and sliders by now.
    void hold(QWidget *widget);
    void scrollToTop();
    /// As large as what is in it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
