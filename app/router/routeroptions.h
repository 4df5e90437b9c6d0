#pragma once

#include "router/localrouter.h"

namespace router {

/// What a command line of cordboard-router asks for.
struct RouterRun
{
    LocalRouterOptions options{};
    bool printToken = false;
    QString justSay{}; ///< Not empty: say this (help, version) and end.
};

/// Reads the command line and the TWILIO_… variables of the environment; or says in one line what is wrong with it.
///
/// Without --data the file is in the user's data folder, which is made.
tl::expected<RouterRun, QString> readRouterOptions(const QStringList &arguments);

} // namespace router
