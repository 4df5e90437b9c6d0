#include "ui/systemkeys/systemkeys.h"

#include "fakegrabber.h"
#include "ui/settings/keyspage.h"

#include <QDialog>
#include <QFocusEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"s.ini"_s) };
    FakeGrabber *grabber = new FakeGrabber; // the keys' from now on
    SystemKeys keys{ settings, std::unique_ptr<KeyGrabber>(grabber) };
    KeysPage page{ settings, keys };

    [[nodiscard]] QKeySequenceEdit *edit(SystemKey deed) const
    {
        return page.findChild<QKeySequenceEdit *>(Settings::systemKeyName(deed));
    }
    [[nodiscard]] QString said(SystemKey deed) const
    {
        return page.findChild<QLabel *>(QString(Settings::systemKeyName(deed) + u"/said"_s))->text();
    }
};

/// A window with two keys of its own.
QString acceptsInTheWindow(SystemKey deed, const QKeySequence &keys)
{
    if (keys == QKeySequence(u"Ctrl+N"_s))
        return u"New Task"_s;
    return keys == QKeySequence(u"Ctrl+Shift+A"_s) && deed != SystemKey::Accept ? u"Accept Oldest Offer"_s : QString();
}

} // namespace

Q_DECLARE_METATYPE(KeyState)

class TestSystemKeys : public QObject
{
    Q_OBJECT

private slots:
    void asUsualNobodyIsAskedForAny()
    {
        const Fixture f;

        QCOMPARE(f.grabber->asked, 0);
        for (const SystemKey deed : SystemKeys::deeds()) {
            QCOMPARE(f.keys.state(deed), KeyState::Off);
            QVERIFY(f.said(deed).isEmpty());
        }
    }

    void saysWhatBecomesOfAKey_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<KeyState>("state");
        QTest::addColumn<QString>("said");

