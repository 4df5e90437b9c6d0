#include "console/control/turnqueue.h"

#include <QStringList>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

/// What comes in a burst is done bit by bit.
class TestTurnQueue : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsDoneAtOnceAndTheOthersInTheirTurn()
    {
        TurnQueue queue;
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            queue.add([this, name] { m_done.append(name); });
        QCOMPARE(m_done, QStringList{ u"a"_s });

        QTRY_COMPARE(m_done, (QStringList{ u"a"_s, u"b"_s, u"c"_s }));
    }

    void othersHaveTheirTurnInBetween()
    {
        TurnQueue queue;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [this] { m_done.append(u"-"_s); });
        other.start(0);

        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            queue.add([this, name] { m_done.append(name); });

        QTRY_VERIFY(m_done.contains(u"c"_s));
        QVERIFY(m_done.indexOf(u"-"_s) < m_done.indexOf(u"c"_s));
    }

    void whatComesWhileOneIsDoneWaitsForItsTurn()
    {
        TurnQueue queue;
        queue.add([this, &queue] {
            queue.add([this] { m_done.append(u"within"_s); });
            m_done.append(u"first"_s);
        });
        QCOMPARE(m_done, QStringList{ u"first"_s });

        QTRY_COMPARE(m_done, (QStringList{ u"first"_s, u"within"_s }));
        queue.add([this] { m_done.append(u"later"_s); });
        QTRY_COMPARE(m_done.size(), 3);
    }

    void nothingIsDoneAfterItsEnd()
    {
        auto queue = std::make_unique<TurnQueue>();
        queue->add([this] { m_done.append(u"a"_s); });
        queue->add([this] { m_done.append(u"b"_s); });

        queue.reset();

        QCoreApplication::processEvents();
        QCOMPARE(m_done, QStringList{ u"a"_s });
    }

    void init() { m_done.clear(); }

private:
    QStringList m_done;
};

QTEST_GUILESS_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
