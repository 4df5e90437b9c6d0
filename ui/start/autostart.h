#pragma once

#include <QString>

/// Whether the desktop starts the program at login, hidden in the tray: an entry in the person's autostart folder.
///
/// Source: Desktop Application Autostart Specification.
class Autostart
{
public:
    /// `program` is the path that is to be started; `folder` empty: the usual one.
    explicit Autostart(QString program, const QString &folder = {});

    [[nodiscard]] bool isOn() const;
    /// False: the entry could not be written or removed.
    bool set(bool on) const;

private:
    QString m_program;
    QString m_file;
};
