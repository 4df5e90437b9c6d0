#pragma once

#include "console/state/offer.h"
#include "ui/offers/toastplaces.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class OfferToast;
class OffersController;

/// The monitors as a stack of toasts sees them: each one stands for itself until it is unplugged.
struct Monitors
{
    std::function<QObject *(QPoint)> at{}; ///< The one with this point, or else the main one.
    std::function<QRect(const QObject *)> freeArea{}; ///< Its room without panels.

    /// The real ones.
    static Monitors ofDesktop();
};

/// The toasts of the open offers, one window each, stacked up from the bottom corner of the screen that has the pointer.
///
/// Three are made and shown once off-screen soon after start, so that an offer only sets text and shows a ready window;
/// more are made when all three are up. A toast stays where it came up while somebody may be on the way to it; after a moment
/// of rest they close up towards the corner. The toast of an offer that is answered in the form makes room for it.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    /// For tests and other sources of offers. `clock` must outlive the stack.
    explicit ToastStack(const Clock &clock, QObject *parent = nullptr);
    /// Connected to the controller in both directions. Both must outlive the stack.
    ToastStack(OffersController &offers, const Clock &clock, QObject *parent = nullptr);
    ~ToastStack() override;

    /// Makes the pool now instead of at the next idle moment.
    void warmUp();
    /// How many toasts there are.
    [[nodiscard]] int shown() const;
    /// The toast of an offer; null: none.
    [[nodiscard]] OfferToast *toast(const ReservationId &id) const;
    /// Where the pointer is asked for, instead of QCursor.
    void setPointerSource(std::function<QPoint()> source) { m_pointer = std::move(source); }
    /// Other monitors than the desktop's, for tests that unplug one.
    void setMonitors(Monitors monitors) { m_monitors = std::move(monitors); }
    /// What they leave free of the screen with the pointer: all but the column in the corner.
    [[nodiscard]] QRect roomBeside() const;

public slots:
    /// Shows the offer, or what has become of it. An ended one without a toast gets none.
    void put(const Offer &offer);
    /// Takes the toast away at once.
    void remove(const ReservationId &id);
    /// The form of this offer is open: its toast makes room, and comes back when another form opens or, with no id, none.
    void tuckAway(const ReservationId &id);
    /// Moves the times on, takes away what has been seen long enough, moves what lies hidden. By itself four times a second.
    void tick();

signals:
    void acceptRequested(const ReservationId &id);
    void rejectRequested(const ReservationId &id);
    void conferenceRequested(const ReservationId &id);
    /// "All Answers…" was chosen.
    void formRequested(const ReservationId &id);
    /// An ended offer was dismissed, or seen long enough.
    void dismissed(const ReservationId &id);
    /// The first painting of an offer's toast is done; `at` by the machine's clock. Ends the latency clock.
    void toastPainted(const ReservationId &id, Instant at);
    /// "Show in Cordboard" was chosen.
    void showRequested(const ReservationId &id);

private:
    /// A toast that is on the screen.
    struct Shown
    {
        OfferToast *toast = nullptr;
        QPointer<QObject> monitor{}; // null once it is unplugged
        std::optional<Instant> goesAt{}; ///< Once ended.
    };

    [[nodiscard]] bool isTucked(const Shown &one) const;
    [[nodiscard]] QRect freePlace(const Shown &one) const;
    /// The pointer is at the toasts, or one of them is being answered.
    [[nodiscard]] bool isBusy() const;
    OfferToast *takeFromPool();
    std::unique_ptr<OfferToast> make();
    void open(const Offer &offer);
    void noteEnd(Shown &shown) const;
    void raiseAll();
    /// A menu, a list of choices or a tool tip of ours is up.
    [[nodiscard]] static bool isMenuOpen();
    void settle();
    void settleOn(const QObject *monitor, bool closeUp);
    [[nodiscard]] ToastPlaces placesOn(const QObject *monitor, QSize toast) const;

    const Clock &m_clock;
    std::function<QPoint()> m_pointer;
    Monitors m_monitors;
    std::vector<std::unique_ptr<OfferToast>> m_made{};
    std::vector<Shown> m_shown{}; // oldest first
    ReservationId m_tucked{}; // empty: none
    std::optional<Instant> m_lastBusy{}; // when somebody was at the toasts, or one came or went
    QTimer m_tick{};
};
