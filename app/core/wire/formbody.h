#pragma once

#include <QByteArray>
#include <QString>
#include <concepts>

/// An `application/x-www-form-urlencoded` body, built field by field. Never QUrlQuery: it leaves '+' bare and decodes a
/// literal "%41".
class FormBody
{
public:
    /// Appends a field; a name may be given more than once.
    void add(QStringView name, QStringView value);
    void add(QStringView name, const QByteArray &utf8Value);
    void add(QStringView name, int value);
    /// Only a bool itself: a pointer to characters must not become one.
    void add(QStringView name, std::same_as<bool> auto value);

    [[nodiscard]] QByteArray encoded() const { return m_text; }

private:
    QByteArray m_text;
};
