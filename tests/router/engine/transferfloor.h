#pragma once

#include "enginefixture.h"

/// A task that Alice has accepted; Bob and Carol are free and serve a queue without her.
class TransferFloor : public EngineFixture
{
public:
    TransferFloor()
    {
        alice = worker(QStringLiteral("Alice"), "{\"name\":\"alice\"}");
        handed = task({ .attributes = "{\"conference\":{\"sid\":\"CF1\"}}" });
        first = offer(handed);
        accept(handed);
        bob = worker(QStringLiteral("Bob"), "{\"name\":\"bob\"}");
        carol = worker(QStringLiteral("Carol"), "{\"name\":\"carol\"}");
        others = queue(QStringLiteral("name != 'alice'"));
        advance(1s);
        (void)events();
    }

    router::Outcome<Transfer> hand(const QString &to, const QString &mode = QStringLiteral("WARM"))
    {
        return engine.startTransfer(
            workspace, { .worker = alice, .reservation = first, .task = handed, .to = to, .mode = mode });
    }

    router::Outcome<Transfer> cancel(TransferId id)
    {
        return engine.updateTransfer(workspace, alice, id, QStringLiteral("canceled"));
    }

    [[nodiscard]] QByteArray transferStatus(TransferId id) const
    {
        const auto found = engine.transfer(workspace, id);
        return found ? wireName(found->status) : QByteArray("gone");
    }

    void answer(const QByteArray &answer)
    {
        if (answer == "timeout")
            advance(121s);
        else
            (void)set(offer(handed), QString::fromLatin1(answer));
    }

    WorkerId alice{};
    WorkerId bob{};
    WorkerId carol{};
    TaskId handed{};
    ReservationId first{};
    TaskQueueId others{};
};
