#include "core/base/id.h"

#include <QSet>
#include <QTest>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

struct ThingTag
{
    static constexpr char prefix[] = "TH";
};
using ThingId = Id<ThingTag>;

const QString text = u"TH0123456789abcdef0123456789abcdef"_s;

} // namespace

class tst_Id : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void readsUpperCase();
    void refuses_data();
    void refuses();
    void isNullAtFirst();
    void comparesAndHashes();
};

void tst_Id::readsWhatItWrites()
{
    QCOMPARE(ThingId::fromText(text)->text(), text);
    QCOMPARE(ThingId::fromText(QByteArrayView(text.toLatin1()))->utf8(), text.toLatin1());
}

void tst_Id::readsUpperCase()
{
    QCOMPARE(ThingId::fromText(u"TH0123456789ABCDEF0123456789aBcDeF"_s)->text(), text);
}

void tst_Id::refuses_data()
{
    QTest::addColumn<QString>("refused");

    QTest::newRow("nothing") << QString();
    QTest::newRow("prefix only") << u"TH"_s;
    QTest::newRow("another prefix") << u"WK0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("prefix in lower case") << u"th0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("a digit short") << u"TH0123456789abcdef0123456789abcde"_s;
    QTest::newRow("a digit long") << u"TH0123456789abcdef0123456789abcdef0"_s;
    QTest::newRow("no hex digit") << u"TH0123456789abcdef0123456789abcdeg"_s;
    QTest::newRow("a blank") << u"TH0123456789abcdef0123456789abcde "_s;
    QTest::newRow("digits of another script") << u"TH٠١٢٣456789abcdef0123456789abcdef"_s;
}

void tst_Id::refuses()
{
    QFETCH(QString, refused);

    QVERIFY(!ThingId::fromText(refused));
    QVERIFY(!ThingId::fromText(QByteArrayView(refused.toUtf8())));
}

void tst_Id::isNullAtFirst()
{
    QVERIFY(ThingId().isNull());
    QVERIFY(ThingId().text().isEmpty());
    QVERIFY(!ThingId::fromText(text)->isNull());
}

void tst_Id::comparesAndHashes()
{
    const ThingId one = *ThingId::fromText(text);
    const ThingId next = *ThingId::fromText(u"TH0123456789abcdef0123456789abcdf0"_s);

    QVERIFY(one < next);
    QVERIFY(one != next);
    QCOMPARE(QSet({ one, next, one }).size(), 2);
    QCOMPARE(std::unordered_set({ one, next, one }).size(), 2U);
}

QTEST_GUILESS_MAIN(tst_Id)
#include "tst_id.moc"
