#pragma once

#include "ui/remote/remoterequest.h"

#include <QStringList>
#include <QUrl>
#include <optional>
#include <tl/expected.hpp>

class QProcessEnvironment;

/// A credential for one run, from the `TWILIO_…` variables. Never printed, never stored.
struct OneRunCredential
{
    QString accountSid{};
    QByteArray user{}; ///< The account's SID or an API key's.
    QByteArray secret{};
};

/// What the command line asks for.
struct CommandLine
{
    enum class Run {
        Normal,  ///< Signs in with the remembered profile.
        Demo,    ///< Own router in this process, with callers.
        Tour,    ///< The main job without hands, a picture a step.
        Remote,  ///< Asks the running copy, prints its answer and ends.
        OneRun,  ///< Signs in with the `TWILIO_…` variables and stores nothing.
        Version, ///< Says the version and ends.
        Help,    ///< Says the options and ends.
    };

    Run run = Run::Normal;
    QString tourFolder{};
    QUrl baseUrl{};
    QString workspace{}; ///< Name or SID.
    QString worker{};    ///< Name or SID.
    OneRunCredential credential{};
    QString profile{}; ///< Empty: the last one.
    RemoteRequest request{}; ///< With Remote.
    bool json = false; ///< With Remote and Status: the whole report, for scripts.
    QString link{}; ///< With Normal: a `cordboard:` link to be opened; empty: none.
    std::optional<quint16> respondPort{}; ///< Answers callbacks on this port for this run; 0: any that is free.
    bool minimized = false;
    bool hidden = false; ///< Begins in the tray where there is one.

    /// Stands beside other copies; does not ask for the one lock of its profile.
    [[nodiscard]] bool standsAlone() const { return run != Run::Normal; }
};

/// Reads the command line (without the program's own name and Qt's options) and, for `--base-url`, the `TWILIO_…`
/// variables. Or one line for people that says what is wrong.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment);

/// The arguments without the options that QApplication takes for itself (`-platform`, `-reverse`, …).
QStringList withoutQtOptions(const QStringList &arguments);

/// There is somewhere to show a window: a display, or a platform named by variable or option.
bool hasScreen(const QStringList &arguments, const QProcessEnvironment &environment);

/// What `--help` says.
QString helpText();
