#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

class QSoundEffect;

/// Something that sounds.
struct SoundDevice
{
    QByteArray id{};
    QString name{};
};

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
    /// What there is to ring on just now.
    [[nodiscard]] static QList<SoundDevice> devices();
    /// 0–1 as people hear it (logarithmic).
    void setVolume(double volume);
    /// Rings again and again until `stop`.
    void start();
    void stop();
    /// Once, to hear the volume.
    void playOnce();

    [[nodiscard]] bool isRinging() const { return m_ringing; }
    [[nodiscard]] bool isLoaded() const { return m_sound != nullptr; }

private:
    void play(int loops);

    std::unique_ptr<QSoundEffect> m_sound{};
    QTimer m_beat{};
    QByteArray m_device{};
    double m_volume = 0.7;
    bool m_enabled = true;
    bool m_ringing = false;
};
