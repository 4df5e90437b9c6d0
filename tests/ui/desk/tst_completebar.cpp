#include "ui/desk/completebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineOf(const CompleteBar &bar)
{
    return bar.findChild<QLineEdit *>(u"reason"_s);
}

} // namespace

class TestCompleteBar : public QObject
{
    Q_OBJECT

private slots:
    void confirmsWithTheReason_data();
    void confirmsWithTheReason();
    void namesItsLine();
    void goesBackWithoutTheDeed_data();
    void goesBackWithoutTheDeed();
};

void TestCompleteBar::confirmsWithTheReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("words") << u"Invoice sent"_s << u"Invoice sent"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("blanks around") << u"  done "_s << u"done"_s;
}

void TestCompleteBar::confirmsWithTheReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    CompleteBar bar(u"Complete Task"_s, u"Reason"_s);
    bar.open();
    QSignalSpy confirmed(&bar, &CompleteBar::confirmed);

    QTest::keyClicks(lineOf(bar), typed);
    QTest::keyClick(lineOf(bar), Qt::Key_Return);

    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.constFirst().constFirst().toString(), reason);
    QVERIFY(!bar.isVisible());
}

void TestCompleteBar::namesItsLine()
{
    CompleteBar bar(u"Complete Task"_s, u"Reason for completing"_s);

    bar.open();

    const auto *name = bar.findChild<QLabel *>();
    QVERIFY(name && name->isVisible());
    QCOMPARE(name->text(), u"Reason"_s);
    QCOMPARE(name->buddy(), lineOf(bar));
}

void TestCompleteBar::goesBackWithoutTheDeed_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestCompleteBar::goesBackWithoutTheDeed()
{
    QFETCH(bool, byKey);
    CompleteBar bar(u"Complete Task"_s, u"Reason"_s);
    bar.open();
    QSignalSpy confirmed(&bar, &CompleteBar::confirmed);
    QTest::keyClicks(lineOf(bar), u"half a th"_s);

    if (byKey)
        QTest::keyClick(lineOf(bar), Qt::Key_Escape);
    else
        QTest::mouseClick(bar.findChild<QPushButton *>(u"backButton"_s), Qt::LeftButton);

    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!bar.isVisible());
    bar.open();
    QVERIFY(lineOf(bar)->text().isEmpty());
}

QTEST_MAIN(TestCompleteBar)
#include "tst_completebar.moc"
