#include "console/api/oncebody.h"

#include <algorithm>

OnceBody::OnceBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qsizetype size = std::min<qsizetype>(most, m_body.size() - m_read);
    if (size <= 0)
        return -1;
    std::copy_n(m_body.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}
