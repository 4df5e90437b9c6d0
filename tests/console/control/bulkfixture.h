#pragma once

#include "console/control/bulkchange.h"
#include "controlfixture.h"

#include <QTest>

/// Who changes many workers, and the answers that a server gives to that.
struct BulkFixture : ControlFixture
{
    using Phase = BulkChange::Phase;
    using State = BulkRow::State;

    BulkBook book;
    BulkChange change{ api, state, book, nullptr, clock };

    static Worker worker(int number, const QByteArray &attributes)
    {
        Worker known = someWorker(number);
        known.attributes = attributes;
        return known;
    }
    /// The worker with a version.
    static ScriptedAnswer at(int version, Worker worker)
    {
        worker.updatedAt = atSecond(version);
        ScriptedAnswer answer = ok(worker);
        answer.headers = { { "ETag", '"' + QByteArray::number(version) + '"' } };
        return answer;
    }
    /// The first worker's channel "chat".
    static QByteArray chats(int capacity)
    {
        const WorkerChannel chat{ .id = sid<WorkerChannelId>(1),
            .workspace = sid<WorkspaceId>(1),
            .worker = sid<WorkerId>(1),
            .channel = sid<TaskChannelId>(1),
            .channelUniqueName = QStringLiteral("chat"),
            .configuredCapacity = capacity,
            .createdAt = atSecond(0),
            .updatedAt = atSecond(0) };
        return toJson(chat, {});
    }
    static ScriptedAnswer pause()
    {
        ScriptedAnswer answer = no(429, 20429);
        answer.headers = { { "Retry-After", "1" } };
        return answer;
    }
    /// `number` counts from 1.
    [[nodiscard]] const BulkRow &row(int number = 1) const { return book.rows().at(number - 1); }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return change.phase() == Phase::Ready; });
    }
    [[nodiscard]] bool isOver()
    {
        return QTest::qWaitFor([this] { return change.phase() == Phase::Ended && book.count(State::Running) == 0; });
    }
    [[nodiscard]] bool propose(const QList<WorkerChange> &changes)
    {
        change.propose(changes);
        return isReady();
    }
    [[nodiscard]] bool run()
    {
        change.start();
        return isOver();
    }
};
