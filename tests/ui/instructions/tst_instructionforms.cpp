#include "console/control/offerscontroller.h"
#include "support/sampleconsole.h"
#include "ui/instructions/instructiondialog.h"
#include "ui/instructions/instructionforms.h"

#include <QSignalSpy>
#include <QTest>

/// Which offer's form is open, and where it comes up.
class TestInstructionForms : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleConsole>();
        m_sample->signIn(2);
        for (const int n : { 1, 2 })
            m_sample->reserve(n, QStringLiteral("Ana"), ReservationStatus::Pending);
        m_window = std::make_unique<QWidget>();
        m_forms = new InstructionForms(m_sample->console(), m_window.get());
    }

    void cleanup()
    {
        m_window.reset();
        m_sample.reset();
    }

    void tellsWhichFormIsOpen()
    {
        QSignalSpy told(m_forms, &InstructionForms::formChanged);

        m_forms->open(sid<ReservationId>(1));
        QCOMPARE(told.last().first().value<ReservationId>(), sid<ReservationId>(1));
        m_forms->open(sid<ReservationId>(2));
        QCOMPARE(told.last().first().value<ReservationId>(), sid<ReservationId>(2));
        m_forms->form()->close();

        QVERIFY(told.last().first().value<ReservationId>().isNull());
    }

    void tellsThatItWentWithItsOffer()
    {
        QSignalSpy told(m_forms, &InstructionForms::formChanged);
        m_forms->open(sid<ReservationId>(1));

        m_sample->reserve(1, QStringLiteral("Ana"), ReservationStatus::Accepted);

        QVERIFY(told.last().first().value<ReservationId>().isNull());
    }

    void comesUpBesideTheToasts()
    {
        const QRect room(0, 0, 2000, 1000);
        m_forms->setRoom([room] { return room; });

        m_forms->open(sid<ReservationId>(1));

        const QRect form = m_forms->form()->geometry();
        QVERIFY(room.contains(form));
        QVERIFY(std::abs(form.center().x() - room.center().x()) <= 2); // as wide as a frame may be
    }

    void aRoomTooSmallIsNotUsed()
    {
        m_forms->setRoom([] { return QRect(5000, 5000, 100, 100); });

        m_forms->open(sid<ReservationId>(1));

        QVERIFY(!m_forms->form()->geometry().intersects(QRect(5000, 5000, 100, 100)));
    }

private:
    std::unique_ptr<SampleConsole> m_sample;
    std::unique_ptr<QWidget> m_window;
    InstructionForms *m_forms = nullptr;
};

QTEST_MAIN(TestInstructionForms)
#include "tst_instructionforms.moc"
