#include "console/credentials/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Speaks with a real keyring, so it is only run within tests/support/headless-session: it would lock a person's own.

namespace {

const QByteArray secret = "a-very-s3cret-tøken";

template <typename T> StoreResult<T> waited(const QFuture<StoreResult<T>> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) && future.resultCount() == 1
        ? future.result()
        : storeGivenUp<T>();
}

template <typename T> int kindOf(const StoreResult<T> &result)
{
    return result ? -1 : int(result.error().kind);
}

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{ QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s) };
    lock << QVariant::fromValue(collections);
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

/// What `secret-tool` finds under our service's name: an eye that is not ours.
QByteArray foundByOthers()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, { u"search"_s, u"--all"_s, u"server"_s, u"Cordboard"_s });
    tool.waitForFinished();
    return tool.readAllStandardOutput() + tool.readAllStandardError();
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariable("HOME").startsWith("/tmp/"_L1), "only within tests/support/headless-session");
    }

    void writesReadsRemoves_data()
    {
        QTest::addColumn<QString>("profile");

        QTest::newRow("plain") << u"Desk"_s;
        QTest::newRow("with signs") << u"Näme / \"with\" = signs"_s;
    }

    void writesReadsRemoves()
    {
        QFETCH(QString, profile);
        KeychainStore store;

        QCOMPARE(kindOf(waited(store.read(profile))), int(StoreError::Kind::NotFound));
        QCOMPARE(kindOf(waited(store.write(profile, "an older one"))), -1);
        QCOMPARE(kindOf(waited(store.write(profile, secret))), -1);
        QCOMPARE(waited(store.read(profile)).value_or(QByteArray()), secret);
        QCOMPARE(kindOf(waited(store.remove(profile))), -1);
        QCOMPARE(kindOf(waited(store.remove(profile))), -1);
        QCOMPARE(kindOf(waited(store.read(profile))), int(StoreError::Kind::NotFound));
    }

    void theSecretIsInTheKeyringAndNowhereElse()
    {
        KeychainStore store;
        QCOMPARE(kindOf(waited(store.write(u"Desk"_s, secret))), -1);

        const QByteArray found = foundByOthers();

        QVERIFY2(found.contains(secret) && found.contains("Desk"), found.constData());
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        QCOMPARE(kindOf(waited(store.remove(u"Desk"_s))), -1);
        QVERIFY(!foundByOthers().contains(secret));
    }

    void manyAtOnce()
    {
        KeychainStore store;
        QList<QFuture<StoreResult<Done>>> writes;
        for (int i = 0; i < 10; ++i)
            writes.append(store.write(u"p%1"_s.arg(i), QByteArray::number(i)));

        for (int i = 0; i < 10; ++i) {
            QCOMPARE(kindOf(waited(writes.at(i))), -1);
            QCOMPARE(waited(store.read(u"p%1"_s.arg(i))).value_or(QByteArray()), QByteArray::number(i));
            QCOMPARE(kindOf(waited(store.remove(u"p%1"_s.arg(i)))), -1);
        }
    }

    /// Goes last but one: from here on the keyring stays locked, and a prompt may be up that nobody answers.
    void knowsALockedKeyring()
    {
        KeychainStore store;
        QSignalSpy waiting(&store, &CredentialStore::waitingForKeyring);
        QCOMPARE(kindOf(waited(store.write(u"Desk"_s, secret))), -1);
        QCOMPARE(waiting.count(), 0);
        store.setPatience(50ms, 3s);
        lockKeyring();

        QCOMPARE(kindOf(waited(store.read(u"Desk"_s))), int(StoreError::Kind::Locked));
        QCOMPARE(kindOf(waited(store.remove(u"Desk"_s))), int(StoreError::Kind::Locked));
        QCOMPARE(kindOf(waited(store.write(u"Desk"_s, secret))), int(StoreError::Kind::Locked));

        QVERIFY(waiting.count() >= 2); // it asks the person, which is told, and not waited for without end
        QCOMPARE(waiting.constLast().constFirst().toBool(), false);
    }

    void aStoreThatGoesEndsItsCalls()
    {
        auto store = std::make_unique<KeychainStore>();
        const auto future = store->read(u"Desk"_s);

        store.reset();

        QTRY_VERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
