#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

/// One thread's loop for sockets and timers, hiding Asio from those who only post and wait.
class HttpLoop
{
public:
    HttpLoop();
    ~HttpLoop();
    HttpLoop(const HttpLoop &) = delete;
    HttpLoop &operator=(const HttpLoop &) = delete;

    /// Runs until stop(); call on the thread that shall be the loop's.
    void run();
    /// May be called from any thread or a signal handler's thread.
    void stop();
    /// Runs `task` on the loop's thread soon; from any thread.
    void post(std::function<void()> task);
    /// Runs `task` after `wait`, unless the returned handle is destroyed before.
    [[nodiscard]] std::shared_ptr<void> after(std::chrono::milliseconds wait, std::function<void()> task);

    boost::asio::io_context &context();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};
