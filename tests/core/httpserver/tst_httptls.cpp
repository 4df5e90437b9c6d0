#include "tests/core/httpserver/serverbench.h"
#include "tests/core/httpserver/testcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HttpTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void servesTrustedClients();
    void saysGoodbye();
    void staysUnknownToOthers();
    void endsHalfHandshakes();
    void survivesPlainClients();
    void saysWhatIsWrongWithFiles_data();
    void saysWhatIsWrongWithFiles();

private:
    void connectTo(QSslSocket &socket, quint16 port);

    QTemporaryDir m_dir;
    QString m_certificate = m_dir.filePath(u"certificate.pem"_s);
    QString m_key = m_dir.filePath(u"key.pem"_s);
};

void tst_HttpTls::initTestCase()
{
    QVERIFY(writeTestCertificate(m_certificate, m_key));
}

void tst_HttpTls::connectTo(QSslSocket &socket, quint16 port)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_certificate));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
}

void tst_HttpTls::servesTrustedClients()
{
    ServerBench bench({}, m_certificate, m_key);
    QSslSocket socket;
    connectTo(socket, bench.port());

    QByteArray read;
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /echo HTTP/1.1\r\nHost: desk\r\n\r\nGET /large HTTP/1.1\r\nHost: desk\r\n\r\n");
        while (bodiesIn(read).size() < 2 * (i + 1) && socket.waitForReadyRead(10'000))
            read += socket.readAll();
    }

    QCOMPARE(bodiesIn(read).size(), 6);
    QCOMPARE(bodiesIn(read).first(), QByteArray("GET|/echo||https://desk||"));
    QCOMPARE(bodiesIn(read).last(), QByteArray(1024 * 1024, 'x'));
}

void tst_HttpTls::saysGoodbye()
{
    ServerBench bench({}, m_certificate, m_key);
    QSslSocket socket;
    connectTo(socket, bench.port());

    socket.write("GET /echo HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000)) { }

    QCOMPARE(bodiesIn(socket.readAll()).size(), 1);
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
}

void tst_HttpTls::staysUnknownToOthers()
{
    ServerBench bench({}, m_certificate, m_key);
    QSslSocket socket;

    socket.connectToHostEncrypted(u"127.0.0.1"_s, bench.port());

    QVERIFY(!socket.waitForEncrypted());
    QCOMPARE(socket.error(), QAbstractSocket::SslHandshakeFailedError);
}

void tst_HttpTls::endsHalfHandshakes()
{
    ServerBench bench({ .read = 100ms }, m_certificate, m_key);
    RawClient client(bench.port());

    client.send(QByteArray::fromHex("16030102000100"));

    QVERIFY(client.readToEnd().isEmpty());
}

void tst_HttpTls::survivesPlainClients()
{
    ServerBench bench({}, m_certificate, m_key);
    RawClient client(bench.port());

    client.send("GET / HTTP/1.1\r\nHost: desk\r\n\r\n");

    QVERIFY(!client.readToEnd().contains("HTTP/1.1"));
    QCOMPARE(bench.requests(), 0);
    QSslSocket socket;
    connectTo(socket, bench.port());
}

void tst_HttpTls::saysWhatIsWrongWithFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");

    QTest::newRow("no certificate") << u"/nowhere/c.pem"_s << m_key << u"/nowhere/c.pem"_s;
    QTest::newRow("no key") << m_certificate << u"/nowhere/k.pem"_s << u"/nowhere/k.pem"_s;
    QTest::newRow("a key for a certificate") << m_key << m_key << m_key;
    QTest::newRow("a certificate for a key") << m_certificate << m_certificate << m_certificate;
}

void tst_HttpTls::saysWhatIsWrongWithFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, named);
    HttpLoop loop;
    HttpServer server(loop, {});

    const auto done = server.useTls(certificate, key);

    QVERIFY(!done);
    QVERIFY2(done.error().startsWith(named), qPrintable(done.error()));
}

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_httptls.moc"
