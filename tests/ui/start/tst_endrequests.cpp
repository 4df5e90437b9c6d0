#include "ui/start/endrequests.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

class TestEndRequests : public QObject
{
    Q_OBJECT

private slots:
    void hearsTheSystem_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("told to end") << SIGTERM;
        QTest::newRow("Ctrl+C in the terminal") << SIGINT;
        QTest::newRow("terminal closed") << SIGHUP;
    }

    void hearsTheSystem()
    {
        QFETCH(int, signal);
        EndRequests ends(*qGuiApp);
        QSignalSpy asked(&ends, &EndRequests::endAsked);

        std::raise(signal);

        QTRY_COMPARE(asked.count(), 1);
    }

    void hearsTheDesktopAtLogout()
    {
        EndRequests ends(*qGuiApp);
        QSignalSpy asked(&ends, &EndRequests::endAsked);

        QEvent quit(QEvent::Quit); // what Qt sends when the session manager says die
        QCoreApplication::sendEvent(qGuiApp, &quit);

        QCOMPARE(asked.count(), 1);
    }

    void handsTheSignalsBack()
    {
        {
            const EndRequests ends(*qGuiApp);
        }
        struct sigaction now = {};
        sigaction(SIGTERM, nullptr, &now);

        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_MAIN(TestEndRequests)
#include "tst_endrequests.moc"
