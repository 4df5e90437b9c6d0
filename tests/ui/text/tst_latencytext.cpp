#include "ui/text/latencytext.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant made = *instantFromIso(u"2026-03-02T09:30:05Z");

} // namespace

class TestLatencyText : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnown_data()
    {
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("answered");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("answered") << 213 << 227 << 3427
                                  << QStringList{ u"Reached this computer: 09:30:05.213"_s,
                                         u"On the screen: 14 ms later"_s, u"Answered: 3.2 s after that"_s };
        QTest::newRow("never answered") << 213 << 227 << -1
                                        << QStringList{ u"Reached this computer: 09:30:05.213"_s,
                                               u"On the screen: 14 ms later"_s, u"Answered: no"_s };
        QTest::newRow("nothing but made")
            << -1 << -1 << -1
            << QStringList{ u"Reached this computer: not known"_s, u"On the screen: never"_s, u"Answered: no"_s };
        QTest::newRow("a long time") << 0 << 5 << 90'005
                                     << QStringList{ u"Reached this computer: 09:30:05.000"_s,
                                            u"On the screen: 5 ms later"_s, u"Answered: 90 s after that"_s };
    }

    void tellsWhatIsKnown()
    {
        QFETCH(int, received);
        QFETCH(int, shown);
        QFETCH(int, answered);
        QFETCH(QStringList, lines);
        const auto moment = [](int ms) {
            return ms < 0 ? std::nullopt : std::optional<Instant>(made + std::chrono::milliseconds(ms));
        };

        const QStringList text = latencyText(
            { .created = made, .received = moment(received), .shown = moment(shown), .answered = moment(answered) })
                                     .split(u'\n');

        QCOMPARE(text, QStringList{ u"Offered: 09:30:05"_s } + lines);
    }

    void tellsTheEnd()
    {
        QVERIFY(latencyText({ .created = made, .ended = made + 60s }).endsWith(u"\nOver: 09:31:05"_s));
    }
};

QTEST_GUILESS_MAIN(TestLatencyText)
#include "tst_latencytext.moc"
