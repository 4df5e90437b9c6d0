#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <optional>

class QAbstractButton;
class QWidget;

/// Keeps a hand that was on its way to something else from answering an offer: for a moment after a toast has come up or has
/// moved, no press of the mouse reaches its answers. Keys, and whatever else presses a button, are taken at once.
class ClickGuard final : public QObject
{
    Q_OBJECT

public:
    /// Watches `window`, its owner from now on. `clock` must outlive it.
    ClickGuard(const Clock &clock, QWidget &window);

    void watch(QAbstractButton *button);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTooSoon() const;

    const Clock &m_clock;
    QWidget &m_window;
    std::optional<Instant> m_placedAt{};
};
