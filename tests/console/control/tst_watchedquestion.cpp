#include "console/control/watchedquestion.h"

#include <QPromise>
#include <QTest>
#include <vector>

using namespace std::chrono_literals;

namespace {

/// A question whose answers the test gives, by number.
struct Fixture
{
    std::vector<QPromise<ApiResult<int>>> asked{};
    QList<int> taken{};
    WatchedQuestion question{ [this] { ask(); }, nullptr };

    void ask()
    {
        asked.emplace_back();
        asked.back().start();
        question.send(asked.back().future(), [this](const ApiResult<int> &answer) { taken.append(answer.value_or(-1)); });
    }

    void answer(size_t which, int value)
    {
        asked.at(which).addResult(ApiResult<int>(value));
        asked.at(which).finish();
    }
};

} // namespace

/// What is asked again and again while somebody watches.
class TestWatchedQuestion : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyWhileSomebodyWatches()
    {
        Fixture f;
        f.question.begin();
        QCOMPARE(f.asked.size(), 0u);

        f.question.setWatched(true);
        f.question.setWatched(true);
        QCOMPARE(f.asked.size(), 1u);
        f.answer(0, 1);
        QTRY_COMPARE(f.taken, QList{ 1 });
        f.question.askAgainIn(0ms);
        QTRY_COMPARE(f.asked.size(), 2u);
        f.question.setWatched(false);
        f.answer(1, 2);
        QTRY_COMPARE(f.taken, QList({ 1, 2 })); // what was asked is still of use
        f.question.askAgainIn(0ms);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();

        QCOMPARE(f.asked.size(), 2u);
    }

    void neverAsksTwiceAtOnce()
    {
        Fixture f;
        f.question.setWatched(true);
        QVERIFY(f.question.isUnderWay());

        f.question.setWatched(false);
        f.question.setWatched(true);

        QCOMPARE(f.asked.size(), 1u);
    }

    void anAnswerToWhatWasAskedBeforeDoesNotCount()
    {
        Fixture f;
        f.question.setWatched(true);
        const quint64 turn = f.question.turn();

        f.question.begin();
        QVERIFY(f.question.turn() != turn);
        QCOMPARE(f.asked.size(), 2u);
        f.answer(0, 1);
        f.answer(1, 2);

        QTRY_COMPARE(f.taken, QList{ 2 });
        QVERIFY(!f.question.isUnderWay());
    }

    void aPauseIsOverWhenItBeginsAnew()
    {
        Fixture f;
        f.question.setWatched(true);
        f.answer(0, 1);
        QTRY_COMPARE(f.taken, QList{ 1 });
        f.question.askAgainIn(1h);

        f.question.begin();

        QCOMPARE(f.asked.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestWatchedQuestion)
#include "tst_watchedquestion.moc"
