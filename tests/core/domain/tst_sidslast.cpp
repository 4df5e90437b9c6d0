#include "core/domain/sidslast.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSidsLast : public QObject
{
    Q_OBJECT

private slots:
    void wordsComeFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");

        const QString task = u"WT"_s + QString(32, u'a');
        const QString worker = u"WK"_s + QString(32, u'0');
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words only") << u"Task created"_s << u"Task created"_s;
        QTest::newRow("a SID only") << task << task;
        QTest::newRow("one within") << QString(u"Task "_s + task + u" created"_s) << QString(u"Task created · "_s + task);
        QTest::newRow("two, one of them twice")
            << QString(u"Task "_s + task + u" of "_s + task + u" for worker "_s + worker + u", Bob"_s)
            << QString(u"Task of for worker, Bob · "_s + task + u" · "_s + worker);
        QTest::newRow("too short for one") << u"Task WTabc created"_s << u"Task WTabc created"_s;
    }

    void wordsComeFirst()
    {
        QFETCH(QString, text);

        QTEST(sidsLast(text), "said");
    }
};

QTEST_GUILESS_MAIN(TestSidsLast)
#include "tst_sidslast.moc"
