#include "bench/offerdesk.h"
#include "support/privatebus.h"
#include "ui/notify/fakenotifications.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/offernotices.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int samples = 100;

void tell(benchmark::State &state, std::vector<double> &took)
{
    if (took.size() < samples)
        return state.SkipWithError("an offer was not shown");
    state.counters["p50_ms"] = quantileOf(took, 0.5);
    state.counters["p95_ms"] = quantileOf(took, 0.95);
}

/// The answer or the event with an offer handed to the socket → end of the first paintEvent of its toast, through the
/// whole console; its window in view or hidden.
void toast(benchmark::State &state, bool pushed, bool shown)
{
    OfferDesk desk(pushed);
    bool fine = desk.signIn(shown);
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < samples && fine; ++i)
            fine = desk.offerOnce();
    }
    tell(state, desk.took);
}

/// The event with an offer handed to the socket → the desktop's notification server is called, over a real bus.
void notification(benchmark::State &state)
{
    PrivateBus bus;
    const FakeNotifications server(bus.connection(), { u"actions"_s, u"body"_s });
    OfferDesk desk(true);
    FreedesktopNotifier notifier(bus.connection());
    const OfferNotices notices(desk.console.offers(), notifier);
    std::vector<double> took;
    bool fine = desk.signIn(true);
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < samples && fine; ++i) {
            const qsizetype before = server.shown.size();
            desk.router.offer();
            fine = until([&] { return server.shown.size() > before; });
            took.push_back(desk.sinceOffer());
            fine = fine && desk.withdraw();
        }
    }
    tell(state, took);
}

} // namespace

BENCHMARK_CAPTURE(toast, polled, false, true)
    ->Name("Offer/AnswerToToastPainted")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(toast, pushed, true, true)
    ->Name("Offer/PushToToastPainted")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(toast, hidden, true, false)
    ->Name("Offer/PushToToastPaintedHidden")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK(notification)
    ->Name("Offer/PushToNotification")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
