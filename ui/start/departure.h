#pragma once

#include "console/settings/statusrules.h"

#include <QObject>
#include <QTimer>
#include <optional>

class Console;
class DesktopSession;

/// The ways out: nobody leaves the desk before the service has been told of it, where the settings say so and for no
/// longer than `patience`; and nobody quits before a call that is listened to has been left.
class Departure final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{ 3'000 };

    /// `console` must outlive it.
    explicit Departure(Console &console, QObject *parent = nullptr);

    /// From now on locks and sleeps count as well; `desktop` must outlive it.
    void watch(DesktopSession &desktop);
    /// Ends in readyToEnd(); asked a second time, at once.
    void quit();

signals:
    void readyToEnd();

private:
    void tellQuit();
    void onSettled();
    void onLeft(Leaving moment);

    Console &m_console;
    DesktopSession *m_desktop = nullptr; ///< Null: none is watched.
    QTimer m_patience{};
    std::optional<Leaving> m_awaited{}; ///< What waits for the answer.
    bool m_isQuitting = false;
};
