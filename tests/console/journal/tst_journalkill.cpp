#include "console/journal/journal.h"
#include "support/fakeclock.h"
#include "support/waited.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorkerId alice = sid<WorkerId>(1);

OfferClock someOffer(int number)
{
    const Instant at = SystemClock().now();
    return { .reservation = sid<ReservationId>(number), .worker = alice, .created = at, .received = at };
}

/// What the child does: writes two offers, one of them missed, says so, and waits to be killed.
int writeAndWait(QCoreApplication &application, const QString &file)
{
    Journal journal(file);
    journal.recordOffer(someOffer(1));
    journal.recordEnd({ sid<ReservationId>(1), SystemClock().now(), u"timeout"_s, false });
    journal.recordOffer(someOffer(2));
    journal.lastOffers(1).waitForFinished();
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly)) {
        out.write("written\n");
        out.flush();
    }
    return application.exec();
}

} // namespace

class TestJournalKill : public QObject
{
    Q_OBJECT
private slots:
    void outlivesAKilledProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"--write"_s, file });
        QTRY_VERIFY(program.canReadLine());

        program.kill(); // SIGKILL
        QVERIFY(program.waitForFinished());
        Journal journal(file);

        const auto missed = waited(journal.missedOffers(alice, SystemClock().now() - 1h));
        QCOMPARE(missed.size(), 1);
        QCOMPARE(missed.constFirst().id(), sid<ReservationId>(1));
        const auto open = waited(journal.offersWithoutEnd(alice));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().reservation, sid<ReservationId>(2));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeAndWait(application, arguments.value(2));
    TestJournalKill test;
    return QTest::qExec(&test, arguments);
}

#include "tst_journalkill.moc"
