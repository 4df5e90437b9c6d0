#include "core/httpserver/httploop.h"

#include <utility> // Boost 1.74 needs it before asio in C++20

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace asio = boost::asio;

struct HttpLoop::Private
{
    asio::io_context context{ 1 };
    asio::executor_work_guard<asio::io_context::executor_type> work{ context.get_executor() };
};

HttpLoop::HttpLoop()
    : m_d(std::make_unique<Private>())
{
}

HttpLoop::~HttpLoop() = default;

void HttpLoop::run()
{
    m_d->context.run();
}

void HttpLoop::stop()
{
    m_d->context.stop();
}

void HttpLoop::post(std::function<void()> task)
{
    asio::post(m_d->context, std::move(task));
}

std::shared_ptr<void> HttpLoop::after(std::chrono::milliseconds wait, std::function<void()> task)
{
    auto timer = std::make_shared<asio::steady_timer>(m_d->context, wait);
    // The handle may go after the time has come but before its turn: then the task must not run either.
    timer->async_wait([handle = std::weak_ptr(timer), task = std::move(task)](const boost::system::error_code &error) {
        const auto alive = handle.lock();
        if (alive && !error)
            task();
    });
    return timer;
}

asio::io_context &HttpLoop::context()
{
    return m_d->context;
}
