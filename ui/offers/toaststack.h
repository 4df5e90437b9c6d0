#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

class OfferToast;
class OffersController;
struct Offer;

/// The toasts of the open offers, one window each, stacked up from the bottom corner of the screen that has the pointer.
///
/// Three are made and shown once off-screen soon after start, so that an offer only sets text and shows a ready window;
/// more are made when all three are up. A toast never moves while the pointer is inside the stack.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the stack.
    ToastStack(OffersController &offers, const Clock &clock, QObject *parent = nullptr);
    ~ToastStack() override;

    /// Makes the pool now instead of at the next idle moment.
    void warmUp();
    /// How many toasts are on the screen.
    [[nodiscard]] int shown() const;

signals:
    /// The first painting of an offer's toast is done; `at` by the machine's clock. Ends the latency clock.
    void toastPainted(ReservationId id, Instant at);
    /// "Show in Cordboard" was chosen.
    void showRequested(ReservationId id);

private:
    struct Slot;

    void onOpened(const Offer &offer);
    void onChanged(const Offer &offer);
    void onTick();
    void layOut();

    OffersController &m_offers;
    const Clock &m_clock;
    std::vector<std::unique_ptr<OfferToast>> m_toasts;
    QTimer m_tick;
};
