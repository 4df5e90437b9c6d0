#include "ui/offers/offertoast.h"
#include "ui/offers/sampleoffer.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using IdSignal = void (OfferToast::*)(const ReservationId &);
Q_DECLARE_METATYPE(IdSignal)

namespace {

/// All that a widget has painted of itself since.
struct PaintedRegion final : QObject
{
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region{};
};

} // namespace

class TestOfferToast : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_toast = std::make_unique<OfferToast>();
        m_toast->setOffer(sampleOffer(m_clock.now(), 7), m_clock.now());
        m_toast->show();
    }

    void cleanup() { m_toast.reset(); }

    void buttonsAsk_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<IdSignal>("wish");
        QTest::newRow("accept") << u"acceptButton"_s << u"Accept"_s << &OfferToast::acceptRequested;
        QTest::newRow("reject") << u"rejectButton"_s << u"Reject"_s << &OfferToast::rejectRequested;
        QTest::newRow("conference") << u"conferenceButton"_s << u"Conference"_s << &OfferToast::conferenceRequested;
    }

    void buttonsAsk()
    {
        QFETCH(QString, button);
        QFETCH(IdSignal, wish);
        QSignalSpy asked(m_toast.get(), wish);

        QTest::mouseClick(find(button), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<ReservationId>(), sid<ReservationId>(7));
        QTEST(find(button)->accessibleName(), "spoken");
    }

    void aClickLeavesTheKeyboardWhereItIs_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("ground") << QString();
        QTest::newRow("reject") << u"rejectButton"_s;
        QTest::newRow("one that is off") << u"conferenceButton"_s;
        QTest::newRow("dismiss") << u"dismissButton"_s;
    }

    void aClickLeavesTheKeyboardWhereItIs()
    {
        QFETCH(QString, button);
        QLineEdit elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.block = ConferenceBlock::NoCall;
        if (button == "dismissButton"_L1) {
            offer.phase = OfferPhase::Ended;
            offer.end = OfferEnd::TimedOut;
        }
        m_toast->setOffer(offer, m_clock.now());
        const QPoint at = button.isEmpty() ? QPoint(20, 6)
                                           : find(button)->mapTo(m_toast.get(), find(button)->rect().center());

        QTest::mouseClick(m_toast->windowHandle(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
        m_toast->hide();

        QVERIFY(elsewhere.hasFocus());
        QVERIFY(elsewhere.isActiveWindow());
    }

    void nothingInItTakesTheKeyboard()
    {
        QVERIFY(m_toast->windowFlags() & Qt::WindowDoesNotAcceptFocus);
        for (const QPushButton *button : m_toast->findChildren<QPushButton *>()) {
            QCOMPARE(button->focusPolicy(), Qt::NoFocus);
            QVERIFY2(!button->text().contains(u'&'), qPrintable(button->text()));
        }
    }

    void neverTakesTheFocusBySelf()
    {
        QVERIFY(m_toast->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(m_toast->windowFlags() & Qt::WindowStaysOnTopHint);
        QVERIFY(m_toast->windowFlags() & Qt::FramelessWindowHint);
        QCOMPARE(m_toast->windowType(), Qt::Tool);
        QVERIFY(!m_toast->isModal());
        QCOMPARE(m_toast->accessibleName(), u"Offer"_s);
    }

    void escapeAndCloseLeaveItThere()
    {
        QTest::keyClick(m_toast.get(), Qt::Key_Escape);
        m_toast->close();

        QVERIFY(m_toast->isVisible());
    }

    void returnPressesNothing()
    {
        QSignalSpy accepted(m_toast.get(), &OfferToast::acceptRequested);
        QSignalSpy rejected(m_toast.get(), &OfferToast::rejectRequested);

        QTest::keyClick(m_toast.get(), Qt::Key_Return);

        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 0);
    }

    void statesRuleTheButtons_data()
    {
        QTest::addColumn<OfferPhase>("phase");
        QTest::addColumn<ConferenceBlock>("block");
        QTest::addColumn<bool>("accept");
        QTest::addColumn<bool>("conference");
        QTest::addColumn<bool>("spinner");
        QTest::newRow("open") << OfferPhase::Open << ConferenceBlock::None << true << true << false;
        QTest::newRow("no call") << OfferPhase::Open << ConferenceBlock::NoCall << true << false << false;
        QTest::newRow("answering") << OfferPhase::Answering << ConferenceBlock::None << false << false << true;
        QTest::newRow("dialling") << OfferPhase::Dialling << ConferenceBlock::None << false << false << true;
        QTest::newRow("uncertain") << OfferPhase::Uncertain << ConferenceBlock::None << false << false << true;
    }

    void statesRuleTheButtons()
    {
        QFETCH(OfferPhase, phase);
        QFETCH(ConferenceBlock, block);
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.phase = phase;
        offer.block = block;

        m_toast->setOffer(offer, m_clock.now());

        QTEST(find(u"acceptButton"_s)->isEnabled(), "accept");
        QCOMPARE(find(u"rejectButton"_s)->isEnabled(), offer.canReject());
        QTEST(find(u"conferenceButton"_s)->isEnabled(), "conference");
        QTEST(m_toast->findChild<Spinner *>()->isVisible(), "spinner");
        QVERIFY(find(u"moreButton"_s)->isEnabled());
    }

    void saysWhyThereIsNoConference()
    {
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.block = ConferenceBlock::NoCall;

        m_toast->setOffer(offer, m_clock.now());

        const QString reason = u"No conference: this task has no call."_s;
        QCOMPARE(find(u"conferenceButton"_s)->toolTip(), reason);
        QCOMPARE(m_toast->findChild<QLabel *>(u"toastNote"_s)->text(), reason);
    }

    void anEndedOneIsDismissed()
    {
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.phase = OfferPhase::Ended;
        offer.end = OfferEnd::TimedOut;
        m_toast->setOffer(offer, m_clock.now());
        QSignalSpy dismissed(m_toast.get(), &OfferToast::dismissRequested);
        QVERIFY(!find(u"acceptButton"_s)->isVisible());

        QTest::mouseClick(find(u"dismissButton"_s), Qt::LeftButton);

        QCOMPARE(dismissed.count(), 1);
    }

    void itsStripeTellsAnEndAtOnce()
    {
        QTRY_VERIFY(m_toast->isVisible());
        QCoreApplication::processEvents();
        PaintedRegion painted(*m_toast);
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.phase = OfferPhase::Ended;
        offer.end = OfferEnd::TimedOut;

        m_toast->setOffer(offer, m_clock.now());

        QTRY_VERIFY(painted.region.contains(QRect(0, 0, 2, m_toast->height())));
        QCOMPARE(m_toast->grab().toImage().pixelColor(1, m_toast->height() / 2).rgb(),
            ColorTheme::of(m_toast.get()).tone(Tone::Bad).strong.rgb());
    }

    void sizeDoesNotDependOnWords()
    {
        const QSize before = m_toast->size();
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.task->attributes = "{\"name\":\"" + QByteArray(150, 'M') + "\",\"topic\":\"" + QByteArray(190, 'W') + "\"}";
        offer.phase = OfferPhase::Uncertain;

        m_toast->setOffer(offer, m_clock.now());
        QCoreApplication::processEvents();

        QCOMPARE(m_toast->size(), before);
        QVERIFY(m_toast->layout()->minimumSize().width() <= before.width());
    }

    void aLongNameLeavesTheNumberInSight()
    {
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.task->attributes = "{\"name\":\"" + QByteArray(80, 'M') + "\",\"from\":\"+15550100\"}";

        m_toast->setOffer(offer, m_clock.now());
        QCoreApplication::processEvents();

        const auto *who = m_toast->findChild<ElidedLabel *>(u"toastWho"_s);
        QVERIFY(who->isElided());
        QVERIFY2(who->shownText().contains(u"+15550100"_s), qPrintable(who->shownText()));
        QVERIFY(who->text().contains(QString(80, u'M')));
    }

    void whereItComesFromIsNotCutBesideFreeRoom()
    {
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.task->queueName = u"Customer Care Requests - Spanish"_s;

        m_toast->setOffer(offer, m_clock.now());
        QCoreApplication::processEvents();

        const auto *facts = m_toast->findChild<ElidedLabel *>(u"toastFacts"_s);
        QVERIFY(facts->text().startsWith(u"Customer Care Requests - Spanish · Voice"_s));
        QVERIFY2(!facts->isElided(), qPrintable(facts->text()));
    }

    void nothingMovesWhenItHasEnded()
    {
        const auto *note = m_toast->findChild<QLabel *>(u"toastNote"_s);
        QCoreApplication::processEvents();
        const QPoint before = note->mapTo(m_toast.get(), QPoint());
        Offer offer = sampleOffer(m_clock.now(), 7);
        offer.phase = OfferPhase::Ended;
        offer.end = OfferEnd::TimedOut;

        m_toast->setOffer(offer, m_clock.now());
        QCoreApplication::processEvents();

        QCOMPARE(note->mapTo(m_toast.get(), QPoint()), before);
    }

    void itsNoteIsNotCut_data()
    {
        QTest::addColumn<qreal>("points");
        for (const qreal points : { 8.0, 10.0, 12.0, 16.0, 20.0, 24.0 })
            QTest::addRow("%g points", points) << points;
    }

    void itsNoteIsNotCut()
    {
        QFETCH(qreal, points);
        QFont font = m_toast->font();
        font.setPointSizeF(points);
        m_toast->setFont(font);
        Offer offer = sampleOffer(m_clock.now());
        offer.offlineSince = m_clock.now();

        m_toast->setOffer(offer, m_clock.now());
        QCoreApplication::processEvents();

        const auto *note = m_toast->findChild<QLabel *>(u"toastNote"_s);
        const QRect room(0, 0, note->width(), QWIDGETSIZE_MAX);
        const QRect needed = note->fontMetrics().boundingRect(room, Qt::TextWordWrap, note->text());
        QVERIFY2(needed.height() <= note->height(), qPrintable(note->text()));
    }

    void tellsItsFirstPaintingOnce()
    {
        QSignalSpy painted(m_toast.get(), &OfferToast::painted);
        m_toast->setOffer(sampleOffer(m_clock.now(), 8), m_clock.now());
        m_toast->repaint();
        m_toast->repaint();

        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(painted.first().first().value<ReservationId>(), sid<ReservationId>(8));
    }

    void moreAsksForAllAnswers()
    {
        QSignalSpy asked(m_toast.get(), &OfferToast::formRequested);

        m_toast->findChild<QMenu *>()->actions().first()->trigger();

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<ReservationId>(), m_toast->offer().id());
    }

    void moreCopiesTheTask()
    {
        const QList<QAction *> actions = m_toast->findChild<QMenu *>()->actions();

        actions.at(1)->trigger();

        QCOMPARE(QApplication::clipboard()->text(), sid<TaskId>(7).text());
    }

    void moreShowsInCordboard()
    {
        QSignalSpy asked(m_toast.get(), &OfferToast::showRequested);

        m_toast->findChild<QMenu *>()->actions().last()->trigger();

        QCOMPARE(asked.count(), 1);
    }

    void clockRuns()
    {
        m_clock.advance(78s);

        m_toast->tick(m_clock.now());

        QCOMPARE(m_toast->findChild<QLabel *>(u"toastAnswer"_s)->text(), u"0:42 to answer"_s);
    }

    void turnsDarkWhileShown()
    {
        ThemeSwitch themes(*qApp, Theme::Light);

        themes.setChoice(Theme::Dark);

        QTRY_COMPARE(m_toast->grab().toImage().pixelColor(m_toast->width() / 2, 3).rgb(), ColorTheme::dark().raised.rgb());
    }

private:
    [[nodiscard]] QPushButton *find(const QString &name) const { return m_toast->findChild<QPushButton *>(name); }

    FakeClock m_clock;
    std::unique_ptr<OfferToast> m_toast;
};

QTEST_MAIN(TestOfferToast)
#include "tst_offertoast.moc"
