#include "tokenfixture.h"

#include <QSignalSpy>

namespace {

struct TokensFixture : TokenFixture
{
    ServiceTokens tokens{ clock };
    std::shared_ptr<TokenSource> source = tokens.source();
    QSignalSpy troubled{ &tokens, &ServiceTokens::troubled };
    QSignalSpy recovered{ &tokens, &ServiceTokens::recovered };
    QSignalSpy lost{ &tokens, &ServiceTokens::lost };

    /// Signs in with a token for an hour.
    [[nodiscard]] bool begin()
    {
        answer({ given(token()) });
        const auto first = tokens.begin(access());
        return QTest::qWaitFor([&first] { return first.isFinished(); }) && first.result().has_value();
    }
    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        tokens.lookAtClock();
    }
    ApiResult<EventToken> next()
    {
        const auto future = source->fresh();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
            return tl::make_unexpected(ApiError{ .detail = u"the test waited in vain"_s });
        return future.result();
    }
    [[nodiscard]] static ApiError errorOf(const QSignalSpy &spy)
    {
        return spy.constLast().constFirst().value<ApiError>();
    }
};

} // namespace

class TestServiceTokens : public QObject
{
    Q_OBJECT
private slots:
    void givesTheSameWhileItLives()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        const auto first = f.next();

        f.advance(47min);

