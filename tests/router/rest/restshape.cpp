#include "restshape.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    static const QRegularExpression digits(u"^[0-9a-f]{32}$"_s);
    if (type.endsWith(u'?'))
        return value.isNull() || isOfType(value, type.chopped(1));
    if (type == u"date"_s)
        return date.match(value.toString()).hasMatch();
    if (type == u"int"_s)
        return value.isDouble() && value.toInteger(-1) != -1;
    if (type == u"bool"_s)
        return value.isBool();
    if (type == u"text"_s)
        return value.isString();
    if (type == u"url"_s)
        return value.toString().startsWith(u"http://127.0.0.1:8787/v1/Workspaces"_s);
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    return value.toString().startsWith(type) && digits.match(value.toString().mid(2)).hasMatch();
}

} // namespace

QString difference(const QJsonObject &json, const QString &properties)
{
    QSet<QString> known;
    for (const QString &property : properties.split(u' ')) {
        const QString name = property.section(u':', 0, 0);
        known.insert(name);
        if (!json.contains(name))
            return QString(u"missing: "_s + name);
        if (!isOfType(json.value(name), property.section(u':', 1)))
            return QString(u"wrong: "_s + name);
    }
    for (const QString &name : json.keys()) {
        if (!known.contains(name))
            return QString(u"not documented: "_s + name);
    }
    return {};
}
