#include "ui/notify/ring.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

void Ring::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sound)
        m_sound->setVolume(float(QAudio::convertVolume(float(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
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
        m_sound = std::make_unique<QSoundEffect>();
        m_sound->setSource(QUrl(u"qrc:/sounds/ring.wav"_s));
        setVolume(m_volume);
    }
    m_sound->setLoopCount(loops);
    m_sound->play();
}
