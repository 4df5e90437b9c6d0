#include "core/wire/formbody.h"

void FormBody::add(QStringView name, QStringView value)
{
    add(name, value.toUtf8());
}

void FormBody::add(QStringView name, const QByteArray &utf8Value)
{
    if (!m_text.isEmpty())
        m_text.append('&');
    m_text.append(name.toUtf8().toPercentEncoding()).append('=').append(utf8Value.toPercentEncoding());
}

void FormBody::add(QStringView name, int value)
{
    add(name, QByteArray::number(value));
}

void FormBody::add(QStringView name, std::same_as<bool> auto value)
{
    add(name, value ? QByteArray("true") : QByteArray("false"));
}

template void FormBody::add<bool>(QStringView name, bool value);
