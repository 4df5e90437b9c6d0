#include "router/traffic/span.h"

#include <QTest>

Q_DECLARE_METATYPE(router::Span)

using namespace std::chrono_literals;
using namespace router;

class TestSpan : public QObject
{
    Q_OBJECT

private slots:
    void isDrawnAroundItsMean_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("mean");

        const int unbounded = 1'000'000;
        QTest::newRow("nothing") << Span{} << 0 << 0 << 0;
        QTest::newRow("constant") << Span{ .first = 7s } << 7000 << 7000 << 7000;
        QTest::newRow("uniform") << Span{ Span::Kind::Uniform, 2s, 6s } << 2000 << 6000 << 4000;
        QTest::newRow("exponential") << Span{ Span::Kind::Exponential, 5s } << 0 << unbounded << 5000;
        QTest::newRow("normal") << Span{ Span::Kind::Normal, 60s, 10s } << 0 << unbounded << 60'000;
        QTest::newRow("normal, never below zero") << Span{ Span::Kind::Normal, 0s, 10s } << 0 << unbounded << 3989;
    }

    void isDrawnAroundItsMean()
    {
        QFETCH(Span, span);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, mean);
        QRandomGenerator random(1);

        qint64 sum = 0;
        constexpr int draws = 20'000;
        for (int i = 0; i < draws; ++i) {
            const auto length = span.draw(random).count();
            QVERIFY(length >= least && length <= most);
            sum += length;
        }

        QVERIFY2(qAbs(sum / draws - mean) <= mean / 20, qPrintable(QString::number(sum / draws)));
    }

    void isTheSameForTheSameSeed()
    {
        QRandomGenerator one(4);
        QRandomGenerator same(4);
        const Span span{ Span::Kind::Normal, 60s, 10s };

        for (int i = 0; i < 100; ++i)
            QCOMPARE(span.draw(one), span.draw(same));
    }
};

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
