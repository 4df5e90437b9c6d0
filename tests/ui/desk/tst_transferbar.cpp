#include "ui/desk/transferbar.h"
#include "ui/desk/transferwords.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OutgoingTransfer transferTo(const QString &name, TransferType type, TransferMode mode)
{
    OutgoingTransfer transfer{ .toName = name };
    transfer.transfer.type = type;
    transfer.transfer.mode = mode;
    transfer.transfer.createdAt = Instant(std::chrono::seconds(100));
    transfer.transfer.updatedAt = Instant(std::chrono::seconds(120));
    return transfer;
}

QPushButton *action(const TransferBar &bar)
{
    auto *button = bar.findChild<QPushButton *>(u"bannerAction"_s);
    return button->isVisibleTo(&bar) ? button : nullptr;
}

} // namespace

Q_DECLARE_METATYPE(TransferEnd)
Q_DECLARE_METATYPE(TransferPhase)

class TestTransferBar : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheFateInWords_data()
    {
        QTest::addColumn<TransferEnd>("end");
        QTest::addColumn<bool>("toQueue");
        QTest::addColumn<bool>("warm");
        QTest::addColumn<QString>("takenBy");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("again");
        const QString none;

        QTest::newRow("taken, cold") << TransferEnd::Taken << false << false << u"Bob"_s
                                     << u"Bob has taken it. Complete your part; the task goes on there."_s << false;
        QTest::newRow("taken, warm") << TransferEnd::Taken << false << true << u"Bob"_s
                                     << u"Bob has taken it too. Complete your part when you are done."_s << false;
        QTest::newRow("taken in a queue by nobody knows whom")
            << TransferEnd::Taken << true << false << none
            << u"Support has taken it. Complete your part; the task goes on there."_s << false;
        QTest::newRow("rejected, warm") << TransferEnd::Rejected << false << true << none
                                        << u"Bob rejected it. The task is still yours."_s << true;
        QTest::newRow("rejected, cold") << TransferEnd::Rejected << false << false << none
                                        << u"Bob rejected it. The task waits in its queue again."_s << false;
        QTest::newRow("timed out") << TransferEnd::TimedOut << false << true << none
                                   << u"Bob did not take it in 20 s. The task is still yours."_s << true;
        QTest::newRow("timed out in a queue")
            << TransferEnd::TimedOut << true << true << none
            << u"Nobody took it in 20 s in Support. The task is still yours."_s << true;
        QTest::newRow("failed") << TransferEnd::Failed << true << false << none
                                << u"The transfer to Support failed. The task waits in its queue again."_s << false;
        QTest::newRow("taken back") << TransferEnd::Canceled << false << false << none
                                    << u"You took the transfer back. The task is yours."_s << false;
        QTest::newRow("not known") << TransferEnd::Unknown << false << true << none
                                   << u"It is not known what became of the transfer. Look at the task's status before "
                                      "you try again."_s
                                   << false;
    }

    void tellsTheFateInWords()
    {
        QFETCH(TransferEnd, end);
        QFETCH(bool, toQueue);
        QFETCH(bool, warm);
        QFETCH(QString, takenBy);
        QFETCH(QString, says);
        QFETCH(bool, again);
        TransferBar bar;
        QSignalSpy asked(&bar, &TransferBar::againAsked);
        OutgoingTransfer transfer = transferTo(toQueue ? u"Support"_s : u"Bob"_s,
            toQueue ? TransferType::Queue : TransferType::Worker, warm ? TransferMode::Warm : TransferMode::Cold);
        transfer.phase = TransferPhase::Ended;
        transfer.end = end;
        transfer.takenBy = takenBy;

        bar.setTransfer(&transfer);

        QCOMPARE(bar.text(), says);
        QCOMPARE(action(bar) != nullptr, again);
        if (again)
            action(bar)->click();
        QCOMPARE(asked.count(), again ? 1 : 0);
    }

    void offersToCancelWhileItRuns_data()
    {
        QTest::addColumn<TransferPhase>("phase");
        QTest::addColumn<bool>("toQueue");
        QTest::addColumn<TransferEnd>("lastAttempt");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("canCancel");
        const TransferEnd none = TransferEnd::None;

        QTest::newRow("asking") << TransferPhase::Asking << false << none << u"Transferring to Bob…"_s << false;
        QTest::newRow("to an agent") << TransferPhase::Running << false << none << u"Bob is being asked to take it."_s
                                     << true;
        QTest::newRow("to a queue") << TransferPhase::Running << true << none << u"It is being offered in Support."_s
                                    << true;
        QTest::newRow("the next of a queue") << TransferPhase::Running << true << TransferEnd::Rejected
                                             << u"It is being offered in Support. One agent rejected it; the next one "
                                                "is asked."_s
                                             << true;
        QTest::newRow("canceling") << TransferPhase::Canceling << false << none << u"Taking the transfer back…"_s
                                   << false;
    }

    void offersToCancelWhileItRuns()
    {
        QFETCH(TransferPhase, phase);
        QFETCH(bool, toQueue);
        QFETCH(TransferEnd, lastAttempt);
        QFETCH(QString, says);
        QFETCH(bool, canCancel);
        TransferBar bar;
        QSignalSpy asked(&bar, &TransferBar::cancelAsked);
        OutgoingTransfer transfer = transferTo(toQueue ? u"Support"_s : u"Bob"_s,
            toQueue ? TransferType::Queue : TransferType::Worker, TransferMode::Warm);
        transfer.phase = phase;
        transfer.lastAttempt = lastAttempt;

        bar.setTransfer(&transfer);
        QVERIFY(action(bar));
        action(bar)->click();

        QCOMPARE(bar.text(), says);
        QCOMPARE(asked.count(), canCancel ? 1 : 0);
        bar.setTransfer(nullptr);
        QVERIFY(bar.isHidden());
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QString>("says");

        QTest::newRow("none") << int(TransferBlock::None) << QString();
        QTest::newRow("no token") << int(TransferBlock::NoToken) << u"Sign in with an API key."_s;
        QTest::newRow("wrapping up") << int(TransferBlock::NotMine) << u"not one in wrap-up."_s;
        QTest::newRow("under way") << int(TransferBlock::UnderWay) << u"already."_s;
    }

    void saysWhyNot()
    {
        QFETCH(int, block);
        QFETCH(QString, says);

        const QString words = TransferWords::blocked(TransferBlock(block));

        QVERIFY(words.endsWith(says) && words.isEmpty() == says.isEmpty());
    }

    void saysWhatToDoWhenItDidNotStart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");

        QTest::newRow("not available any more") << int(ApiError::Kind::NotAllowedNow) << u"choose somebody else"_s;
        QTest::newRow("refused") << int(ApiError::Kind::Refused) << u"choose somebody else"_s;
        QTest::newRow("token not taken") << int(ApiError::Kind::SignedOut) << u"another API key"_s;
        QTest::newRow("no right") << int(ApiError::Kind::Forbidden) << u"another API key"_s;
        QTest::newRow("no answer") << int(ApiError::Kind::Unreachable) << u"Look at its status"_s;
        QTest::newRow("too many") << int(ApiError::Kind::TooMany) << u"asks us to slow down"_s;
    }

    void saysWhatToDoWhenItDidNotStart()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);

        QVERIFY(TransferWords::notStarted({ .kind = ApiError::Kind(kind) }).contains(says));
    }
};

QTEST_MAIN(TestTransferBar)
#include "tst_transferbar.moc"
