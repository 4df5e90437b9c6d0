#include "ui/signin/keyringpanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeyringPanel : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatHelps_data();
    void offersWhatHelps();
    void asks_data();
    void asks();
};

void TestKeyringPanel::offersWhatHelps_data()
{
    QTest::addColumn<KeyringTrouble>("trouble");
    QTest::addColumn<bool>("reading");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QStringList>("buttons");

    const QString again = u"tryAgainButton"_s;
    const QString memory = u"memoryButton"_s;
    const QString type = u"typeButton"_s;
    QTest::newRow("locked, keeping") << KeyringTrouble::Locked << false << u"locked"_s << QStringList{ again, memory };
    QTest::newRow("locked, reading") << KeyringTrouble::Locked << true << u"locked"_s << QStringList{ again, type };
    QTest::newRow("none, keeping") << KeyringTrouble::Missing << false << u"no keyring"_s << QStringList{ again, memory };
    QTest::newRow("gone") << KeyringTrouble::NotFound << true << u"does not have"_s << QStringList{ type };
    QTest::newRow("denied") << KeyringTrouble::Denied << false << u"refused"_s << QStringList{ again, memory };
    QTest::newRow("other") << KeyringTrouble::Other << false << u"not answer"_s << QStringList{ again, memory };
}

void TestKeyringPanel::offersWhatHelps()
{
    QFETCH(KeyringTrouble, trouble);
    QFETCH(bool, reading);
    QFETCH(QString, says);
    QFETCH(QStringList, buttons);
    KeyringPanel panel;
    panel.show();

    panel.setTrouble(trouble, reading);

    QVERIFY2(panel.text().contains(says), qPrintable(panel.text()));
    QStringList shown;
    for (const QString &name : { u"tryAgainButton"_s, u"memoryButton"_s, u"typeButton"_s }) {
        if (panel.findChild<QPushButton *>(name)->isVisible())
            shown.append(name);
    }
    QCOMPARE(shown, buttons);
}

void TestKeyringPanel::asks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("again");
    QTest::addColumn<int>("memory");
    QTest::addColumn<int>("type");

    QTest::newRow("again") << u"tryAgainButton"_s << 1 << 0 << 0;
    QTest::newRow("memory") << u"memoryButton"_s << 0 << 1 << 0;
    QTest::newRow("type") << u"typeButton"_s << 0 << 0 << 1;
}

void TestKeyringPanel::asks()
{
    QFETCH(QString, button);
    QFETCH(int, again);
    QFETCH(int, memory);
    QFETCH(int, type);
    KeyringPanel panel;
    panel.show();
    QSignalSpy againAsked(&panel, &KeyringPanel::tryAgainAsked);
    QSignalSpy memoryAsked(&panel, &KeyringPanel::memoryAsked);
    QSignalSpy typeAsked(&panel, &KeyringPanel::typeAsked);

    QTest::mouseClick(panel.findChild<QPushButton *>(button), Qt::LeftButton);

    QCOMPARE(againAsked.count(), again);
    QCOMPARE(memoryAsked.count(), memory);
    QCOMPARE(typeAsked.count(), type);
}

QTEST_MAIN(TestKeyringPanel)
#include "tst_keyringpanel.moc"
