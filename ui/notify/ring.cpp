#include "ui/notify/ring.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QAudioDevice chosenDevice(const QByteArray &id)
{
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (device.id() == id)
            return device;
    }
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

Ring::Ring(QObject *parent)
    : QObject(parent)
{
    // Finding the sound device may take longer than a toast may; so the toast is painted first.
    m_beat.setSingleShot(true);
    m_beat.setInterval(50ms);
    connect(&m_beat, &QTimer::timeout, this, [this] { play(QSoundEffect::Infinite); });
}

Ring::~Ring() = default;

void Ring::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        stop();
}

void Ring::setDevice(const QByteArray &id)
{
    if (std::exchange(m_device, id) != id)
        m_sound.reset(); // made anew on that device with the next sound
    if (m_ringing && !m_sound)
        m_beat.start();
}

QList<SoundDevice> Ring::devices()
{
    QList<SoundDevice> all;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        all.append({ device.id(), device.description() });
    return all;
}

void Ring::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sound)
        m_sound->setVolume(
            float(QAudio::convertVolume(float(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
}

void Ring::start()
{
    if (!m_enabled || m_ringing)
        return;
    m_ringing = true;
    m_beat.start();
}

void Ring::stop()
{
    m_ringing = false;
    m_beat.stop();
    if (m_sound)
        m_sound->stop();
}

void Ring::playOnce()
{
    play(1);
}

void Ring::play(int loops)
{
    // Asked each time: a headset may come and go. The sound library is loaded no earlier than here.
    if (!m_sound && QMediaDevices::defaultAudioOutput().isNull())
        return;
    if (!m_sound) {
        m_sound = std::make_unique<QSoundEffect>(chosenDevice(m_device));
        m_sound->setSource(QUrl(u"qrc:/sounds/ring.wav"_s));
        setVolume(m_volume);
    }
    m_sound->setLoopCount(loops);
    m_sound->play();
}
