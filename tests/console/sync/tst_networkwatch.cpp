#include "console/sync/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

using Reachability = NetworkWatch::Reachability;
using Medium = NetworkWatch::Medium;

class TestNetworkWatch : public QObject
{
    Q_OBJECT
private slots:
    void noticesAnotherNetwork_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("mediumBefore");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("mediumAfter");
        QTest::addColumn<int>("told");
        const auto row = [](const char *name, Reachability before, Medium mediumBefore, Reachability after,
                             Medium mediumAfter, int told) {
            QTest::newRow(name) << int(before) << int(mediumBefore) << int(after) << int(mediumAfter) << told;
        };
        row("the network is back", Reachability::Disconnected, Medium::Unknown, Reachability::Online, Medium::WiFi, 1);
        row("back, and no more is known of it", Reachability::Disconnected, Medium::Unknown, Reachability::Unknown,
            Medium::Unknown, 1);
        row("from the cable to the air", Reachability::Online, Medium::Ethernet, Reachability::Online, Medium::WiFi, 1);
        row("lost", Reachability::Online, Medium::WiFi, Reachability::Disconnected, Medium::Unknown, 0);
        row("the same, looked at more closely", Reachability::Local, Medium::WiFi, Reachability::Online, Medium::WiFi, 0);
        row("nothing new", Reachability::Online, Medium::WiFi, Reachability::Online, Medium::WiFi, 0);
    }

    void noticesAnotherNetwork()
    {
        QFETCH(int, before);
        QFETCH(int, mediumBefore);
        QFETCH(int, after);
        QFETCH(int, mediumAfter);
        QFETCH(int, told);
        NetworkWatch watch;
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        watch.take(Reachability(before), Medium(mediumBefore));
        QCOMPARE(changed.count(), 0); // how it is at first is no news

        watch.take(Reachability(after), Medium(mediumAfter));

        QCOMPARE(changed.count(), told);
    }
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
