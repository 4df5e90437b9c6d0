#include "ui/notify/ring.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

Ring::Ring(QObject *parent)
    : QObject(parent)
{
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
    play(QSoundEffect::Infinite);
}

void Ring::stop()
{
    m_ringing = false;
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
