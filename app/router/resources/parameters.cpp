#include "router/resources/parameters.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qsizetype longestShown = 100; // a refusal need not send a megabyte back

bool isAnyOf(const QByteArray &value, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(
        words, [&value](const char *word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Digits behind at most a minus: toInt() alone would also take blanks and a plus sign.
bool isPlainNumber(const QByteArray &value)
{
    const qsizetype from = value.startsWith('-') ? 1 : 0;
    return std::all_of(value.begin() + from, value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString shown(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    return text.size() <= longestShown ? text : QString(text.left(longestShown) + u"…"_s);
}

} // namespace

Parameters::Parameters(FormFields fields)
    : m_fields(std::move(fields))
{
}

Parameters Parameters::fromForm(QByteArrayView text)
{
    FormFields fields;
    if (readForm(text, fields))
        return Parameters(std::move(fields));
    Parameters broken;
    broken.refuse(u"The parameters are not well formed: an escape is broken or no UTF-8"_s);
    return broken;
}

const QByteArray *Parameters::find(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(m_fields, [name](const auto &field) { return QByteArrayView(field.first) == name; });
    return found == m_fields.end() ? nullptr : &found->second;
}

bool Parameters::has(QByteArrayView name) const
{
    return find(name) != nullptr;
}

std::optional<QByteArray> Parameters::bytes(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    return value ? std::optional<QByteArray>(*value) : std::nullopt;
}

std::optional<QString> Parameters::text(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    return value ? std::optional<QString>(QString::fromUtf8(*value)) : std::nullopt;
}

std::optional<QByteArray> Parameters::requiredBytes(QByteArrayView name)
{
    const QByteArray *value = find(name);
    if (value && !value->isEmpty())
        return *value;
    refuse(u"%1 field is required"_s.arg(QLatin1StringView(name)));
    return std::nullopt;
}

std::optional<QString> Parameters::requiredText(QByteArrayView name)
{
    const auto value = requiredBytes(name);
    return value ? std::optional<QString>(QString::fromUtf8(*value)) : std::nullopt;
}

QList<QByteArray> Parameters::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &field : m_fields) {
        if (QByteArrayView(field.first) == name)
            values.append(field.second);
    }
    return values;
}

std::optional<int> Parameters::integer(QByteArrayView name, int least, int most)
{
    const QByteArray *value = find(name);
    if (!value)
        return std::nullopt;
    bool isInt = false;
    const int number = value->toInt(&isInt);
    if (isInt && isPlainNumber(*value) && number >= least && number <= most)
        return number;
    refuse(name, u"is not an integer from %1 to %2"_s.arg(QString::number(least), QString::number(most)));
    return std::nullopt;
}

std::optional<bool> Parameters::boolean(QByteArrayView name)
{
    const QByteArray *value = find(name);
    if (!value)
        return std::nullopt;
    if (isAnyOf(*value, { "true", "1", "yes" }))
        return true;
    if (isAnyOf(*value, { "false", "0", "no" }))
        return false;
    refuse(name, u"is not a boolean"_s);
    return std::nullopt;
}

std::optional<bool> Parameters::truth(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    return value ? std::optional<bool>(isAnyOf(*value, { "true", "1", "yes" })) : std::nullopt;
}

std::optional<Instant> Parameters::date(QByteArrayView name)
{
    const QByteArray *value = find(name);
    if (!value)
        return std::nullopt;
    const auto at = instantFromIso(QString::fromUtf8(*value));
    if (!at)
        refuse(name, u"is not an ISO 8601 date"_s);
    return at;
}

std::optional<QString> Parameters::url(QByteArrayView name)
{
    const QByteArray *value = find(name);
    if (!value)
        return std::nullopt;
    const QUrl url(QString::fromUtf8(*value), QUrl::StrictMode);
    const bool isWeb
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (value->isEmpty() || isWeb)
        return QString::fromUtf8(*value);
    refuse(name, u"is not an absolute http or https URL"_s);
    return std::nullopt;
}

void Parameters::refuse(QByteArrayView name, const QString &why)
{
    const QByteArray *value = find(name);
    // Joined, not arg(): the value may itself contain "%1".
    refuse(QString(u"Value '"_s + (value ? shown(*value) : QString()) + u"' provided for "_s + QLatin1StringView(name)
        + u' ' + why));
}

void Parameters::refuse(const QString &message)
{
    if (!m_fault)
        m_fault = Refusal{ .message = message };
}

void Parameters::renumber(int code)
{
    if (m_fault)
        m_fault->code = code;
}

} // namespace router
