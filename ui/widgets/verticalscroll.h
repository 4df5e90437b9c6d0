#pragma once

#include <QScrollArea>

/// Scrolls up and down only: never narrower than what is in it, which is as wide as it is. Bears no frame and no ground
/// of its own.
class VerticalScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScroll(QWidget *parent = nullptr);

    void hold(QWidget *widget);
    /// As large as what is in it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
