#include "support/fakeclock.h"
#include "ui/offers/offertoast.h"
#include "ui/offers/sampleoffer.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestClickGuard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_toast = std::make_unique<OfferToast>();
        m_toast->guardClicks(m_clock);
        m_toast->setOffer(sampleOffer(m_clock.now(), 7), m_clock.now());
        m_toast->show();
    }

    void aClickThatWasMeantForSomethingElseAnswersNothing_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<bool>("isMoved");
        QTest::addColumn<bool>("counts");

        QTest::newRow("at once") << u"rejectButton"_s << 0 << false << false;
        QTest::newRow("too soon") << u"acceptButton"_s << 399 << false << false;
        QTest::newRow("too soon for a conference") << u"conferenceButton"_s << 399 << false << false;
        QTest::newRow("after a moment") << u"rejectButton"_s << 400 << false << true;
        QTest::newRow("moved meanwhile") << u"acceptButton"_s << 5000 << true << false;
        QTest::newRow("the clock was set back") << u"acceptButton"_s << -5000 << false << true;
    }

    void aClickThatWasMeantForSomethingElseAnswersNothing()
    {
        QFETCH(QString, button);
        QFETCH(int, afterMs);
        QFETCH(bool, isMoved);
        QFETCH(bool, counts);
        const QSignalSpy accepted(m_toast.get(), &OfferToast::acceptRequested);
        const QSignalSpy rejected(m_toast.get(), &OfferToast::rejectRequested);
        const QSignalSpy conference(m_toast.get(), &OfferToast::conferenceRequested);

        m_clock.advance(std::chrono::milliseconds(afterMs));
        if (isMoved)
            m_toast->move(m_toast->pos() + QPoint(0, 30));
        QTest::mouseClick(m_toast->findChild<QPushButton *>(button), Qt::LeftButton);

        QCOMPARE(accepted.count() + rejected.count() + conference.count(), counts ? 1 : 0);
    }

    void whatIsNotTheMouseIsTakenAtOnce()
    {
        const QSignalSpy accepted(m_toast.get(), &OfferToast::acceptRequested);

        m_toast->findChild<QPushButton *>(u"acceptButton"_s)->click(); // as a screen reader does

        QCOMPARE(accepted.count(), 1);
    }

private:
    FakeClock m_clock;
    std::unique_ptr<OfferToast> m_toast;
};

QTEST_MAIN(TestClickGuard)
#include "tst_clickguard.moc"
