#include "core/base/namecompare.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestNameCompare : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsAPersonCounts_data()
    {
        QTest::addColumn<QStringList>("names");

        QTest::newRow("numbers by value") << QStringList{ u"Team 1"_s, u"Team 2"_s, u"Team 10"_s, u"Team 100"_s };
        QTest::newRow("any case") << QStringList{ u"alpha"_s, u"Beta"_s, u"gamma 3"_s, u"Gamma 12"_s };
        QTest::newRow("zeros in front count nothing") << QStringList{ u"A 1"_s, u"A 02"_s, u"A 3"_s };
        QTest::newRow("longer than any number type")
            << QStringList{ u"9"_s, u"123456789012345678901234567890"_s, u"223456789012345678901234567890"_s };
        QTest::newRow("the shorter first") << QStringList{ QString(), u"Team"_s, u"Team 1"_s, u"Team 1b"_s };
    }

    void ordersAsAPersonCounts()
    {
        QFETCH(QStringList, names);
        QStringList mixed = names;
        std::ranges::reverse(mixed);

        std::ranges::sort(mixed, [](const QString &one, const QString &other) { return compareNames(one, other) < 0; });

        QCOMPARE(mixed, names);
        std::ranges::reverse(mixed);
        std::ranges::sort(mixed, {}, [](const QString &name) { return nameKey(name); });
        QCOMPARE(mixed, names);
    }

    void namesThatReadAlikeTie()
    {
        QCOMPARE(compareNames(u"team 01", u"TEAM 1"), 0);
        QCOMPARE(compareNames(u"", u""), 0);
        QCOMPARE(nameKey(u"team 01"), nameKey(u"TEAM 1"));
    }
};

QTEST_APPLESS_MAIN(TestNameCompare)
#include "tst_namecompare.moc"
