#include "router/localrouter.h"

#include "router/routeronloop.h"

#include <future>
#include <thread>

namespace router {

/// The thread and what the other side needs of it.
struct LocalRouter::Private
{
    std::thread thread;
    RouterOnLoop *router = nullptr; ///< On the thread's stack; null when it does not run.
};

LocalRouter::LocalRouter()
    : m_d(std::make_unique<Private>())
{
}

LocalRouter::~LocalRouter()
{
    stop();
}

tl::expected<LocalRouterAddress, QString> LocalRouter::start(const LocalRouterOptions &options)
{
    stop();
    std::promise<tl::expected<LocalRouterAddress, QString>> started;
    auto answer = started.get_future();
    m_d->thread = std::thread([this, options, started = std::move(started)]() mutable {
        RouterOnLoop router(options);
        const auto address = router.start();
        m_d->router = address ? &router : nullptr;
        started.set_value(address);
        if (address)
            router.loop().run();
    });
    const auto address = answer.get();
    if (!address)
        m_d->thread.join();
    return address;
}

void LocalRouter::stop()
{
    if (!m_d->thread.joinable())
        return;
    m_d->router->loop().post([router = m_d->router] { router->end(); });
    m_d->thread.join();
    m_d->router = nullptr;
}

} // namespace router
