#pragma once

#include "ui/start/commandline.h"

/// Which profile this start is about: the one it names, else the last one used; empty: none is known yet.
QString profileOf(const CommandLine &asked);

/// Another copy has the profile: it comes to the front and opens the link, if there is one. The exit code.
int handOver(const QString &profile, const CommandLine &asked);

/// `cordboard status` and its like: prints what the running copy answers. The exit code: 0 it was done, 1 it was not,
/// 3 no copy runs, 4 it has not answered within 30 s.
int runRemote(const CommandLine &asked);
