#include "console/control/actionending.h"
#include "core/base/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a task's life says of what was done here.
class TestActionEnding : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHasCountedWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("reservation");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<QString>("says");

        const QByteArray mine("WR1");
        const QString none(ApiError::noAnswer);
        const auto row = [&](const char *name, const char *what, const QString &detail, const char *type,
                             const QByteArray &reservation, bool failed, const QString &says) {
            QTest::newRow(name) << QString::fromLatin1(what) << detail << QByteArray(type) << reservation << failed << says;
        };
        row("accepted", "accept", none, "reservation.accepted", mine, false, u"no answer; it counted"_s);
        row("rejected", "reject", none, "reservation.rejected", mine, false, u"no answer; it counted"_s);
        row("it timed out", "accept", none, "reservation.timeout", mine, true, none);
        row("somebody else's", "accept", none, "reservation.accepted", "WR2", true, none);
        row("a no is an answer", "accept", u"HTTP 410"_s, "reservation.accepted", mine, true, u"HTTP 410"_s);
        row("not an answer to an offer", "wrapUp", none, "reservation.wrapup", mine, true, none);
    }

    void saysWhatHasCountedWithoutAnAnswer()
    {
        QFETCH(QString, what);
        QFETCH(QString, detail);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, reservation);
        const OwnAction action{ .what = what, .subject = u"WR1"_s, .succeeded = false, .detail = detail };
        Event event;
        event.type = type;
        event.data.emplaceBack("reservation_sid", reservation);

        const ActionEnding ending = endingOf(action, { event });

        QTEST(ending.failed, "failed");
        QTEST(ending.detail, "says");
    }
};

QTEST_APPLESS_MAIN(TestActionEnding)
#include "tst_actionending.moc"
