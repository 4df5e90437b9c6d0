#include "console/state/offer.h"
#include "ui/remote/linkquestion.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RemoteRequest::Kind;

class TestLinkQuestion : public QObject
{
    Q_OBJECT

private slots:
    void nothingHappensWithoutConsent_data();
    void nothingHappensWithoutConsent();
    void consentIsTold();
    void nameIsShownAsItIs();
    void saysWhoseOfferItIs();
};

void TestLinkQuestion::nothingHappensWithoutConsent_data()
{
    QTest::addColumn<int>("key");

    QTest::newRow("escape") << int(Qt::Key_Escape);
    QTest::newRow("return") << int(Qt::Key_Return);
}

void TestLinkQuestion::nothingHappensWithoutConsent()
{
    QFETCH(int, key);
    LinkQuestion question({ Kind::Activity, u"Idle"_s });
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy agreed(&question, &LinkQuestion::agreed);
    question.show();
    QVERIFY(QTest::qWaitForWindowExposed(&question));
    question.defaultButton()->setFocus();

    QTest::keyClick(&question, Qt::Key(key));

    QTRY_VERIFY(!question.isVisible());
    QCOMPARE(agreed.count(), 0);
}

void TestLinkQuestion::consentIsTold()
{
    const RemoteRequest request{ Kind::Accept, u"WR0123456789abcdef0123456789abcdef"_s };
    LinkQuestion question(request);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy agreed(&question, &LinkQuestion::agreed);
    question.show();
    QVERIFY(!question.isModal());

    for (QAbstractButton *button : question.buttons()) {
        if (question.buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }

    QCOMPARE(agreed.count(), 1);
    QVERIFY(agreed.first().first().value<RemoteRequest>() == request);
}

void TestLinkQuestion::nameIsShownAsItIs()
{
    LinkQuestion question({ Kind::Activity, u"<b>Idle</b>"_s });

    QVERIFY(question.text().contains(u"<b>Idle</b>"_s));
    QCOMPARE(question.textFormat(), Qt::PlainText);
}

void TestLinkQuestion::saysWhoseOfferItIs()
{
    Offer offer;
    offer.task = Task{ .attributes = R"({"name":"Ana","from":"+15550100","topic":"Invoice"})", .queueName = u"Billing"_s };

    const LinkQuestion question({ Kind::Accept, u"WR0123456789abcdef0123456789abcdef"_s }, aboutOffer(offer));

    QVERIFY(question.text().startsWith(u"A link asks you to accept an offer."_s));
    for (const char *part : { "Ana", "+15550100", "Invoice", "Billing" })
        QVERIFY2(question.text().contains(QLatin1StringView(part)), part);
}

QTEST_MAIN(TestLinkQuestion)
#include "tst_linkquestion.moc"
