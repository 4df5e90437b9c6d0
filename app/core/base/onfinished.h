#pragma once

#include "core/base/apierror.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <type_traits>

/// Runs `handler` with the answer of `future`: on the thread of `context`, exactly once, never after `context` is gone.
///
/// A future that ends without a result (cancelled, its promise destroyed) is answered as `Unreachable`.
/// Not QFuture::then(context, …): Qt 6.4 asserts there when `context` is destroyed while the call is under way.
/// Call it on the thread of `context`.
template <typename T, typename Handler>
void onFinished(const QFuture<ApiResult<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<ApiResult<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        const auto answered = watcher->future();
        if (answered.resultCount() > 0)
            handler(answered.resultAt(0));
        else
            handler(ApiResult<T>(tl::unexpect, ApiError{ .detail = QStringLiteral("the call was given up") }));
    });
    watcher->setFuture(future);
}

/// The same for any other value: `givenUp` is the answer of a future that ends without a result.
template <typename T, typename Handler>
void onFinished(const QFuture<T> &future, QObject *context, const std::type_identity_t<T> &givenUp, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, givenUp, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> answered = watcher->future();
                         handler(answered.resultCount() > 0 ? answered.resultAt(0) : givenUp);
                     });
    watcher->setFuture(future);
}
