#pragma once

#include <QByteArray>
#include <QString>

/// An `application/x-www-form-urlencoded` body, built field by field. Never QUrlQuery: it leaves '+' bare and decodes a
/// literal "%41".
class FormBody
{
public:
    /// Appends a field; a name may be given more than once.
    void add(QStringView name, QStringView value);
    void add(QStringView name, const QByteArray &utf8Value);
    void add(QStringView name, int value);
    void add(QStringView name, bool value);

    [[nodiscard]] QByteArray encoded() const { return m_text; }

private:
    QByteArray m_text;
};
