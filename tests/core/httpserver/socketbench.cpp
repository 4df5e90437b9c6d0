#include "socketbench.h"

#include <QTest>

QByteArray handshake(const QByteArray &path, const QByteArray &version, const QByteArray &key)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
        + (key.isNull() ? QByteArray() : "Sec-WebSocket-Key: " + key + "\r\n") + "Sec-WebSocket-Version: " + version
        + "\r\n\r\n";
}

void upgradeRaw(RawClient &client, const SocketBench &bench)
{
    client.send(handshake());
    QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(bench.opened(), 1);
}
