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

QTEST_MAIN(TestLinkQuestion)
#include "tst_linkquestion.moc"
