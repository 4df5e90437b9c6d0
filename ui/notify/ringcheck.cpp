#include "ui/notify/ringcheck.h"

#include "console/settings/settings.h"
#include "ui/notify/ring.h"
#include "ui/notify/ringsound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto comparesEvery = 4s;

/// Opened, fed with nothing, closed: nobody hears it.
bool canOpen(const QByteArray &id)
{
    const QAudioDevice device = ringDevice(id);
    QAudioSink sink(device, device.preferredFormat());
    const bool isOpen = sink.start() != nullptr && sink.error() == QAudio::NoError;
    sink.stop();
    return isOpen;
}

} // namespace

SoundProbe SoundProbe::ofMachine()
{
    const auto ids = [] {
        QList<QByteArray> all;
        for (const SoundDevice &device : Ring::devices())
            all.append(device.id);
        return all;
    };
    return { .devices = ids, .opens = canOpen };
}

RingCheck::RingCheck(const Settings &settings, SoundProbe probe, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_probe(std::move(probe))
    , m_regularly(new QTimer(this))
{
    // The library's word for it does not come with PulseAudio in Qt 6.4; the list itself is right, and costs next to
    // nothing. May go with a Qt that tells.
    m_regularly->setTimerType(Qt::VeryCoarseTimer);
    m_regularly->setInterval(comparesEvery);
    connect(m_regularly, &QTimer::timeout, this, &RingCheck::compareDevices);
}

RingCheck::~RingCheck() = default;

void RingCheck::begin()
{
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &RingCheck::compareDevices);
    m_known = m_probe.devices();
    m_regularly->start();
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        const bool counts = key == Settings::alertKey(Alert::Ring) || key == "ring/device"_L1
            || key == Settings::ringSoundKey({}) || key.startsWith("channels/"_L1);
        if (counts)
            look();
    });
    look();
}

void RingCheck::setChannels(const QStringList &channels)
{
    m_channels = channels;
    if (m_devices)
        look();
}

void RingCheck::compareDevices()
{
    const QList<QByteArray> now = m_probe.devices();
    if (std::exchange(m_known, now) == now)
        return;
    emit devicesChanged();
    look();
}

void RingCheck::look()
{
    QString file;
    const RingFault fault = found(file);
    if (fault == m_fault && file == m_file)
        return;
    m_fault = fault;
    m_file = file;
    emit changed();
}

RingFault RingCheck::found(QString &file) const
{
    if (!m_settings.isOn(Alert::Ring))
        return RingFault::None;
    if (m_probe.devices().isEmpty())
        return RingFault::NoDevice;
    if (!m_probe.opens(m_settings.ringDevice()))
        return RingFault::DeviceFails;
    file = badFile();
    return file.isEmpty() ? RingFault::None : RingFault::BadFile;
}

QString RingCheck::badFile() const
{
    QStringList sounds{ m_settings.ringSound({}) };
    for (const QString &channel : m_channels) {
        if (m_settings.isOnFor(Alert::Ring, channel))
            sounds.append(m_settings.ringSound(channel));
    }
    const auto bad
        = std::ranges::find_if(sounds, [](const QString &sound) { return soundFault(sound) != SoundFault::None; });
    return bad == sounds.end() ? QString() : *bad;
}
