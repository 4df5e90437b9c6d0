#include "core/wire/formbody.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormBody : public QObject
{
    Q_OBJECT
private slots:
    void encodes_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");

        QTest::newRow("plain") << u"accepted"_s << QByteArray("V=accepted");
        QTest::newRow("empty") << u""_s << QByteArray("V=");
        QTest::newRow("space") << u"a b"_s << QByteArray("V=a%20b");
        QTest::newRow("plus") << u"+15005550006"_s << QByteArray("V=%2B15005550006");
        QTest::newRow("an escape itself") << u"%41"_s << QByteArray("V=%2541");
        QTest::newRow("separators") << u"a&b=c;d"_s << QByteArray("V=a%26b%3Dc%3Bd");
        QTest::newRow("unicode") << u"ñ😀"_s << QByteArray("V=%C3%B1%F0%9F%98%80");
        QTest::newRow("json") << u"{\"a\":1}"_s << QByteArray("V=%7B%22a%22%3A1%7D");
    }

    void encodes()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, encoded);
        FormBody form;

        form.add(u"V"_s, value);

        QCOMPARE(form.encoded(), encoded);
    }

    void keepsOrderAndKinds()
    {
        FormBody form;

        form.add(u"Status", u"pending");
        form.add(u"Status", QByteArray("reserved"));
        form.add(u"Capacity", 3);
        form.add(u"Available", false);

        QCOMPARE(form.encoded(), QByteArray("Status=pending&Status=reserved&Capacity=3&Available=false"));
    }
};

QTEST_APPLESS_MAIN(TestFormBody)
#include "tst_formbody.moc"
