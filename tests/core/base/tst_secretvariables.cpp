#include "core/base/secretvariables.h"

#include <QTest>

class TestSecretVariables : public QObject
{
    Q_OBJECT

private slots:
    void forgetsTheCredentials_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<bool>("isForgotten");

        QTest::newRow("account") << QByteArray("TWILIO_ACCOUNT_SID") << true;
        QTest::newRow("its token") << QByteArray("TWILIO_AUTH_TOKEN") << true;
        QTest::newRow("key") << QByteArray("TWILIO_API_KEY_SID") << true;
        QTest::newRow("its secret") << QByteArray("TWILIO_API_KEY_SECRET") << true;
        QTest::newRow("anything else") << QByteArray("TWILIO_REGION") << false;
    }

    void forgetsTheCredentials()
    {
        QFETCH(QByteArray, variable);
        QFETCH(bool, isForgotten);
        const char *const name = variable.constData();
        qputenv(name, "something");

        forgetSecretVariables();

        QCOMPARE(qEnvironmentVariableIsSet(name), !isForgotten);
        QCOMPARE(qgetenv(name), isForgotten ? QByteArray() : QByteArray("something"));
    }
};

QTEST_APPLESS_MAIN(TestSecretVariables)
#include "tst_secretvariables.moc"
