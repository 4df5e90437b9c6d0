#pragma once

#include "router/callbacks/httpcaller.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <optional>

namespace router {

/// Where a call goes, taken from its URL.
struct CallTarget
{
    bool secure = false;
    QByteArray host{}; ///< Without brackets.
    QByteArray port{};
    QByteArray path{}; ///< With its query.
    QByteArray hostHeader{};
};

/// Resolves, connects, posts (or gets, without a body), reads the answer and closes; answers once, within `limit`. See
/// HttpCaller::post().
///
/// `tls` must live until then or until the context is gone.
void callOnce(boost::asio::io_context &context, boost::asio::ssl::context &tls, const CallTarget &target,
    const std::optional<QByteArray> &body, const HttpHeaders &headers, std::chrono::milliseconds limit,
    std::function<void(CallAnswer)> answer);

} // namespace router