        QTest::newRow("free") << u"Ctrl+Alt+F9"_s << KeyState::Works << u"Works in every program."_s;
        QTest::newRow("alone, not for writing") << u"F9"_s << KeyState::Works << u"Works in every program."_s;
        QTest::newRow("a headset's") << u"Media Play"_s << KeyState::Works << u"Works in every program."_s;
        QTest::newRow("taken") << u"Ctrl+Alt+L"_s << KeyState::Taken
                               << u"Another program has this key. Choose another one."_s;
        QTest::newRow("has a deed already") << u"Meta+J"_s << KeyState::Twice
                                            << u"This key does something else already: Accept the oldest offer."_s;
        QTest::newRow("the window has it") << u"Ctrl+Shift+A"_s << KeyState::Twice
                                           << u"This key does something else already: Accept Oldest Offer."_s;
        QTest::newRow("for writing") << u"A"_s << KeyState::TooPlain
                                     << u"This key is needed for writing: press it together with Ctrl."_s;
        QTest::newRow("for writing, with Shift") << u"Shift+A"_s << KeyState::TooPlain
                                                 << u"This key is needed for writing: press it together with Ctrl."_s;
        QTest::newRow("a letter of menus") << u"Alt+F"_s << KeyState::Mnemonic
                                           << u"Alt with a letter opens menus and presses buttons: add Ctrl or Shift."_s;
        QTest::newRow("Alt, and not a letter") << u"Alt+F9"_s << KeyState::Works << u"Works in every program."_s;
        QTest::newRow("unreadable") << u"Hyper+Nothing+"_s << KeyState::Off << QString();
    }

    void saysWhatBecomesOfAKey()
    {
        QFETCH(QString, keys);
        QFETCH(KeyState, state);
        QFETCH(QString, said);
        Fixture f;
        f.grabber->taken = { QKeySequence(u"Ctrl+Alt+L"_s) };
        f.keys.setWindowUse(&acceptsInTheWindow);
        f.settings.setSystemKey(SystemKey::Accept, u"Meta+J"_s);

        f.settings.setSystemKey(SystemKey::Show, keys);

        QCOMPARE(f.keys.state(SystemKey::Show), state);
        QCOMPARE(f.said(SystemKey::Show), said);
        QCOMPARE(f.keys.state(SystemKey::Accept), KeyState::Works);
    }

    void withoutAWayItSaysSo()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        settings.setSystemKey(SystemKey::Accept, u"F9"_s);

        const SystemKeys keys(settings, nullptr);

        QCOMPARE(keys.state(SystemKey::Accept), KeyState::NoWay);
        QCOMPARE(keys.state(SystemKey::Reject), KeyState::Off);
    }

    void aKeyIsTypedAndTakenBack()
    {
        Fixture f;
        QSignalSpy pressed(&f.keys, &SystemKeys::pressed);

        QTest::keyClick(f.edit(SystemKey::Reject), Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE(f.settings.systemKey(SystemKey::Reject), u"Ctrl+F8"_s); // when no second chord has followed
        emit f.grabber->pressed(SystemKey::Reject);
        QCOMPARE(pressed.count(), 1);
        f.edit(SystemKey::Reject)->clear();

        QVERIFY(f.settings.systemKey(SystemKey::Reject).isEmpty());
        QVERIFY(f.grabber->held.isEmpty());
    }

    void someKeysAreNotMeantToBeSet_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("left");
        const Qt::KeyboardModifiers none = Qt::NoModifier;

        QTest::newRow("Escape leaves it") << Qt::Key_Escape << none << u"Ctrl+F8"_s;
        QTest::newRow("Backspace clears it") << Qt::Key_Backspace << none << QString();
        QTest::newRow("Delete clears it") << Qt::Key_Delete << none << QString();
        QTest::newRow("another page") << Qt::Key_Backtab << (Qt::ControlModifier | Qt::ShiftModifier) << u"Ctrl+F8"_s;
        QTest::newRow("a letter of the window") << Qt::Key_P << Qt::KeyboardModifiers(Qt::AltModifier) << u"Ctrl+F8"_s;
    }

    void someKeysAreNotMeantToBeSet()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, left);
        Fixture f;
        f.settings.setSystemKey(SystemKey::Accept, u"Ctrl+F8"_s);
        auto *button = new QPushButton(u"&Press"_s, &f.page);
        QSignalSpy clicked(button, &QPushButton::clicked);
        f.page.show();
        f.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.edit(SystemKey::Accept)->setFocus();

        QTest::keyClick(f.edit(SystemKey::Accept), key, modifiers);

        QCOMPARE(f.edit(SystemKey::Accept)->keySequence(), QKeySequence(left));
        QCOMPARE(f.settings.systemKey(SystemKey::Accept), left);
        if (key == Qt::Key_P)
            QTRY_COMPARE(clicked.count(), 1);
    }

    void aRefusedKeyIsNotSet_data()
    {
        QTest::addColumn<QKeySequence>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("for writing") << QKeySequence(Qt::Key_A)
                                     << u"This key is needed for writing: press it together with Ctrl."_s;
        QTest::newRow("a letter of menus") << QKeySequence(u"Alt+F"_s)
                                           << u"Alt with a letter opens menus and presses buttons: add Ctrl or Shift."_s;
        QTest::newRow("has a deed already") << QKeySequence(u"Ctrl+F9"_s)
                                            << u"This key does something else already: Show Cordboard."_s;
        QTest::newRow("the window has it") << QKeySequence(u"Ctrl+N"_s)
                                           << u"This key does something else already: New Task."_s;
    }

    void aRefusedKeyIsNotSet()
    {
        QFETCH(QKeySequence, typed);
        QFETCH(QString, said);
        Fixture f;
        f.keys.setWindowUse(&acceptsInTheWindow);
        f.settings.setSystemKey(SystemKey::Accept, u"Ctrl+F8"_s);
        f.settings.setSystemKey(SystemKey::Show, u"Ctrl+F9"_s);

        f.edit(SystemKey::Accept)->setKeySequence(typed);

        QCOMPARE(f.settings.systemKey(SystemKey::Accept), u"Ctrl+F8"_s);
        QCOMPARE(f.edit(SystemKey::Accept)->keySequence(), QKeySequence(u"Ctrl+F8"_s));
        QCOMPARE(f.said(SystemKey::Accept), said);
        QCOMPARE(f.keys.state(SystemKey::Show), KeyState::Works);
    }

    void aRefusedKeyThatIsPressedLeavesTheOldOne()
    {
        Fixture f;
        f.settings.setSystemKey(SystemKey::Accept, u"Ctrl+F8"_s);

        QTest::keyClick(f.edit(SystemKey::Accept), Qt::Key_A);

        QTRY_VERIFY(f.said(SystemKey::Accept).contains(u"needed for writing"_s));
        QCOMPARE(f.settings.systemKey(SystemKey::Accept), u"Ctrl+F8"_s);
        QCOMPARE(f.edit(SystemKey::Accept)->keySequence(), QKeySequence(u"Ctrl+F8"_s));
    }

    void escapeEndsTheTypingAndThenClosesTheWindow()
    {
        QDialog dialog;
        Fixture f;
        f.settings.setSystemKey(SystemKey::Accept, u"Ctrl+F8"_s);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(&f.page);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        f.edit(SystemKey::Accept)->setFocus();

        QTest::keyClick(f.edit(SystemKey::Accept), Qt::Key_F9, Qt::ControlModifier);
        QTest::keyClick(f.edit(SystemKey::Accept), Qt::Key_Escape);

        QVERIFY(dialog.isVisible());
        QCOMPARE(f.edit(SystemKey::Accept)->keySequence(), QKeySequence(u"Ctrl+F8"_s));
        QCOMPARE(f.settings.systemKey(SystemKey::Accept), u"Ctrl+F8"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void whatIsSaidMovesNoField()
    {
        Fixture f;
        f.page.resize(f.page.fontMetrics().averageCharWidth() * 90, f.page.sizeHint().height());
        f.page.show();
        const int before = f.edit(SystemKey::Reject)->y();

        f.edit(SystemKey::Accept)->setKeySequence(QKeySequence(Qt::Key_A));
        f.page.layout()->activate();

        QVERIFY(!f.said(SystemKey::Accept).isEmpty());
        QCOMPARE(f.edit(SystemKey::Reject)->y(), before);
    }

    void theSameDeedMayHaveTheKeyOfTheWindow()
    {
        Fixture f;
        f.keys.setWindowUse(&acceptsInTheWindow);

        f.edit(SystemKey::Accept)->setKeySequence(QKeySequence(u"Ctrl+Shift+A"_s));

        QCOMPARE(f.settings.systemKey(SystemKey::Accept), u"Ctrl+Shift+A"_s);
        QCOMPARE(f.keys.state(SystemKey::Accept), KeyState::Works);
    }

    void aSecondChordBeginsAnew()
    {
        Fixture f;

        QTest::keyClick(f.edit(SystemKey::Accept), Qt::Key_F8, Qt::ControlModifier);
        QTest::keyClick(f.edit(SystemKey::Accept), Qt::Key_F9, Qt::AltModifier);

        QTRY_COMPARE(f.settings.systemKey(SystemKey::Accept), u"Alt+F9"_s);
        QCOMPARE(f.edit(SystemKey::Accept)->keySequence(), QKeySequence(u"Alt+F9"_s));
    }

    void whileKeysAreChosenTheyDoNothing()
    {
        Fixture f;
        f.settings.setSystemKey(SystemKey::Accept, u"Ctrl+F8"_s);
        QSignalSpy pressed(&f.keys, &SystemKeys::pressed);
        f.page.show();

        QFocusEvent in(QEvent::FocusIn);
        QCoreApplication::sendEvent(f.edit(SystemKey::Show), &in);
        QVERIFY(f.grabber->held.isEmpty()); // so that the key reaches the line
        f.settings.setSystemKey(SystemKey::Show, u"Ctrl+F9"_s);
        f.keys.tryOut();
        QCOMPARE(f.grabber->held.size(), 2);
        QCOMPARE(f.said(SystemKey::Show), u"Works in every program."_s);
        emit f.grabber->pressed(SystemKey::Accept);
        QCOMPARE(pressed.count(), 0);
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(f.edit(SystemKey::Show), &out);
        emit f.grabber->pressed(SystemKey::Accept);

        QCOMPARE(pressed.count(), 1);
    }

    void whatAPolicyDecidesRests()
    {
        QTemporaryDir folder;
        QFile policy(folder.filePath(u"policy.ini"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("[keys]\naccept=Ctrl+F8\n") > 0);
        policy.close();
        Settings settings(folder.filePath(u"s.ini"_s), policy.fileName());
        SystemKeys keys(settings, std::make_unique<FakeGrabber>());

        const KeysPage page(settings, keys);

        const auto *edit = page.findChild<QKeySequenceEdit *>(u"keys/accept"_s);
        QVERIFY(!edit->isEnabled());
        QCOMPARE(edit->keySequence(), QKeySequence(u"Ctrl+F8"_s));
        QCOMPARE(keys.state(SystemKey::Accept), KeyState::Works);
    }
};

QTEST_MAIN(TestSystemKeys)
#include "tst_systemkeys.moc"
