#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

class QAudioDevice;
class QSoundEffect;

/// Something that sounds.
struct SoundDevice
{
    QByteArray id{};
    QString name{};
};

/// The sound device with this id; empty, or not there just now: the desktop's choice, null where there is none.
QAudioDevice ringDevice(const QByteArray &id);

/// The ring. The sound is loaded at the first need; without a sound device it stays silent and nothing breaks.
class Ring : public QObject
{
    Q_OBJECT

public:
    explicit Ring(QObject *parent = nullptr);
    ~Ring() override;

    /// Off: `start` does nothing, a ring under way stops.
    void setEnabled(bool enabled);
    /// By its id; empty, or not there just now: the desktop's choice.
    void setDevice(const QByteArray &id);
    /// Devices have come or gone: a ring under way goes on where it is heard now.
    void followDevices();
    /// What there is to ring on just now; what a sound server shows in place of a device is not there.
    [[nodiscard]] static QList<SoundDevice> devices();
    /// 0–1 as people hear it (logarithmic).
    void setVolume(double volume);
    /// Rings again and again until `stop`, with this sound as settings name it; the usual one in place of a sound that
    /// cannot be played. Goes over to it where another one rings.
    void start(const QString &sound = {});
    void stop();
    /// Once, to hear it. A ring under way goes on instead.
    void playOnce(const QString &sound = {});

    [[nodiscard]] bool isRinging() const { return m_ringing; }
    /// What it rings with, or has been asked to play last.
    [[nodiscard]] const QString &sound() const { return m_wanted; }
    [[nodiscard]] bool isLoaded() const { return m_sound != nullptr; }

private:
    void play(int loops);
    bool makeEffect();
    void onStatus();

    std::unique_ptr<QSoundEffect> m_sound{};
    QTimer m_beat{};
    QByteArray m_device{};
    QString m_wanted{};
    int m_loops = 0; ///< Asked for; 0: silence.
    double m_volume = 0.7;
    bool m_enabled = true;
    bool m_ringing = false;
};
