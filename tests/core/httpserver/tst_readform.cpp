#include "core/httpserver/httpmessage.h"

#include <QTest>

class tst_ReadForm : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsHeaders_data();
    void findsHeaders();
};

void tst_ReadForm::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FormFields>("fields");

    QTest::newRow("nothing") << QByteArray() << FormFields{};
    QTest::newRow("one") << QByteArray("a=b") << FormFields{ { "a", "b" } };
    QTest::newRow("in order, repeated") << QByteArray("b=1&a=2&b=3")
                                        << FormFields{ { "b", "1" }, { "a", "2" }, { "b", "3" } };
    QTest::newRow("blanks") << QByteArray("a+b=c+d%20e") << FormFields{ { "a b", "c d e" } };
    QTest::newRow("a plus") << QByteArray("To=%2B49") << FormFields{ { "To", "+49" } };
    QTest::newRow("either case") << QByteArray("a=%c3%A9") << FormFields{ { "a", "\xc3\xa9" } };
    QTest::newRow("signs inside") << QByteArray("a=b=c%26d") << FormFields{ { "a", "b=c&d" } };
    QTest::newRow("no value") << QByteArray("a&b=") << FormFields{ { "a", "" }, { "b", "" } };
    QTest::newRow("no name") << QByteArray("=a") << FormFields{ { "", "a" } };
    QTest::newRow("empty pairs") << QByteArray("&&a=b&") << FormFields{ { "a", "b" } };
    QTest::newRow("not encoded") << QByteArray("a={\"b\":1}") << FormFields{ { "a", "{\"b\":1}" } };
    QTest::newRow("encoded once only") << QByteArray("a=%2541") << FormFields{ { "a", "%41" } };
}

void tst_ReadForm::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(FormFields, fields);
    FormFields read{ { "from", "before" } };

    QVERIFY(readForm(text, read));

    QCOMPARE(read, fields);
}

void tst_ReadForm::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a lone percent sign") << QByteArray("a=%");
    QTest::newRow("one digit") << QByteArray("a=b&c=%4");
    QTest::newRow("no digits") << QByteArray("a=%zz");
    QTest::newRow("a sign for a digit") << QByteArray("a=%+1");
    QTest::newRow("in the name") << QByteArray("a%=b");
    QTest::newRow("no UTF-8") << QByteArray("a=%ff");
    QTest::newRow("cut UTF-8") << QByteArray("a=%c3");
    QTest::newRow("no UTF-8 in the name") << QByteArray("%fe=a");
    QTest::newRow("no UTF-8, bare") << QByteArray("a=\xff");
    QTest::newRow("a half surrogate") << QByteArray("a=%ed%a0%80");
    QTest::newRow("an overlong slash") << QByteArray("a=%c0%af");
}

void tst_ReadForm::refuses()
{
    QFETCH(QByteArray, text);
    FormFields read{ { "from", "before" } };

    QVERIFY(!readForm(text, read));

    QVERIFY(read.isEmpty());
}

void tst_ReadForm::findsHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isThere");

    QTest::newRow("as written") << QByteArray("X-One") << QByteArray("1") << true;
    QTest::newRow("in another case") << QByteArray("x-oNE") << QByteArray("1") << true;
    QTest::newRow("empty") << QByteArray("X-Empty") << QByteArray("") << true;
    QTest::newRow("empty, never set") << QByteArray("X-Null") << QByteArray("") << true;
    QTest::newRow("missing") << QByteArray("X-O") << QByteArray() << false;
}

void tst_ReadForm::findsHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isThere);
    const HttpHeaders headers{ { "X-One", "1" }, { "x-one", "2" }, { "X-Empty", "" }, { "X-Null", QByteArray() } };

    const QByteArray found = headerValue(headers, name);

    QCOMPARE(found, value);
    QCOMPARE(!found.isNull(), isThere);
}

QTEST_GUILESS_MAIN(tst_ReadForm)
#include "tst_readform.moc"
