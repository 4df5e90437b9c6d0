#pragma once

#include "bench/stampedrouter.h"
#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/offers/toaststack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <vector>

/// Lets events happen until `seen`, at most so many milliseconds; whether it was.
inline bool until(const std::function<bool()> &seen, int mostMs = 10'000)
{
    QElapsedTimer limit;
    limit.start();
    while (!seen() && limit.elapsed() < mostMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return seen();
}

inline double quantileOf(std::vector<double> &values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(share * double(values.size() - 1))];
}

/// Alice's whole console with its window and its toasts, at a router that offers, withdraws, and stamps its offers.
template <typename Router>
class OfferDeskAt
{
public:
    /// `wishes` beside those that say where it signs in.
    explicit OfferDeskAt(bool pushed, const ConsoleOptions &wishes = {})
        : m_pushed(pushed)
        , router(pushed)
        , console(optionsFor(wishes, router.request()), m_clock)
        , window(console)
        , toasts(console.offers(), m_clock)
    {
        QObject::connect(&toasts, &ToastStack::toastPainted, &toasts, [this] {
            took.push_back(sinceOffer());
            m_painted = true;
        });
        QObject::connect(
            &console.offers(), &OffersController::ended, &toasts,
            [this](const Offer &offer) { console.offers().dismiss(offer.id()); }, Qt::QueuedConnection);
    }

    bool signIn(bool shown)
    {
        window.setVisible(shown);
        toasts.warmUp();
        console.start();
        return until([this] {
            return console.session().phase() == SessionPhase::SignedIn && (console.push() == Push::Live) == m_pushed;
        });
    }

    /// One offer that is shown and then withdrawn.
    bool offerOnce()
    {
        m_painted = false;
        router.offer();
        poll();
        return until([this] { return m_painted; }) && withdraw();
    }
    bool withdraw()
    {
        router.withdraw();
        poll();
        return until([this] { return console.offers().offers().isEmpty(); });
    }
    /// Milliseconds since the last offer was handed to the socket.
    double sinceOffer() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - router.stamp()).count();
    }

private:
    static ConsoleOptions optionsFor(ConsoleOptions options, const SignInRequest &request)
    {
        options.memoryStore = true;
        options.oneRun = request;
        options.standAlone = true;
        return options;
    }
    void poll()
    {
        if (!m_pushed)
            console.nudge();
    }

    SystemClock m_clock;
    bool m_pushed;
    bool m_painted = false;

public:
    Router router;
    Console console;
    MainWindow window;
    ToastStack toasts;
    std::vector<double> took{}; ///< Milliseconds from the offer handed to the socket to the end of its first painting.
};

using OfferDesk = OfferDeskAt<StampedRouter>;
