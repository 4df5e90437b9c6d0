#include "ui/notify/ring.h"

#include "ui/notify/ringsound.h"

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

/// "Dummy Output": with it PulseAudio and PipeWire keep programs going where there is nothing to be heard on.
constexpr char dummyId[] = "auto_null";

} // namespace

QAudioDevice ringDevice(const QByteArray &id)
{
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (device.id() == id)
            return device;
    }
    return QMediaDevices::defaultAudioOutput();
}

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
        followDevices();
}

void Ring::followDevices()
{
    if (m_ringing)
        m_beat.start();
}

QList<SoundDevice> Ring::devices()
{
    QList<SoundDevice> all;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (device.id() != dummyId)
            all.append({ device.id(), device.description() });
    }
    return all;
}

void Ring::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sound)
        m_sound->setVolume(
            float(QAudio::convertVolume(float(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
}

void Ring::start(const QString &sound)
{
    if (!m_enabled || (m_ringing && sound == m_wanted))
        return;
    m_wanted = sound;
    m_ringing = true;
    m_beat.start();
}

void Ring::stop()
{
    m_ringing = false;
    m_loops = 0;
    m_beat.stop();
    if (m_sound)
        m_sound->stop();
}

void Ring::playOnce(const QString &sound)
{
    if (m_ringing)
        return;
    m_wanted = sound;
    play(1);
}

void Ring::play(int loops)
{
    if (!makeEffect())
        return;
    const QUrl source = ringSoundSource(m_wanted);
    m_sound->stop();
    if (m_sound->source() != source)
        m_sound->setSource(source);
    m_loops = loops;
    m_sound->setLoopCount(loops);
    m_sound->play();
}

/// False: there is nothing to ring on. The device is asked for each time, as a headset may come and go, and the sound
/// library is loaded no earlier than here.
bool Ring::makeEffect()
{
    const QAudioDevice device = ringDevice(m_device);
    if (device.isNull()) {
        m_sound.reset();
        return false;
    }
    if (m_sound && m_sound->audioDevice() == device)
        return true;
    m_sound = std::make_unique<QSoundEffect>(device);
    // Queued: the effect is still in the middle of it.
    connect(m_sound.get(), &QSoundEffect::statusChanged, this, &Ring::onStatus, Qt::QueuedConnection);
    setVolume(m_volume);
    return true;
}

/// A file may look like a sound and not be one: an offer rings all the same.
void Ring::onStatus()
{
    if (!m_sound || m_loops == 0 || m_sound->status() != QSoundEffect::Error)
        return;
    const QUrl usual = ringSoundSource({});
    if (m_sound->source() == usual)
        return;
    m_sound->setSource(usual);
    m_sound->play();
}
