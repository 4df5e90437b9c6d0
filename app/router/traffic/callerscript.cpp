#include "router/traffic/callerscript.h"

#include "core/domain/ids.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr std::array<QStringView, 16> englishNames{
    u"Mary Collins",
    u"James Porter",
    u"Susan Whitfield",
    u"Robert Keane",
    u"Linda Marsh",
    u"Peter Ashby",
    u"Karen Doyle",
    u"Thomas Reed",
    u"Nancy Oduya",
    u"George Tan",
    u"Helen Brandt",
    u"Victor Lund",
    u"Priya Nair",
    u"Oscar Webb",
    u"Judith Crane",
    u"Samuel Ito",
};
constexpr std::array<QStringView, 10> spanishNames{
    u"María Torres",
    u"José Aguilar",
    u"Carmen Vega",
    u"Luis Navarro",
    u"Elena Campos",
    u"Javier Soto",
    u"Pilar Núñez",
    u"Diego Ramos",
    u"Sofía Herrera",
    u"Andrés Molina",
};
constexpr std::array<QStringView, 3> topics{ u"sales", u"billing", u"support" };

template <typename List> QString oneOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(quint32(list.size()))].toString();
}

} // namespace

CallerScript::CallerScript(quint32 seed)
    : m_random(seed)
{
}

Caller CallerScript::next(bool spanish)
{
    Caller caller;
    const quint32 kind = m_random.bounded(100u);
    caller.chats = !spanish && kind < 20;
    const bool speaksSpanish = spanish || (kind >= 20 && kind < 35);
    QJsonObject attributes{
        { u"name"_s, speaksSpanish ? oneOf(spanishNames, m_random) : oneOf(englishNames, m_random) },
        { u"language"_s, speaksSpanish ? u"es"_s : u"en"_s },
        { u"topic"_s, oneOf(topics, m_random) },
        { u"customer"_s, kind >= 90 ? u"priority"_s : u"regular"_s },
    };
    if (caller.chats) {
        attributes.insert(u"page"_s, u"https://shop.example.com/help"_s);
    } else {
        attributes.insert(u"call_sid"_s, callSid());
        attributes.insert(u"from"_s, number());
        attributes.insert(u"to"_s, u"+15550100100"_s);
        attributes.insert(u"direction"_s, u"inbound"_s);
    }
    caller.attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    caller.patience = std::chrono::seconds(60 + m_random.bounded(180));
    return caller;
}

std::chrono::milliseconds CallerScript::gap()
{
    return std::chrono::milliseconds(6000 + m_random.bounded(2001));
}

QString CallerScript::number()
{
    return u"+1555010%1"_s.arg(m_random.bounded(10'000), 4, 10, QChar(u'0'));
}

QString CallerScript::callSid()
{
    IdBytes bytes;
    for (unsigned char &byte : bytes.bytes)
        byte = static_cast<unsigned char>(m_random.bounded(256));
    return CallId(bytes).text();
}

} // namespace router
