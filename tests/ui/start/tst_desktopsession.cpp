#include "ui/start/desktopsession.h"

#include "fakedesktop.h"
#include "support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Leaving)

namespace {

struct Fixture
{
    PrivateBus bus{};
    FakeScreenSaver saver{ bus.connection() };
    FakeLogind logind{ bus.connection() };
    DesktopSession desktop{ bus.connection(), bus.connection() };
    QSignalSpy left{ &desktop, &DesktopSession::left };
    QSignalSpy returned{ &desktop, &DesktopSession::returned };
    QSignalSpy woken{ &desktop, &DesktopSession::woken };

    [[nodiscard]] Leaving lastLeft() const { return left.constLast().constFirst().value<Leaving>(); }
};

} // namespace

class TestDesktopSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Leaving>("Leaving"); }

    void tellsLockAndUnlock()
    {
        Fixture f;

        emit f.saver.ActiveChanged(true);
        QTRY_COMPARE(f.left.count(), 1);
        QCOMPARE(f.lastLeft(), Leaving::Lock);
        emit f.saver.ActiveChanged(false);

        QTRY_COMPARE(f.returned.count(), 1);
        QCOMPARE(f.woken.count(), 0);
    }

    void tellsALockOnceHoweverOftenItIsTold()
    {
        Fixture f;

        emit f.saver.ActiveChanged(true);
        emit f.saver.ActiveChanged(true);
        emit f.saver.ActiveChanged(false);

        QTRY_COMPARE(f.returned.count(), 1);
        QCOMPARE(f.left.count(), 1);
    }

    void delaysASleepUntilItIsLet()
    {
        Fixture f;
        QTRY_VERIFY(f.logind.isDelayed());
        QCOMPARE(f.logind.mode, u"delay"_s);

        emit f.logind.PrepareForSleep(true);
        QTRY_COMPARE(f.left.count(), 1);
        QCOMPARE(f.lastLeft(), Leaving::Sleep);
        QVERIFY(f.logind.isDelayed());
        f.desktop.letSleep();

        QTRY_VERIFY(!f.logind.isDelayed());
    }

    void delaysTheNextSleepAfterWakingUp()
    {
        Fixture f;
        QTRY_COMPARE(f.logind.asked, 1);
        emit f.logind.PrepareForSleep(true);
        QTRY_COMPARE(f.left.count(), 1);
        f.desktop.letSleep();

        emit f.logind.PrepareForSleep(false);

        QTRY_COMPARE(f.woken.count(), 1);
        QCOMPARE(f.returned.count(), 1);
        QTRY_COMPARE(f.logind.asked, 2);
        QTRY_VERIFY(f.logind.isDelayed());
    }

    void aLockedScreenAfterWakingUpIsNobodyBack()
    {
        Fixture f;
        emit f.saver.ActiveChanged(true);
        QTRY_COMPARE(f.left.count(), 1);
        emit f.logind.PrepareForSleep(true);
        QTRY_COMPARE(f.left.count(), 2);

        emit f.logind.PrepareForSleep(false);
        QTRY_COMPARE(f.woken.count(), 1);
        QCOMPARE(f.returned.count(), 0);
        emit f.saver.ActiveChanged(false);

        QTRY_COMPARE(f.returned.count(), 1);
    }

    void withoutABusNothingIsToldAndNothingBreaks()
    {
        DesktopSession desktop(QDBusConnection(u"nowhere"_s), QDBusConnection(u"nowhere"_s));
        QSignalSpy left(&desktop, &DesktopSession::left);

        desktop.letSleep();

        QCOMPARE(left.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesktopSession)
#include "tst_desktopsession.moc"
