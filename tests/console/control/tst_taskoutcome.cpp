#include "console/control/taskoutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTaskOutcome : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<bool>("choices");
        QTest::addColumn<bool>("dispositionRequired");
        QTest::addColumn<bool>("notesRequired");
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<int>("fault");

        const QString none;
        QTest::newRow("nothing is required") << true << false << false << none << none << int(OutcomeFault::None);
        QTest::newRow("not chosen") << true << true << false << none << u"a"_s << int(OutcomeFault::NoDisposition);
        QTest::newRow("chosen") << true << true << false << u"Solved"_s << none << int(OutcomeFault::None);
        QTest::newRow("nothing to choose from") << false << true << false << none << none << int(OutcomeFault::None);
        QTest::newRow("not noted") << true << false << true << u"Solved"_s << none << int(OutcomeFault::NoNotes);
        QTest::newRow("blanks only") << true << false << true << none << u" \n"_s << int(OutcomeFault::NoNotes);
        QTest::newRow("both missing") << true << true << true << none << none << int(OutcomeFault::NoDisposition);
    }

    void tellsWhatIsMissing()
    {
        QFETCH(bool, choices);
        QFETCH(bool, dispositionRequired);
        QFETCH(bool, notesRequired);
        QFETCH(QString, disposition);
        QFETCH(QString, notes);
        QFETCH(int, fault);
        const WrapUpRules rules{ .dispositions = choices ? QStringList{ u"Solved"_s } : QStringList{},
            .dispositionRequired = dispositionRequired,
            .notesRequired = notesRequired };

        QCOMPARE(int(faultOf(rules, { .disposition = disposition, .notes = notes })), fault);
    }

    void writesItIn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QByteArray>("after");

        const QString none;
        QTest::newRow("both")
            << QByteArray("{\"a\":1}") << u"Solved"_s << u" said \"ä\" "_s
            << QByteArray("{\"a\":1,\"conversations\":{\"content\":\"said \\\"ä\\\"\",\"outcome\":\"Solved\"}}");
        QTest::newRow("one leaves the other")
            << QByteArray("{\"conversations\":{\"content\":\"by the bot\",\"x\":2}}") << u"Lost"_s << none
            << QByteArray("{\"conversations\":{\"content\":\"by the bot\",\"outcome\":\"Lost\",\"x\":2}}");
        QTest::newRow("nothing") << QByteArray("{\"b\":9007199254740993}") << none << u"  "_s
                                 << QByteArray("{\"b\":9007199254740993}");
        QTest::newRow("no attributes") << QByteArray() << u"Lost"_s << none
                                       << QByteArray("{\"conversations\":{\"outcome\":\"Lost\"}}");
        QTest::newRow("in the way") << QByteArray("{\"conversations\":7}") << u"Lost"_s << none
                                    << QByteArray("{\"conversations\":{\"outcome\":\"Lost\"}}");
    }

    void writesItIn()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, disposition);
        QFETCH(QString, notes);
        QFETCH(QByteArray, after);

        QCOMPARE(withOutcome(before, { .disposition = disposition, .notes = notes }), std::optional(after));
    }

    void writesIntoNothingButAnObject_data()
    {
        QTest::addColumn<QByteArray>("attributes");

        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("no JSON") << QByteArray("{");
    }

    void writesIntoNothingButAnObject()
    {
        QFETCH(QByteArray, attributes);

        QVERIFY(!withOutcome(attributes, { .notes = u"a"_s }));
    }

    void saysWhenItDoesNotFit_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("fault");

        const int around = int(QByteArray("{\"a\":1,\"conversations\":{\"content\":\"\"}}").size());
        QTest::newRow("just so") << 4096 - around << int(OutcomeFault::None);
        QTest::newRow("one more") << 4096 - around + 1 << int(OutcomeFault::TooLong);
    }

    void saysWhenItDoesNotFit()
    {
        QFETCH(int, letters);
        QFETCH(int, fault);

        QCOMPARE(int(faultOf({}, { .notes = QString(letters, u'ä') }, "{\"a\":1}")), fault);
    }
};

QTEST_APPLESS_MAIN(TestTaskOutcome)
#include "tst_taskoutcome.moc"
