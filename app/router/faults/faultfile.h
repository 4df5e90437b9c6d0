#pragma once

#include "router/faults/faultscript.h"
#include "router/files/nodereader.h"

namespace router {

/// Reads the JSON of a fault script, described by resources/faults.schema.json. An unknown key is an error, so that a
/// misspelt one is not overlooked.
tl::expected<FaultScript, LineError> readFaultScript(QByteArrayView json);

/// The same from a file. The error is one line for people: "FILE, line 12: …".
tl::expected<FaultScript, QString> readFaultFile(const QString &file);

} // namespace router
