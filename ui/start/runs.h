#pragma once

#include "console/console.h"
#include "ui/start/commandline.h"

/// Where the router of this process answers, and with what.
struct OwnRouter
{
    QString url{};
    QString account{};
    QByteArray secret{};
};

/// How the console is set up for what the command line asks. `own` is used for demo and tour only.
ConsoleOptions consoleOptionsFor(const CommandLine &asked, const OwnRouter &own);
