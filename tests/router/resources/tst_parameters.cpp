#include "router/resources/parameters.h"

#include "core/domain/ids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using router::Parameters;

/// Parameters are read by name and type; the first one that cannot be read is told by name and value.
class ParametersTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<int>("number");

        QTest::newRow("plain") << QByteArray("7") << true << 7;
        QTest::newRow("lowest") << QByteArray("-3") << true << -3;
        QTest::newRow("highest") << QByteArray("10") << true << 10;
        QTest::newRow("too low") << QByteArray("-4") << false << 0;
        QTest::newRow("too high") << QByteArray("11") << false << 0;
        QTest::newRow("empty") << QByteArray("") << false << 0;
        QTest::newRow("only a minus") << QByteArray("-") << false << 0;
        QTest::newRow("plus sign") << QByteArray("+7") << false << 0;
        QTest::newRow("blank before") << QByteArray(" 7") << false << 0;
        QTest::newRow("line end after") << QByteArray("7\n") << false << 0;
        QTest::newRow("fraction") << QByteArray("7.0") << false << 0;
        QTest::newRow("hex") << QByteArray("0x7") << false << 0;
        QTest::newRow("beyond 32 bits") << QByteArray("4294967303") << false << 0;
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << false << 0;
        QTest::newRow("words") << QByteArray("many") << false << 0;
    }

    void readsAWholeNumber()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isRead);
        QFETCH(int, number);
        Parameters given({ { "Priority", text } });

        const auto read = given.integer("Priority", -3, 10);

        QCOMPARE(read.has_value(), isRead);
        QCOMPARE(read.value_or(0), number);
        QCOMPARE(given.fault().has_value(), !isRead);
    }

    void readsABoolean_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("lenient");

        QTest::newRow("true") << QByteArray("true") << true << true << true;
        QTest::newRow("as Python writes it") << QByteArray("True") << true << true << true;
        QTest::newRow("1") << QByteArray("1") << true << true << true;
        QTest::newRow("yes") << QByteArray("YES") << true << true << true;
        QTest::newRow("false") << QByteArray("false") << true << false << false;
        QTest::newRow("0") << QByteArray("0") << true << false << false;
        QTest::newRow("no") << QByteArray("no") << true << false << false;
        QTest::newRow("empty") << QByteArray("") << false << false << false;
        QTest::newRow("something else") << QByteArray("on") << false << false << false;
    }

    void readsABoolean()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isRead);
        QFETCH(bool, strict);
        QFETCH(bool, lenient);
        Parameters given({ { "Available", text } });

        QCOMPARE(given.truth("Available"), std::optional(lenient));
        QVERIFY(!given.fault());
        QCOMPARE(given.boolean("Available").has_value(), isRead);
        QCOMPARE(Parameters(given.fields()).boolean("Available").value_or(false), strict);
        QCOMPARE(given.fault().has_value(), !isRead);
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("message");

        QTest::newRow("number") << QByteArray("Priority=high&When=never")
                                << u"Value 'high' provided for Priority is not an integer from 0 to 9"_s;
        QTest::newRow("date") << QByteArray("When=yesterday")
                              << u"Value 'yesterday' provided for When is not an ISO 8601 date"_s;
        QTest::newRow("other kind of SID")
            << QByteArray("Who=WQ00000000000000000000000000000007")
            << u"Value 'WQ00000000000000000000000000000007' provided for Who has an invalid format"_s;
        QTest::newRow("SID of zeros")
            << QByteArray("Who=WK00000000000000000000000000000000")
            << u"Value 'WK00000000000000000000000000000000' provided for Who has an invalid format"_s;
        QTest::newRow("URL of a file")
            << QByteArray("Url=file:///etc/passwd")
            << u"Value 'file:///etc/passwd' provided for Url is not an absolute http or https URL"_s;
        QTest::newRow("place markers") << QByteArray("Priority=%251+%252")
                                       << u"Value '%1 %2' provided for Priority is not an integer from 0 to 9"_s;
        QTest::newRow("no UTF-8") << QByteArray("Priority=%FF")
                                  << u"The parameters are not well formed: an escape is broken or no UTF-8"_s;
        QTest::newRow("broken escape") << QByteArray("Priority=%4")
                                       << u"The parameters are not well formed: an escape is broken or no UTF-8"_s;
        QTest::newRow("endless value") << QByteArray("Priority=" + QByteArray(5000, 'x'))
                                       << QString(u"Value '"_s + QString(100, u'x')
                                              + u"…' provided for Priority is not an integer from 0 to 9"_s);
    }

    void namesTheFault()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, message);
        Parameters given = Parameters::fromForm(form);

        given.integer("Priority", 0, 9);
        given.date("When");
        given.sid<WorkerId>("Who");
        given.url("Url");

        QVERIFY(given.fault());
        QCOMPARE(given.fault()->message, message);
        QCOMPARE(given.fault()->httpStatus, 400);
        QCOMPARE(given.fault()->code, 20001);
    }

    void requiresWhatIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("isThere");

        QTest::newRow("there") << QByteArray("FriendlyName=Alice") << true;
        QTest::newRow("empty") << QByteArray("FriendlyName=") << false;
        QTest::newRow("absent") << QByteArray("Other=1") << false;
        QTest::newRow("other case") << QByteArray("friendlyname=Alice") << false;
    }

    void requiresWhatIsNeeded()
    {
        QFETCH(QByteArray, form);
        QFETCH(bool, isThere);
        Parameters given = Parameters::fromForm(form);

        QCOMPARE(given.requiredText("FriendlyName").has_value(), isThere);
        QCOMPARE(given.fault().value_or(router::Refusal{}).message,
            isThere ? QString() : u"FriendlyName field is required"_s);
    }

    void leavesAbsentOnesAlone()
    {
        Parameters given = Parameters::fromForm("");

        QVERIFY(!given.has("X"));
        QVERIFY(!given.text("X") && !given.bytes("X") && !given.integer("X", 0, 1) && !given.boolean("X"));
        QVERIFY(!given.truth("X") && !given.date("X") && !given.url("X") && !given.sid<WorkerId>("X"));
        QVERIFY(given.all("X").isEmpty());
        QVERIFY(!given.fault());
    }

    void takesTheFirstOrAll()
    {
        Parameters given = Parameters::fromForm("Status=pending&Name=M%C3%BCller+%26+S%C3%B6hne&Status=reserved");

        QCOMPARE(given.text("Status"), std::optional(u"pending"_s));
        QCOMPARE(given.all("Status"), (QList<QByteArray>{ "pending", "reserved" }));
        QCOMPARE(given.text("Name"), std::optional(u"Müller & Söhne"_s));
    }

    void readsNoSidAsNone()
    {
        Parameters given = Parameters::fromForm("ActivitySid=");

        QCOMPARE(given.sidOrNone<ActivityId>("ActivitySid"), std::optional(ActivityId()));
        QVERIFY(!given.fault());
        QVERIFY(!given.sid<ActivityId>("ActivitySid"));
        QVERIFY(given.fault());
    }

    void readsAnEmptyUrlAsNone()
    {
        Parameters given = Parameters::fromForm("A=&B=https://desk.example.com/assign?x%3D1");

        QCOMPARE(given.url("A"), std::optional(u""_s));
        QCOMPARE(given.url("B"), std::optional(u"https://desk.example.com/assign?x=1"_s));
        QVERIFY(!given.fault());
    }
};

QTEST_GUILESS_MAIN(ParametersTest)
#include "tst_parameters.moc"
