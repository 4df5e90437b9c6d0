#include "ui/notify/ringsound.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QByteArray little(quint32 number, int bytes)
{
    QByteArray text(4, '\0');
    qToLittleEndian(number, text.data());
    return text.left(bytes);
}

QByteArray chunk(const QByteArray &name, const QByteArray &body)
{
    return name + little(quint32(body.size()), 4) + body + QByteArray(body.size() % 2, '\0');
}

/// A chunk "fmt " of one channel at 8 kHz.
QByteArray format(int kind, const QByteArray &more = {})
{
    return chunk("fmt ",
        little(quint32(kind), 2) + little(1, 2) + little(8000, 4) + little(16'000, 4) + little(2, 2) + little(16, 2) + more);
}

QByteArray wave(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size()) + 4, 4) + "WAVE" + chunks;
}

} // namespace

Q_DECLARE_METATYPE(SoundFault)

class TestRingSound : public QObject
{
    Q_OBJECT

private slots:
    void theProgramsOwnAreThere()
    {
        QSet<QString> words;
        const QStringList sounds = ownRingSounds();
        for (const QString &sound : sounds) {
            const QString resource = u':' + ringSoundSource(sound).path();
            QVERIFY2(QFile::exists(resource), qPrintable(resource));
            QCOMPARE(soundFault(sound), SoundFault::None);
            QCOMPARE(soundFault(resource), SoundFault::None); // a resource is read like a file
            words.insert(ringSoundText(sound));
        }

        QCOMPARE(words.size(), sounds.size());
        QCOMPARE(ringSoundSource({}), ringSoundSource(sounds.constFirst()));
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SoundFault>("fault");
        const QByteArray data = chunk("data", QByteArray(100, 'x'));
        const QByteArray longForm = little(22, 2) + little(16, 2) + little(4, 4) + little(1, 2) + QByteArray(14, '\0');

        QTest::newRow("plain samples") << wave(format(1) + data) << SoundFault::None;
        QTest::newRow("floating samples") << wave(format(3) + data) << SoundFault::None;
        QTest::newRow("long form") << wave(format(0xfffe, longForm) + data) << SoundFault::None;
        QTest::newRow("a title before the samples") << wave(format(1) + chunk("LIST", "odd") + data) << SoundFault::None;
        QTest::newRow("packed samples") << wave(format(0x55) + data) << SoundFault::NoWave;
        QTest::newRow("no format") << wave(data) << SoundFault::NoWave;
        QTest::newRow("no samples") << wave(format(1)) << SoundFault::NoWave;
        QTest::newRow("empty samples") << wave(format(1) + chunk("data", {})) << SoundFault::NoWave;
        QTest::newRow("cut short") << wave(format(1) + data).left(30) << SoundFault::NoWave;
        QTest::newRow("a chunk that says it is huge") << wave("LIST" + little(0xffffffff, 4)) << SoundFault::NoWave;
        QTest::newRow("another kind of sound") << QByteArray("ID3\x04 an MP3 file") << SoundFault::NoWave;
        QTest::newRow("empty") << QByteArray() << SoundFault::NoWave;
        QTest::newRow("too long") << wave(format(1) + chunk("data", QByteArray(20'000'000, 'x'))) << SoundFault::TooLong;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SoundFault, fault);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"My ring, loud.wav"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        QCOMPARE(soundFault(path), fault);
        QCOMPARE(ringSoundSource(path), fault == SoundFault::None ? QUrl::fromLocalFile(path) : ringSoundSource({}));
        QCOMPARE(ringSoundText(path), u"My ring, loud.wav"_s);
    }

    void whatIsNoFileIsMissing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("not there") << u"/nowhere/ring.wav"_s;
        QTest::newRow("a folder") << u"/tmp"_s;
        QTest::newRow("an endless device") << u"/dev/zero"_s;
    }

    void whatIsNoFileIsMissing()
    {
        QFETCH(QString, path);

        QCOMPARE(soundFault(path), SoundFault::Missing);
        QCOMPARE(ringSoundSource(path), ringSoundSource({}));
    }
};

QTEST_GUILESS_MAIN(TestRingSound)
#include "tst_ringsound.moc"
