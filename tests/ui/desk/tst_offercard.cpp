#include "ui/desk/offercard.h"

#include "support/fakeclock.h"
#include "ui/widgets/timeleftbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Offer offerAt(Instant now)
{
    Offer offer;
    offer.reservation.id = sid<ReservationId>(1);
    offer.task = Task{ .id = sid<TaskId>(1), .attributes = "{\"name\":\"Ana\"}", .queueName = u"Spanish"_s };
    offer.offeredAt = now;
    offer.deadline = now + 120s;
    offer.block = ConferenceBlock::None;
    return offer;
}

QPushButton *button(const OfferCard &card, const QString &name)
{
    return card.findChild<QPushButton *>(name);
}

} // namespace

class TestOfferCard : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void restsUnlessOpen_data();
    void restsUnlessOpen();
    void itsButtonsStayWhenSomethingIsSaid();
    void saysWhyThereIsNoConference_data();
    void saysWhyThereIsNoConference();
    void countsDown();
};

void TestOfferCard::asks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("accept");
    QTest::addColumn<int>("reject");
    QTest::addColumn<int>("conference");

    QTest::newRow("accept") << u"cardAccept"_s << 1 << 0 << 0;
    QTest::newRow("reject") << u"cardReject"_s << 0 << 1 << 0;
    QTest::newRow("conference") << u"cardConference"_s << 0 << 0 << 1;
}

void TestOfferCard::asks()
{
    QFETCH(QString, name);
    QFETCH(int, accept);
    QFETCH(int, reject);
    QFETCH(int, conference);
    FakeClock clock;
    OfferCard card(clock);
    card.setOffer(offerAt(clock.now()));
    card.show();
    QSignalSpy accepted(&card, &OfferCard::acceptAsked);
    QSignalSpy rejected(&card, &OfferCard::rejectAsked);
    QSignalSpy conferenced(&card, &OfferCard::conferenceAsked);

    QTest::mouseClick(button(card, name), Qt::LeftButton);

    QCOMPARE(accepted.count(), accept);
    QCOMPARE(rejected.count(), reject);
    QCOMPARE(conferenced.count(), conference);
}

void TestOfferCard::restsUnlessOpen_data()
{
    QTest::addColumn<OfferPhase>("phase");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("open") << OfferPhase::Open << false << true;
    QTest::newRow("answering") << OfferPhase::Answering << false << false;
    QTest::newRow("dialling") << OfferPhase::Dialling << false << false;
    QTest::newRow("uncertain") << OfferPhase::Uncertain << false << false;
    QTest::newRow("offline") << OfferPhase::Open << true << false;
}

void TestOfferCard::restsUnlessOpen()
{
    QFETCH(OfferPhase, phase);
    QFETCH(bool, offline);
    QFETCH(bool, enabled);
    FakeClock clock;
    OfferCard card(clock);
    Offer offer = offerAt(clock.now());
    offer.phase = phase;
    if (offline)
        offer.offlineSince = clock.now();

    card.setOffer(offer);
    card.show();

    const auto *note = card.findChild<QLabel *>(u"cardNote"_s);
    QCOMPARE(button(card, u"cardAccept"_s)->isEnabled(), enabled);
    QCOMPARE(button(card, u"cardReject"_s)->isEnabled(), offer.canReject()); // while it rings it ends the call
    QCOMPARE(button(card, u"cardConference"_s)->isEnabled(), enabled);
    QCOMPARE(note->isVisible(), !enabled); // says why
    QCOMPARE(button(card, u"cardAccept"_s)->toolTip(), note->text());
}

void TestOfferCard::itsButtonsStayWhenSomethingIsSaid()
{
    FakeClock clock;
    OfferCard card(clock);
    Offer offer = offerAt(clock.now());
    card.setOffer(offer);
    card.show();
    const QPoint before = button(card, u"cardAccept"_s)->pos();

    offer.phase = OfferPhase::Answering;
    card.setOffer(offer);
    card.adjustSize();

    QCOMPARE(button(card, u"cardAccept"_s)->pos(), before);
}

void TestOfferCard::saysWhyThereIsNoConference_data()
{
    QTest::addColumn<ConferenceBlock>("block");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("none") << ConferenceBlock::None << true;
    QTest::newRow("no contact") << ConferenceBlock::NoContactUri << false;
    QTest::newRow("no call") << ConferenceBlock::NoCall << false;
    QTest::newRow("unknown") << ConferenceBlock::TaskUnknown << false;
}

void TestOfferCard::saysWhyThereIsNoConference()
{
    QFETCH(ConferenceBlock, block);
    QFETCH(bool, enabled);
    FakeClock clock;
    OfferCard card(clock);
    Offer offer = offerAt(clock.now());
    offer.block = block;

    card.setOffer(offer);

    QCOMPARE(button(card, u"cardConference"_s)->isEnabled(), enabled);
    QCOMPARE(button(card, u"cardConference"_s)->toolTip().isEmpty(), enabled);
}

void TestOfferCard::countsDown()
{
    FakeClock clock;
    OfferCard card(clock);
    card.setOffer(offerAt(clock.now()));
    const auto *bar = card.findChild<TimeLeftBar *>();

    QCOMPARE(bar->fraction(), 1.0);
    clock.advance(60s);
    card.tick();
    QCOMPARE(bar->fraction(), 0.5);
    clock.advance(100s);
    card.tick();

    QCOMPARE(bar->fraction(), 0.0);
}

QTEST_MAIN(TestOfferCard)
#include "tst_offercard.moc"
