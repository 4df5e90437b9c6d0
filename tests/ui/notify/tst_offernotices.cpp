#include "fakenotifications.h"
#include "ui/notify/alertswitches.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/offernotices.h"
#include "ui/offers/offerrig.h"
#include "ui/offers/sampleoffer.h"

#include <QDBusArgument>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList everything{ u"actions"_s, u"body"_s, u"body-markup"_s };

struct Fixture
{
    explicit Fixture(const QStringList &capabilities = everything)
        : server(std::make_unique<FakeNotifications>(bus.connection(), capabilities))
    {
        notices.obey(switches);
    }

    PrivateBus bus{};
    std::unique_ptr<FakeNotifications> server;
    OfferRig rig{};
    FreedesktopNotifier notifier{ bus.connection() };
    OfferNotices notices{ rig.offers, notifier };
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"s.ini"_s) };
    AlertSwitches switches{ settings };

    [[nodiscard]] const Offer &offer(int n = 1) const { return *rig.offers.offer(sid<ReservationId>(n)); }
};

} // namespace

class TestOfferNotices : public QObject
{
    Q_OBJECT

private slots:
    void showsAnOfferWithButtons()
    {
        Fixture f;

        f.rig.offer(1);

        QTRY_COMPARE(f.server->shown.size(), 1);
        const auto shown = f.server->last();
        QCOMPARE(shown.title, u"Offer: Ana"_s);
        QVERIFY(shown.body.contains(u"+15550100"_s));
        QCOMPARE(shown.actions,
            (QStringList{ u"accept"_s, u"Accept"_s, u"reject"_s, u"Reject"_s, u"default"_s, u"Show in Cordboard"_s }));
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 2);
    }

    void bringsItsOwnPicture()
    {
        Fixture f;
        QImage picture(4, 2, QImage::Format_ARGB32);
        picture.fill(Qt::red);
        f.notifier.setPicture([picture] { return picture; });

        f.rig.offer(1);

        QTRY_COMPARE(f.server->shown.size(), 1);
        const auto shown = f.server->last();
        QVERIFY(shown.icon.isEmpty());
        const auto image = shown.hints.value(u"image-data"_s).value<QDBusArgument>();
        QCOMPARE(image.currentSignature(), u"(iiibiiay)"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.cordboard.Cordboard"_s);
    }

    void saysOnceWhatIsTheSame_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("body");
        QTest::newRow("differ") << u"invoice"_s << u"Billing"_s << u"+15550100\ninvoice\nBilling"_s;
        QTest::newRow("the same") << u"Billing"_s << u"Billing"_s << u"+15550100\nBilling"_s;
        QTest::newRow("the same but for case") << u"billing"_s << u"Billing"_s << u"+15550100\nBilling"_s;
    }

    void saysOnceWhatIsTheSame()
    {
        QFETCH(QString, topic);
        QFETCH(QString, queue);
        Offer offer = sampleOffer(FakeClock().now(), 7);
        offer.task->attributes = u"{\"name\":\"Ana\",\"from\":\"+15550100\",\"topic\":\"%1\"}"_s.arg(topic).toUtf8();
        offer.task->queueName = queue;

        QTEST(noticeOf(offer).body, "body");
    }

    void aButtonAnswersTheOffer_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("answer");

        QTest::newRow("accept") << u"accept"_s << int(OfferAnswer::Accept);
        QTest::newRow("reject") << u"reject"_s << int(OfferAnswer::Reject);
    }

    void aButtonAnswersTheOffer()
    {
        QFETCH(QString, action);
        QFETCH(int, answer);
        Fixture f;
        f.rig.offer(1);
        QTRY_COMPARE(f.server->shown.size(), 1);

        f.server->press(action);

        QTRY_COMPARE(int(f.offer().answer), answer);
        QTRY_COMPARE(f.server->closed, QList<uint>{ 1 });
    }

    void aClickAsksForTheWindow()
    {
        Fixture f;
        QSignalSpy asked(&f.notices, &OfferNotices::showRequested);
        f.rig.offer(1);
        QTRY_COMPARE(f.server->shown.size(), 1);

        f.server->press(u"default"_s);

        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(f.offer().canAnswer());
    }

    void goesWhenTheOfferGoes_data()
    {
        QTest::addColumn<int>("how");

        QTest::newRow("answered in the toast") << 0;
        QTest::newRow("timed out") << 1;
        QTest::newRow("signed out") << 2;
        QTest::newRow("switched off") << 3;
    }

    void goesWhenTheOfferGoes()
    {
        QFETCH(int, how);
        Fixture f;
        f.rig.offer(1);
        f.rig.offer(2);
        QTRY_COMPARE(f.server->shown.size(), 2);

        if (how == 0)
            f.rig.offers.accept(sid<ReservationId>(1));
        else if (how == 1)
            f.rig.end(1, ReservationStatus::Timeout);
        else if (how == 2)
            f.rig.state.clear();
        else
            f.settings.setOn(Alert::Desktop, false);

        QTRY_COMPARE(f.server->closed.size(), how < 2 ? 1 : 2);
        QVERIFY(f.server->closed.contains(1U));
    }

    void anEndBeforeTheServersAnswerCounts()
    {
        Fixture f;

        f.rig.offer(1);
        f.rig.end(1, ReservationStatus::Canceled);
        f.rig.offer(2);

        QTRY_VERIFY(!f.server->shown.isEmpty() && f.server->shown.size() == f.server->closed.size() + 1);
        QCOMPARE(f.server->last().title, u"Offer: Ana"_s);
    }

    void aChangeTakesThePlaceOfWhatWasShown()
    {
        Fixture f;
        f.rig.state.apply(f.rig.reservation(1), f.rig.clock.now());
        QTRY_COMPARE(f.server->shown.size(), 1);
        QCOMPARE(f.server->last().title, u"New task"_s);

        f.rig.offer(1);

        QTRY_COMPARE(f.server->shown.size(), 2);
        QCOMPARE(f.server->last().replaces, 1U);
        QCOMPARE(f.server->last().title, u"Offer: Ana"_s);
    }

    void staysAwayOnceThePersonClosedIt()
    {
        Fixture f;
        f.rig.state.apply(f.rig.reservation(1), f.rig.clock.now());
        QTRY_COMPARE(f.server->shown.size(), 1);
        QSignalSpy dismissed(&f.notifier, &FreedesktopNotifier::dismissed);

        f.server->dismiss();
        QTRY_COMPARE(dismissed.count(), 1);
        f.rig.offer(1); // now its task is known
        f.rig.offer(2);

        QTRY_COMPARE(f.server->shown.size(), 2);
        QCOMPARE(f.server->last().id, 2U);
    }

    void takesTheServerAsItIs_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<int>("actions");
        QTest::addColumn<QString>("body");

        QTest::newRow("all") << everything << 6 << u"&lt;b&gt; &amp; more"_s;
        QTest::newRow("no buttons") << QStringList{ u"body"_s } << 0 << u"<b> & more"_s;
        QTest::newRow("nothing") << QStringList{} << 0 << u"<b> & more"_s;
    }

    void takesTheServerAsItIs()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(int, actions);
        QFETCH(QString, body);
        Fixture f(capabilities);
        Offer offer = sampleOffer(f.rig.clock.now());
        offer.task->attributes = R"({"name":"Ana","topic":"<b> & more"})";
        offer.task->queueName.clear();
        FreedesktopNotifier notifier(f.bus.connection());

        notifier.show(u"one"_s, noticeOf(offer));

        QTRY_COMPARE(f.server->shown.size(), 1);
        QCOMPARE(f.server->last().actions.size(), actions);
        QCOMPARE(f.server->last().body, body);
    }

    void theToastAloneTellsWhileAWindowIsInUse()
    {
        Fixture f;
        f.notices.setInUse(true);

        f.rig.offer(1);
        f.rig.offers.shown(sid<ReservationId>(1), f.rig.clock.now());
        f.notices.setInUse(false);
        QTRY_COMPARE(f.server->shown.size(), 1);
        f.notices.setInUse(true);
        QTRY_COMPARE(f.server->closed.size(), 1);
        f.rig.offer(2);
        f.rig.offers.shown(sid<ReservationId>(2), f.rig.clock.now());
        f.notices.setInUse(false); // tells both, the second for the first time

        QTRY_COMPARE(f.server->shown.size(), 3);
        QCOMPARE(f.server->closed, QList<uint>{ 1 });
    }

    void whatIsNotPaintedIsToldAllTheSame()
    {
        Fixture f;
        f.notices.setPatience(std::chrono::milliseconds(0));
        f.notices.setInUse(true);

        f.rig.offer(1);
        QTRY_COMPARE(f.server->shown.size(), 1);
        f.rig.offers.shown(sid<ReservationId>(1), f.rig.clock.now());
        f.notices.setInUse(false);
        f.notices.setInUse(true); // by now it was

        QTRY_COMPARE(f.server->closed, QList<uint>{ 1 });
    }

    void aServerThatComesLaterShowsWhatStands()
    {
        Fixture f;
        f.server.reset();
        f.rig.offer(1);
        f.server = std::make_unique<FakeNotifications>(f.bus.connection(), everything);

        f.rig.offer(2);

        QTRY_COMPARE(f.server->shown.size(), 2);
        f.rig.offers.accept(sid<ReservationId>(1));
        f.rig.offers.accept(sid<ReservationId>(2));
        QTRY_COMPARE(f.server->closed.size(), 2);
    }

    void withoutABusNothingBreaks()
    {
        OfferRig rig;
        FreedesktopNotifier notifier(QDBusConnection(u"nowhere"_s));
        OfferNotices notices(rig.offers, notifier);

        rig.offer(1);
        rig.end(1, ReservationStatus::Timeout);

        QVERIFY(rig.offers.offer(sid<ReservationId>(1))->hasEnded());
    }
};

QTEST_GUILESS_MAIN(TestOfferNotices)
#include "tst_offernotices.moc"
