#include "ui/remote/remotecall.h"
#include "ui/remote/remotedoor.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = tl::expected<RemoteReply, RemoteFault>;

/// Asks from another thread, as another program would: it blocks until it is answered.
class Caller
{
public:
    Caller(const QString &path, const RemoteRequest &request)
        : m_thread(QThread::create([this, path, request] { m_answer = askRunningCopy(path, request, 20s); }))
    {
        m_thread->start();
    }
    ~Caller() { m_thread->wait(); }

    Answer wait()
    {
        const bool ended = QTest::qWaitFor([this] { return m_thread->isFinished(); }, 30'000);
        return ended ? *m_answer : Answer(tl::unexpected(RemoteFault::NoAnswer));
    }

private:
    std::optional<Answer> m_answer{};
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestRemoteDoor : public QObject
{
    Q_OBJECT

private slots:
    void carriesRequestAndAnswer();
    void waitsForAHandler();
    void answerMayComeLater();
    void bigAnswerArrivesWhole();
    void sendsAwayWhoSaysSomethingElse_data();
    void sendsAwayWhoSaysSomethingElse();
    void callerWhoHasGoneHarmsNobody();
    void goesWhileSomebodyWaits();
    void opensOverWhatACrashLeft();
    void onlyItsUserMayOpenIt();
    void nobodyThereIsSaid();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
};

void TestRemoteDoor::carriesRequestAndAnswer()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));
    RemoteRequest seen;
    door.setHandler([&seen](const RemoteRequest &request, const RemoteAnswer &answer) {
        seen = request;
        answer({ .done = true, .message = u"taken"_s });
    });

    Caller caller(path(), { RemoteRequest::Kind::Accept, u"WR1"_s });
    const Answer answer = caller.wait();

    QVERIFY(answer);
    QCOMPARE(answer->message, u"taken"_s);
    QVERIFY(seen == (RemoteRequest{ RemoteRequest::Kind::Accept, u"WR1"_s }));
}

void TestRemoteDoor::waitsForAHandler()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));
    Caller caller(path(), {});
    QLocalSocket probe; // answered later than the caller, so the caller's request has been read by then
    probe.connectToServer(path());
    QTRY_COMPARE(probe.state(), QLocalSocket::ConnectedState);

    door.setHandler([](const RemoteRequest &, const RemoteAnswer &answer) { answer({ .done = true }); });

    QVERIFY(caller.wait());
}

void TestRemoteDoor::answerMayComeLater()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));
    RemoteAnswer kept;
    door.setHandler([&kept](const RemoteRequest &, const RemoteAnswer &answer) { kept = answer; });
    Caller caller(path(), {});
    QTRY_VERIFY(kept);

    kept({ .done = false, .message = u"no"_s });

    const Answer answer = caller.wait();
    QVERIFY(answer);
    QVERIFY(!answer->done);
}

void TestRemoteDoor::bigAnswerArrivesWhole()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));
    const QString words = QString(600'000, u'x');
    door.setHandler(
        [&words](const RemoteRequest &, const RemoteAnswer &answer) { answer({ .done = true, .message = words }); });

    Caller caller(path(), {});
    const Answer answer = caller.wait();

    QVERIFY(answer);
    QCOMPARE(answer->message.size(), words.size());
}

void TestRemoteDoor::sendsAwayWhoSaysSomethingElse_data()
{
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("unknown") << QByteArray("{\"do\":\"rm\"}\n");
    QTest::newRow("a line without end") << QByteArray(100'000, 'x');
}

void TestRemoteDoor::sendsAwayWhoSaysSomethingElse()
{
    QFETCH(QByteArray, said);
    RemoteDoor door;
    QVERIFY(door.open(path()));
    int asked = 0;
    door.setHandler([&asked](const RemoteRequest &, const RemoteAnswer &) { ++asked; });
    QLocalSocket socket;
    socket.connectToServer(path());

    socket.write(said);

    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked, 0);
}

void TestRemoteDoor::callerWhoHasGoneHarmsNobody()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));
    RemoteAnswer kept;
    door.setHandler([&kept](const RemoteRequest &, const RemoteAnswer &answer) { kept = answer; });
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write(remoteLine(RemoteRequest{}));
        QTRY_VERIFY(kept);
    }

    kept({ .done = true });
    door.setHandler([](const RemoteRequest &, const RemoteAnswer &answer) { answer({ .done = true }); });

    Caller next(path(), {});
    QVERIFY(next.wait());
}

void TestRemoteDoor::goesWhileSomebodyWaits()
{
    auto door = std::make_unique<RemoteDoor>(); // without a handler, so whoever asks waits
    QVERIFY(door->open(path()));
    QLocalSocket caller;
    caller.connectToServer(path());
    caller.write(remoteLine(RemoteRequest{}));
    QTRY_COMPARE(caller.bytesToWrite(), 0);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(); // it is read

    door.reset();

    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
}

void TestRemoteDoor::opensOverWhatACrashLeft()
{
    QFile left(path());
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    RemoteDoor door;

    QVERIFY(door.open(path()));
}

void TestRemoteDoor::onlyItsUserMayOpenIt()
{
    RemoteDoor door;
    QVERIFY(door.open(path()));

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestRemoteDoor::nobodyThereIsSaid()
{
    const Answer answer = askRunningCopy(path(), {}, 1s);

    QVERIFY(!answer);
    QVERIFY(answer.error() == RemoteFault::NobodyThere);
}

QTEST_GUILESS_MAIN(TestRemoteDoor)
#include "tst_remotedoor.moc"
