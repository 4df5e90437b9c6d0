#include "ui/text/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsWords_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("unreachable") << ApiError::Kind::Unreachable << u"does not answer"_s;
        QTest::newRow("signed out") << ApiError::Kind::SignedOut << u"credentials"_s;
        QTest::newRow("forbidden") << ApiError::Kind::Forbidden << u"not allowed"_s;
        QTest::newRow("not found") << ApiError::Kind::NotFound << u"no longer exists"_s;
        QTest::newRow("not allowed now") << ApiError::Kind::NotAllowedNow << u"did not allow"_s;
        QTest::newRow("gone") << ApiError::Kind::Gone << u"faster"_s;
        QTest::newRow("stale") << ApiError::Kind::Stale << u"same time"_s;
        QTest::newRow("too many") << ApiError::Kind::TooMany << u"slow down"_s;
        QTest::newRow("refused") << ApiError::Kind::Refused << u"refused"_s;
        QTest::newRow("server") << ApiError::Kind::Server << u"problem of its own"_s;
        QTest::newRow("unreadable") << ApiError::Kind::Unreadable << u"status 200"_s;
    }

    void everyKindHasItsWords()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(QString, what);

        const ErrorText text = errorText({ .kind = kind, .httpStatus = 200 });

        QVERIFY2(text.what.contains(what), qPrintable(text.what));
        QVERIFY(text.what.endsWith(u'.'));
        QVERIFY(text.next.endsWith(u'.'));
        QCOMPARE(text.whole(), QString(text.what + u' ' + text.next));
    }

    void theCompanysSignInHasWordsOfItsOwn_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("unreachable") << ApiError::Kind::Unreachable << u"does not answer"_s;
        QTest::newRow("login") << ApiError::Kind::SignedOut << u"does not accept this login"_s;
        QTest::newRow("no agent") << ApiError::Kind::Forbidden << u"no token for you"_s;
        QTest::newRow("no such page") << ApiError::Kind::NotFound << u"no sign-in at this address"_s;
        QTest::newRow("redirect") << ApiError::Kind::Refused << u"no sign-in at this address"_s;
        QTest::newRow("too many") << ApiError::Kind::TooMany << u"slow down"_s;
        QTest::newRow("trouble") << ApiError::Kind::Server << u"problem of its own"_s;
        QTest::newRow("no token") << ApiError::Kind::Unreadable << u"not with an agent's token"_s;
    }

    void theCompanysSignInHasWordsOfItsOwn()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(QString, what);

        const ErrorText text = tokenServiceErrorText({ .kind = kind, .httpStatus = 200 });

        QVERIFY2(text.what.contains(what), qPrintable(text.what));
        QVERIFY(text.next.endsWith(u'.'));
    }

    void saysWhereATokenIsNotTaken()
    {
        QVERIFY(tokenErrorText({ .kind = ApiError::Kind::SignedOut }).what.contains(u"does not accept the token"_s));
        QVERIFY(tokenErrorText({ .kind = ApiError::Kind::NotFound }).what.contains(u"no agent"_s));
        QCOMPARE(tokenErrorText({ .kind = ApiError::Kind::Server }).what, errorText({ .kind = ApiError::Kind::Server }).what);
    }

    void saysWhatASignInCannotDo()
    {
        const ErrorText never = errorText({ .kind = ApiError::Kind::Forbidden });

        QVERIFY(never.what.contains(u"Your sign-in cannot"_s));
        QVERIFY(never.next.contains(u"API key"_s));
    }

    void noTwoKindsReadAlike()
    {
        QSet<QString> said;
        for (int kind = 0; kind <= int(ApiError::Kind::Unreadable); ++kind)
            said.insert(errorText({ .kind = ApiError::Kind(kind) }).what);

        QCOMPARE(said.size(), int(ApiError::Kind::Unreadable) + 1);
    }

    void tellsWhenItGoesOn()
    {
        const ApiError error{ .kind = ApiError::Kind::TooMany, .httpStatus = 429, .retryAfter = 30s };

        QCOMPARE(errorText(error).next, u"Cordboard goes on by itself in 30 s."_s);
    }

    void theServersOwnWordsAreDetails_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("details");
        QTest::newRow("no answer") << ApiError{} << u"No answer came."_s;
        QTest::newRow("status alone") << ApiError{ .httpStatus = 503 } << u"HTTP status: 503"_s;
        QTest::newRow("all") << ApiError{ .httpStatus = 400, .code = 20001, .detail = u"Bad <b>Sid</b>"_s }
                             << u"HTTP status: 400\nError code: 20001\nThe server says: Bad <b>Sid</b>"_s;
        QTest::newRow("why there was none") << ApiError{ .detail = u"Connection refused"_s }
                                            << u"No answer came.\nConnection refused"_s;
    }

    void theServersOwnWordsAreDetails()
    {
        QFETCH(ApiError, error);
        QFETCH(QString, details);

        QCOMPARE(errorDetails(error), details);
        if (!error.detail.isEmpty())
            QVERIFY(!errorText(error).whole().contains(error.detail));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
