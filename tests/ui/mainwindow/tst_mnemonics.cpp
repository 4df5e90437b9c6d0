// Alt and a letter does one thing: no two controls in sight share a letter, in no language.
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "support/mnemonicclashes.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinpage.h"
#include "ui/text/translators.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void signInHasNoClash_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<SignInFields::Service>("service");
        QTest::addColumn<SignInFields::Kind>("kind");
        using Service = SignInFields::Service;
        using Kind = SignInFields::Kind;
        for (const QString &locale : { u"en_GB"_s, u"de_DE"_s }) {
            const auto row = [&locale](const QString &name) -> QTestData & {
                return QTest::newRow(qPrintable(locale + u", "_s + name)) << locale;
            };
            row(u"Twilio"_s) << Service::Twilio << Kind::ApiKey;
            row(u"local router"_s) << Service::Router << Kind::ApiKey;
            row(u"Twilio by company login"_s) << Service::Twilio << Kind::CompanyLogin;
            row(u"local router by company login"_s) << Service::Router << Kind::CompanyLogin;
        }
    }

    void signInHasNoClash()
    {
        QFETCH(QString, locale);
        QFETCH(SignInFields::Service, service);
        QFETCH(SignInFields::Kind, kind);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        MainWindow window(sample.console());
        window.signIn()->form()->setFields({ .service = service, .kind = kind });
        window.show();

        QCOMPARE(mnemonicClashes(window), QStringList());
        window.findChild<QAbstractButton *>(u"reveal"_s)->click();
        QCOMPARE(mnemonicClashes(window), QStringList());
    }

    void everyMenuHasALetter_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &locale : { u"en_GB"_s, u"de_DE"_s })
            QTest::newRow(qPrintable(locale)) << locale;
    }

    void everyMenuHasALetter()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        MainWindow window(sample.console());
        window.setOfferActions({});

        for (const QAction *menu : window.menuBar()->actions())
            QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
    }

    void pagesHaveNoClash_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Shell::Page>("page");
        for (const QString &locale : { u"en_GB"_s, u"de_DE"_s }) {
            for (const auto page : { Shell::Desk, Shell::Tasks, Shell::Agents, Shell::Queues, Shell::Missed, Shell::Setup })
                QTest::newRow(qPrintable(locale + u", page "_s + QString::number(page))) << locale << page;
        }
    }

    void pagesHaveNoClash()
    {
        QFETCH(QString, locale);
        QFETCH(Shell::Page, page);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        MainWindow window(sample.console());
        window.setOfferActions({});
        window.show();
        sample.signIn(3);
        sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
        sample.reserve(2, u"Bo"_s, ReservationStatus::Pending);
        sample.reserve(2, u"Bo"_s, ReservationStatus::Timeout); // missed: the page has its buttons
        emit sample.console().session().phaseChanged(SessionPhase::SignedIn);

        window.shell()->setPage(page);

        QCOMPARE(mnemonicClashes(window), QStringList());
        window.findChild<QAbstractButton *>(u"asTiles"_s)->setChecked(true); // queues have one more button then
        QCOMPARE(mnemonicClashes(window), QStringList());
    }

    void deskHasNoClashInWrapUp_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<ReservationStatus>("status");
        for (const QString &locale : { u"en_GB"_s, u"de_DE"_s }) {
            QTest::newRow(qPrintable(locale + u", taken"_s)) << locale << ReservationStatus::Accepted;
            QTest::newRow(qPrintable(locale + u", wrapping up"_s)) << locale << ReservationStatus::Wrapping;
        }
    }

    void deskHasNoClashInWrapUp()
    {
        QFETCH(QString, locale);
        QFETCH(ReservationStatus, status);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        sample.console().settings().setWrapUpRules(u"Spanish"_s,
            { .dispositions = { u"Solved"_s }, .dispositionRequired = true, .length = std::chrono::minutes(2) });
        MainWindow window(sample.console());
        window.show();
        sample.signIn(3);
        sample.reserve(1, u"Ana"_s, status);
        emit sample.console().session().phaseChanged(SessionPhase::SignedIn);
        window.shell()->setPage(Shell::Desk);

        QVERIFY(window.findChild<QWidget *>(u"disposition"_s)->isVisible());
        QTRY_COMPARE(
            window.findChild<QWidget *>(u"extendButton"_s)->isVisible(), status == ReservationStatus::Wrapping);
        QCOMPARE(mnemonicClashes(window), QStringList());
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
