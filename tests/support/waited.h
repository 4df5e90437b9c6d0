#pragma once

#include <QFuture>
#include <QTest>

/// The result that is waited for; an empty value where none comes within half a minute.
template <typename T> T waited(const QFuture<T> &future)
{
    const bool isHere = QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    return isHere && future.resultCount() > 0 ? future.result() : T();
}
