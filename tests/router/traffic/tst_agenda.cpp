#include "router/traffic/agenda.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace router;

class TestAgenda : public QObject
{
    Q_OBJECT

private slots:
    void comesInOrderOfTime()
    {
        Agenda<int> agenda;
        agenda.note(Instant{ 3s }, 3);
        agenda.note(Instant{ 1s }, 1);
        agenda.note(Instant{ 3s }, 4);
        agenda.note(Instant{ 2s }, 2);

        QList<int> done;
        while (const auto step = agenda.takeDue(Instant{ 3s }))
            done.append(*step);

        QCOMPARE(done, (QList<int>{ 1, 2, 3, 4 }));
        QVERIFY(!agenda.next());
    }

    void waitsForWhatIsNotDue()
    {
        Agenda<int> agenda;
        agenda.note(Instant{ 3s }, 3);

        QVERIFY(!agenda.takeDue(Instant{ 2999ms }));
        QCOMPARE(agenda.next(), std::optional(Instant{ 3s }));
        QVERIFY(agenda.takeDue(Instant{ 3s }));
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
