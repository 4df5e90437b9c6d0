#include "bench/routercaller.h"

#include "bench/loadclient.h"

#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

QByteArray RouterCaller::request(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    QByteArray text = method + " /v1/Workspaces" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    text += "Authorization: Basic " + authorization + "\r\n";
    if (method == "POST")
        text += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QJsonObject RouterCaller::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    QByteArray answer;
    bool asked = false;
    LoadClient one(port, 1);
    one.run([&](int, int, const QByteArray &got) {
        answer = got;
        return std::exchange(asked, true) ? QByteArray() : request(method, path, body);
    });
    return QJsonDocument::fromJson(answer).object();
}

QByteArray sidOf(const QJsonObject &json)
{
    return json.value("sid"_L1).toString().toLatin1();
}