        QCOMPARE(f.next()->text, first->text);
        QCOMPARE(f.next()->life, 13min);
        QCOMPARE(f.asked(), 1);
    }

    void renewsInTime_data()
    {
        QTest::addColumn<std::chrono::seconds>("life");
        QTest::addColumn<std::chrono::seconds>("renewed");

        QTest::newRow("an hour: at 80 %") << 3600s << 2880s;
        QTest::newRow("four minutes: a minute before") << 240s << 180s;
        QTest::newRow("a minute: at the half") << 60s << 30s;
    }

    void renewsInTime()
    {
        QFETCH(std::chrono::seconds, life);
        QFETCH(std::chrono::seconds, renewed);
        TokensFixture f;
        f.answer({ f.given(f.token(life)) });
        const auto begun = f.tokens.begin(f.access());
        QTRY_VERIFY(begun.isFinished());
        f.advance(renewed - 1s);
        QCOMPARE(f.asked(), 1);
        f.clock.advance(1s);
        const QByteArray second = f.token();
        f.answer({ f.given(second) });

        f.tokens.lookAtClock();

        QTRY_COMPARE(f.next()->text, second);
        QCOMPARE(f.asked(), 2);
        QCOMPARE(f.troubled.count(), 0);
    }

    void triesAgainWhileTheOldOneLives()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        const auto old = f.next();
        f.answer({ { .status = 503 } });

        f.advance(48min);
        QTRY_COMPARE(f.troubled.count(), 1);
        QCOMPARE(f.troubled.constFirst().at(1).value<Instant>(), f.clock.now() + 12min);
        QCOMPARE(f.next()->text, old->text); // nobody waits for the service meanwhile
        f.advance(2s); // the first pause is from 0.8 to 2 s
        QTRY_COMPARE(f.asked(), 3);
        const QByteArray second = f.token();
        f.answer({ f.given(second) });

        // The third may still be on its way: only its answer begins the next pause.
        QVERIFY(QTest::qWaitFor([&f] {
            f.advance(1s);
            return f.recovered.count() > 0;
        }));
        QCOMPARE(f.recovered.count(), 1);
        QCOMPARE(f.next()->text, second);
        QCOMPARE(f.troubled.count(), 1);
        QCOMPARE(f.lost.count(), 0);
    }

    void waitsAsLongAsTheServiceWants()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        f.answer({ { .status = 429, .headers = { { "Retry-After", "100" } } } });
        f.advance(48min);
        QTRY_COMPARE(f.troubled.count(), 1);

        f.advance(99s);
        QCOMPARE(f.asked(), 2);
        f.advance(1s);

        QTRY_COMPARE(f.asked(), 3);
    }

    void saysSoWhenItRunsOut()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        f.server.goAway();
        f.advance(48min);
        QTRY_COMPARE(f.troubled.count(), 1);

        f.advance(12min);

        QCOMPARE(kindOf(f.next()), int(ApiError::Kind::Unreachable)); // as good as offline: it may come back
        QCOMPARE(f.lost.count(), 0);
        f.server.comeBack();
        const QByteArray second = f.token();
        f.answer({ f.given(second) });
        f.advance(1min);
        QTRY_COMPARE(f.recovered.count(), 1);
        QCOMPARE(f.next()->text, second);
    }

    void endsWhenTheLoginIsRefused()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        f.answer({ { .status = 401 } });
        f.advance(48min);
        QTRY_COMPARE(f.troubled.count(), 1);
        QCOMPARE(int(TokensFixture::errorOf(f.troubled).kind), int(ApiError::Kind::SignedOut));
        QCOMPARE(kindOf(f.next()), -1); // the old one still lives

        f.advance(10min);
        QCOMPARE(f.asked(), 2); // not again: that could lock the account
        QCOMPARE(f.lost.count(), 0);
        f.advance(2min);

        QCOMPARE(f.lost.count(), 1);
        QCOMPARE(kindOf(f.next()), int(ApiError::Kind::SignedOut));
        QCOMPARE(f.asked(), 2);
    }

    void takesNobodyElsesTokens()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        const auto old = f.next();
        f.answer({ f.given(f.token(1h, 4)) });

        f.advance(48min);

        QTRY_COMPARE(f.troubled.count(), 1);
        QCOMPARE(int(TokensFixture::errorOf(f.troubled).kind), int(ApiError::Kind::Forbidden));
        QCOMPARE(f.next()->text, old->text);
    }

    void getsAnotherWhereTheServerTakesItNoLonger()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        const auto old = f.next();
        f.advance(5min);
        const QByteArray second = f.token();
        f.answer({ f.given(second) });

        f.tokens.refuse("another.old.one");
        QCOMPARE(f.next()->text, old->text);
        f.tokens.refuse(old->text);

        QCOMPARE(f.next()->text, second);
        QCOMPARE(f.asked(), 2);
    }

    void endsWhereTheServerTakesNotEvenAFreshOne()
    {
        TokensFixture f;
        QVERIFY(f.begin());

        f.tokens.refuse(f.next()->text);

        QCOMPARE(f.lost.count(), 1);
        QCOMPARE(kindOf(f.next()), int(ApiError::Kind::SignedOut));
        QCOMPARE(f.asked(), 1);
    }

    void asksAtOnceAfterASleep()
    {
        TokensFixture f;
        QVERIFY(f.begin());
        f.server.goAway();
        f.advance(48min);
        QTRY_COMPARE(f.troubled.count(), 1);
        f.server.comeBack();
        f.answer({ f.given(f.token()) });

        f.tokens.wake();

        QTRY_COMPARE(f.recovered.count(), 1);
    }

    void tellsWhyThereIsNoFirst()
    {
        TokensFixture f;
        f.answer({ { .status = 401 } });

        const auto first = f.tokens.begin(f.access());
        QTRY_VERIFY(first.isFinished());

        QCOMPARE(kindOf(first.result()), int(ApiError::Kind::SignedOut));
        QCOMPARE(kindOf(f.next()), int(ApiError::Kind::SignedOut));
        QCOMPARE(f.lost.count(), 0); // whoever asked was told
    }

    void forgetsAllAtTheEnd()
    {
        TokensFixture f;
        QVERIFY(f.begin());

        f.tokens.end();

        QCOMPARE(kindOf(f.next()), int(ApiError::Kind::SignedOut));
        f.advance(2h);
        QCOMPARE(f.asked(), 1);
    }

    void answersTheFirstThatIsGivenUp()
    {
        TokensFixture f;
        f.answer({ { .silent = true } });

        const auto first = f.tokens.begin(f.access());
        f.tokens.end();

        QTRY_VERIFY(first.isFinished());
        QCOMPARE(kindOf(first.result()), int(ApiError::Kind::Unreachable));
    }
};

QTEST_GUILESS_MAIN(TestServiceTokens)
#include "tst_servicetokens.moc"
