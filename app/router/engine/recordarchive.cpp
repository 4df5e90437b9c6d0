#include "router/engine/recordarchive.h"

#include "router/engine/instructioncodec.h"

namespace router::engine {

void RecordWriter::putNumber(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.append(char(value | 0x80));
        value >>= 7;
    }
    m_bytes.append(char(value));
}

void RecordWriter::putBytes(QByteArrayView bytes)
{
    putNumber(quint64(bytes.size()));
    m_bytes.append(bytes);
}

void RecordWriter::put(const QMap<int, QByteArray> &map)
{
    putNumber(quint64(map.size()));
    for (auto it = map.begin(); it != map.end(); ++it) {
        put(it.key());
        put(it.value());
    }
}

void RecordWriter::put(const QStringList &texts)
{
    putNumber(quint64(texts.size()));
    for (const QString &text : texts)
        put(text);
}

void RecordWriter::put(const std::shared_ptr<const Instruction> &instruction)
{
    putBytes(instruction ? encoded(*instruction) : QByteArray());
}

quint64 RecordReader::getNumber()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_failed || m_at >= m_bytes.size())
            break;
        const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    m_failed = true;
    return 0;
}

qint64 RecordReader::getSigned()
{
    const quint64 number = getNumber();
    return qint64(number >> 1) ^ -qint64(number & 1);
}

QByteArray RecordReader::getBytes(quint64 length)
{
    if (m_failed || length > quint64(m_bytes.size() - m_at)) {
        m_failed = true;
        return {};
    }
    const QByteArray bytes = m_bytes.mid(m_at, qsizetype(length));
    m_at += qsizetype(length);
    return bytes;
}

void RecordReader::get(QMap<int, QByteArray> &map)
{
    const quint64 size = getNumber();
    for (quint64 i = 0; i < size && !m_failed; ++i) {
        int key = 0;
        QByteArray value;
        get(key);
        get(value);
        map.insert(key, value);
    }
}

void RecordReader::get(QStringList &texts)
{
    const quint64 size = getNumber();
    for (quint64 i = 0; i < size && !m_failed; ++i) {
        QString text;
        get(text);
        texts.append(text);
    }
}

void RecordReader::get(std::shared_ptr<const Instruction> &instruction)
{
    const QByteArray text = getBytes(getNumber());
    instruction.reset();
    if (text.isEmpty())
        return;
    Instruction read;
    m_failed = m_failed || !decode(text, read);
    instruction = std::make_shared<const Instruction>(std::move(read));
}

} // namespace router::engine
