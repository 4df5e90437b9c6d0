#pragma once

#include "console/settings/settings.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;
class Ring;
class SoundChoice;

/// How loud the ring is, where it is heard and what it sounds like, with buttons to try it.
class RingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RingPanel(Settings &settings, Ring &ring, QWidget *parent = nullptr);

    /// Looks anew which devices there are.
    void readDevices();
    /// Those that may have a sound of their own, by their unique names.
    void setChannels(const QStringList &channels);

private:
    void layOut();
    void refresh();

    Settings &m_settings;
    Ring &m_ring;
    QSlider *m_volume;
    QComboBox *m_device;
    QLabel *m_silent;
    SoundChoice *m_sound;
    QWidget *m_channelSounds;
    QFormLayout *m_channelRows;
    QStringList m_channels{};
};
