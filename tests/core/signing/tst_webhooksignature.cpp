#include "core/signing/constanttime.h"
#include "core/signing/webhooksignature.h"

#include <QTest>

using Parameters = QList<QPair<QByteArray, QByteArray>>;

class tst_WebhookSignature : public QObject
{
    Q_OBJECT

private slots:
    void signs_data();
    void signs();
    void signsAlike_data();
    void signsAlike();
    void signsApart_data();
    void signsApart();
    void comparesSecrets_data();
    void comparesSecrets();
};

namespace {

const QByteArray key = "12345";
const QByteArray url = "https://mycompany.com/myapp.php?foo=1&bar=2";

} // namespace

void tst_WebhookSignature::signs_data()
{
    QTest::addColumn<QByteArray>("called");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QByteArray>("signature");

    // The first is the widely published check value; the others were reckoned with another HMAC-SHA1.
    QTest::newRow("the published value") << url
                                         << Parameters{ { "To", "+18005551212" }, { "Digits", "1234" },
                                                { "CallSid", "CA1234567890ABCDE" }, { "From", "+12349013030" },
                                                { "Caller", "+12349013030" } }
                                         << QByteArray("0/KCTR6DLpKmkAf8muzZqo1nDgQ=");
    QTest::newRow("no parameters") << QByteArray("https://desk.example/") << Parameters{}
                                   << QByteArray("zaW/kna+mC/+wXdX8x1FbWjEHJo=");
    QTest::newRow("UTF-8") << QByteArray("https://desk.example/") << Parameters{ { "Body", "Grüße 李" } }
                           << QByteArray("iyrEYU3LacWDdCC/GaHUeGE/vCU=");
}

void tst_WebhookSignature::signs()
{
    QFETCH(QByteArray, called);
    QFETCH(Parameters, parameters);
    QFETCH(QByteArray, signature);

    QCOMPARE(webhookSignature(key, called, parameters), signature);
}

void tst_WebhookSignature::signsAlike_data()
{
    QTest::addColumn<Parameters>("one");
    QTest::addColumn<Parameters>("other");

    QTest::newRow("in any order") << Parameters{ { "b", "2" }, { "a", "1" } }
                                  << Parameters{ { "a", "1" }, { "b", "2" } };
    QTest::newRow("repeated, other order")
        << Parameters{ { "a", "2" }, { "a", "1" } } << Parameters{ { "a", "1" }, { "a", "2" } };
    QTest::newRow("repeated, the same value") << Parameters{ { "a", "1" }, { "a", "1" } } << Parameters{ { "a", "1" } };
}

void tst_WebhookSignature::signsAlike()
{
    QFETCH(Parameters, one);
    QFETCH(Parameters, other);

    QCOMPARE(webhookSignature(key, url, one), webhookSignature(key, url, other));
}

void tst_WebhookSignature::signsApart_data()
{
    QTest::addColumn<QByteArray>("otherKey");
    QTest::addColumn<QByteArray>("otherUrl");
    QTest::addColumn<Parameters>("otherParameters");

    QTest::newRow("another key") << QByteArray("12346") << url << Parameters{ { "a", "1" } };
    QTest::newRow("another URL") << key << QByteArray(url + "3") << Parameters{ { "a", "1" } };
    QTest::newRow("another value") << key << url << Parameters{ { "a", "2" } };
    QTest::newRow("another name") << key << url << Parameters{ { "A", "1" } };
    QTest::newRow("one more") << key << url << Parameters{ { "a", "1" }, { "a", "2" } };
}

void tst_WebhookSignature::signsApart()
{
    QFETCH(QByteArray, otherKey);
    QFETCH(QByteArray, otherUrl);
    QFETCH(Parameters, otherParameters);

    QVERIFY(webhookSignature(key, url, { { "a", "1" } }) != webhookSignature(otherKey, otherUrl, otherParameters));
}

void tst_WebhookSignature::comparesSecrets_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("equal");

    QTest::newRow("equal") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("another byte") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("another case") << QByteArray("abc") << QByteArray("abC") << false;
    QTest::newRow("shorter") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("empty") << QByteArray("abc") << QByteArray() << false;
    QTest::newRow("behind a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void tst_WebhookSignature::comparesSecrets()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, equal);

    QCOMPARE(equalInConstantTime(one, other), equal);
}

QTEST_GUILESS_MAIN(tst_WebhookSignature)
#include "tst_webhooksignature.moc"
