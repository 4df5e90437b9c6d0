#include "console/control/screenpop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestScreenPop : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheTemplate_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("address");

        QTest::newRow("a number") << u"https://crm.example/find?phone={from}"_s
                                  << QByteArray("https://crm.example/find?phone=%2B34600");
        QTest::newRow("what would break out")
            << u"https://crm.example/{name}/x"_s
            << QByteArray("https://crm.example/a%2F..%3Fb%3D%26c%23%40%20%25%C3%A9/x");
        QTest::newRow("within, and a truth value")
            << u"http://crm.example/{order.number}#{vip}"_s << QByteArray("http://crm.example/7#true");
        QTest::newRow("the task") << u"https://crm.example?t={task_sid}"_s << QByteArray("https://crm.example?t=WT1");
        QTest::newRow("no placeholder") << u" https://crm.example/ "_s << QByteArray("https://crm.example/");
        QTest::newRow("a port") << u"http://localhost:8080/{from}"_s << QByteArray("http://localhost:8080/%2B34600");
    }

    void fillsTheTemplate()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, address);

        const auto url = screenPopUrl(pattern, u"WT1"_s, attributes);

        QVERIFY(url);
        QCOMPARE(url->toEncoded(), address);
        QVERIFY(!screenPopFault(pattern));
    }

    void opensNothingElse_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("fault");

        const auto row = [](const char *name, const QString &pattern, ScreenPopFault fault) {
            QTest::newRow(name) << pattern << int(fault);
        };
        row("none", u"  "_s, ScreenPopFault::NoTemplate);
        row("a script", u"javascript:alert('{from}')"_s, ScreenPopFault::HostFromTask);
        row("a script alone", u"javascript:alert(1)"_s, ScreenPopFault::NotWeb);
        row("a file", u"file:///etc/{from}"_s, ScreenPopFault::NotWeb);
        row("another program", u"tel:110"_s, ScreenPopFault::NotWeb);
        row("the host by the task", u"https://{host}/x"_s, ScreenPopFault::HostFromTask);
        row("the user by the task", u"https://{from}@crm.example/"_s, ScreenPopFault::HostFromTask);
        row("all by the task", u"{url}"_s, ScreenPopFault::HostFromTask);
        row("no host", u"https:///{from}"_s, ScreenPopFault::NotWeb);
        row("no such attribute", u"https://crm.example/{nobody}"_s, ScreenPopFault::UnknownKey);
        row("a list", u"https://crm.example/{list}"_s, ScreenPopFault::UnknownKey);
        row("within a text", u"https://crm.example/{from.x}"_s, ScreenPopFault::UnknownKey);
    }

    void opensNothingElse()
    {
        QFETCH(QString, pattern);
        QFETCH(int, fault);

        const auto url = screenPopUrl(pattern, u"WT1"_s, attributes);

        QVERIFY(!url);
        QCOMPARE(int(url.error()), fault);
        const auto ofTemplate = screenPopFault(pattern);
        if (url.error() == ScreenPopFault::UnknownKey)
            QVERIFY(!ofTemplate); // another task may have it
        else
            QVERIFY(ofTemplate == url.error());
    }

private:
    const QByteArray attributes
        = "{\"from\":\"+34600\",\"name\":\"a/..?b=&c#@ %\xc3\xa9\",\"order\":{\"number\":7},"
          "\"vip\":true,\"list\":[1],\"host\":\"evil.example\",\"url\":\"https://evil.example\"}";
};

QTEST_APPLESS_MAIN(TestScreenPop)
#include "tst_screenpop.moc"
