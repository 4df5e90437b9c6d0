#include "ui/desk/jsoncheck.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("JsonCheck", text);
}

QString wordsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return words("a closing } or a comma is missing");
    case QJsonParseError::MissingNameSeparator:
        return words("a colon is missing after the name");
    case QJsonParseError::UnterminatedArray:
        return words("a closing ] or a comma is missing");
    case QJsonParseError::MissingValueSeparator:
        return words("a comma is missing");
    case QJsonParseError::MissingObject:
        return words("a name in \"quotes\" is expected here");
    case QJsonParseError::UnterminatedString:
        return words("the closing quote is missing");
    case QJsonParseError::IllegalValue:
    case QJsonParseError::TerminationByNumber:
        return words("this is not a value");
    case QJsonParseError::IllegalNumber:
        return words("this is not a number");
    case QJsonParseError::IllegalEscapeSequence:
        return words("this is not an escape that JSON knows");
    case QJsonParseError::GarbageAtEnd:
        return words("there is something after the end");
    case QJsonParseError::DeepNesting:
        return words("this is nested too deeply");
    default:
        return words("this cannot be read");
    }
}

JsonFault faultAt(const QByteArray &utf8, qsizetype offset, const QString &why)
{
    const QString before = QString::fromUtf8(utf8.left(std::clamp<qsizetype>(offset, 0, utf8.size())));
    const auto lastBreak = before.lastIndexOf(u'\n');
    return { int(before.count(u'\n')) + 1, int(before.size() - lastBreak), why };
}

} // namespace

std::optional<JsonFault> faultOfAttributes(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return faultAt(utf8, error.offset, wordsFor(error.error));
    if (!document.isObject())
        return JsonFault{ 1, 1, words("attributes are an object: { \"name\": \"value\" }") };
    return {};
}
