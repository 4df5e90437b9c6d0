#include "ui/notify/ringsound.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 20'000'000;
constexpr quint16 plainSamples = 1;
constexpr quint16 floatingSamples = 3;
constexpr quint16 toldFurtherOn = 0xfffe; // WAVE_FORMAT_EXTENSIBLE: the kind stands in the longer form of the chunk

QUrl ownSource(const QString &name)
{
    return QUrl(u"qrc:/sounds/"_s + name + u".wav"_s);
}

/// Whether this chunk "fmt " tells of samples that are not packed.
bool isPlain(const QByteArray &format)
{
    if (format.size() < 16)
        return false;
    auto kind = qFromLittleEndian<quint16>(format.constData());
    if (kind == toldFurtherOn && format.size() >= 26)
        kind = qFromLittleEndian<quint16>(format.constData() + 24);
    return kind == plainSamples || kind == floatingSamples;
}

/// Goes through the chunks of a RIFF file. Source: "Multimedia Programming Interface and Data Specifications 1.0".
bool isWave(QIODevice &file)
{
    const QByteArray head = file.read(12);
    if (!head.startsWith("RIFF") || !head.endsWith("WAVE"))
        return false;
    bool plain = false;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(8);
        if (chunk.size() < 8)
            return false;
        const auto size = qFromLittleEndian<quint32>(chunk.constData() + 4);
        if (chunk.startsWith("data"))
            return plain && size > 0 && !file.atEnd();
        const qint64 next = file.pos() + size + size % 2;
        if (chunk.startsWith("fmt "))
            plain = isPlain(file.read(std::min<quint32>(size, 64)));
        if (!file.seek(next))
            return false;
    }
    return false;
}

} // namespace

QStringList ownRingSounds()
{
    return { u"bell"_s, u"phone"_s, u"chime"_s, u"knock"_s };
}

QString ringSoundText(const QString &sound)
{
    switch (ownRingSounds().indexOf(sound)) {
    case 0:
        //: A sound of the ring.
        return QCoreApplication::translate("RingSound", "Bell");
    case 1:
        //: A sound of the ring.
        return QCoreApplication::translate("RingSound", "Telephone");
    case 2:
        //: A sound of the ring.
        return QCoreApplication::translate("RingSound", "Chime");
    case 3:
        //: A sound of the ring: somebody knocks on wood.
        return QCoreApplication::translate("RingSound", "Knocking");
    default:
        return QFileInfo(sound).fileName();
    }
}

SoundFault soundFault(const QString &sound)
{
    if (sound.isEmpty() || ownRingSounds().contains(sound))
        return SoundFault::None;
    QFile file(sound);
    // A pipe or a device would never end.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return SoundFault::Missing;
    if (file.size() > mostBytes)
        return SoundFault::TooLong;
    return isWave(file) ? SoundFault::None : SoundFault::NoWave;
}

QUrl ringSoundSource(const QString &sound)
{
    if (ownRingSounds().contains(sound))
        return ownSource(sound);
    if (sound.isEmpty() || soundFault(sound) != SoundFault::None)
        return ownSource(ownRingSounds().constFirst());
    return QUrl::fromLocalFile(QFileInfo(sound).absoluteFilePath());
}
