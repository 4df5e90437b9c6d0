#include "core/base/onfinished.h"

#include <QPromise>
#include <QTest>
#include <QThread>

namespace {

using Answer = ApiResult<int>;

/// Delivers what is queued, deferred deletions included.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

class tst_OnFinished : public QObject
{
    Q_OBJECT

private slots:
    void handsOnTheAnswer_data();
    void handsOnTheAnswer();
    void tellsOfEndsWithoutAnswer_data();
    void tellsOfEndsWithoutAnswer();
    void forgetsWithTheContext_data();
    void forgetsWithTheContext();
    void letsTheHandlerDeleteTheContext();
    void runsOnTheContextsThread();
};

void tst_OnFinished::handsOnTheAnswer_data()
{
    QTest::addColumn<bool>("isDoneBefore");
    QTest::addColumn<bool>("isError");

    QTest::newRow("later") << false << false;
    QTest::newRow("already there") << true << false;
    QTest::newRow("an error, later") << false << true;
    QTest::newRow("an error, already there") << true << true;
}

void tst_OnFinished::handsOnTheAnswer()
{
    QFETCH(bool, isDoneBefore);
    QFETCH(bool, isError);
    const Answer sent = isError ? Answer(tl::unexpect, ApiError{ .kind = ApiError::Kind::Gone }) : Answer(7);
    QPromise<Answer> promise;
    QObject context;
    QList<Answer> got;
    promise.start();
    const auto finish = [&] {
        promise.addResult(sent);
        promise.finish();
    };

    if (isDoneBefore)
        finish();
    onFinished(promise.future(), &context, [&](const Answer &answer) { got.append(answer); });
    QVERIFY(got.isEmpty()); // never inside the call
    if (!isDoneBefore)
        finish();
    settle();

    QCOMPARE(got.size(), 1);
    QVERIFY(got.first() == sent);
    QVERIFY(context.children().isEmpty());
}

void tst_OnFinished::tellsOfEndsWithoutAnswer_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("finished with nothing") << 0;
    QTest::newRow("cancelled") << 1;
    QTest::newRow("promise destroyed") << 2;
    QTest::newRow("promise never started, destroyed") << 3;
}

void tst_OnFinished::tellsOfEndsWithoutAnswer()
{
    QFETCH(int, way);
    auto promise = std::make_unique<QPromise<Answer>>();
    QObject context;
    QList<Answer> got;
    QFuture<Answer> future = promise->future();
    if (way < 3)
        promise->start();
    onFinished(future, &context, [&](const Answer &answer) { got.append(answer); });

    if (way == 1)
        future.cancel();
    if (way == 0 || way == 1)
        promise->finish();
    promise.reset();
    settle();

    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().error().kind, ApiError::Kind::Unreachable);
}

void tst_OnFinished::forgetsWithTheContext_data()
{
    QTest::addColumn<bool>("isDoneBefore");

    QTest::newRow("gone while under way") << false;
    QTest::newRow("gone while the answer is queued") << true;
}

void tst_OnFinished::forgetsWithTheContext()
{
    QFETCH(bool, isDoneBefore);
    QPromise<Answer> promise;
    auto context = std::make_unique<QObject>();
    int calls = 0;
    promise.start();
    onFinished(promise.future(), context.get(), [&](const Answer &) { ++calls; });

    if (!isDoneBefore)
        context.reset();
    promise.addResult(Answer(7));
    promise.finish();
    context.reset();
    settle();

    QCOMPARE(calls, 0);
}

void tst_OnFinished::letsTheHandlerDeleteTheContext()
{
    QPromise<Answer> promise;
    auto *context = new QObject;
    int calls = 0;
    promise.start();
    onFinished(promise.future(), context, [&calls, context](const Answer &) {
        delete context;
        ++calls;
    });

    promise.addResult(Answer(7));
    promise.finish();
    settle();

    QCOMPARE(calls, 1);
}

void tst_OnFinished::runsOnTheContextsThread()
{
    QPromise<Answer> promise;
    QObject context;
    QThread *seen = nullptr;
    promise.start();
    onFinished(promise.future(), &context, [&](const Answer &) { seen = QThread::currentThread(); });

    std::unique_ptr<QThread> other(QThread::create([&promise] {
        promise.addResult(Answer(7));
        promise.finish();
    }));
    other->start();
    QTRY_VERIFY(seen);
    QVERIFY(other->wait());

    QCOMPARE(seen, context.thread());
}

QTEST_GUILESS_MAIN(tst_OnFinished)
#include "tst_onfinished.moc"
