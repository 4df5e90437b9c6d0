#pragma once

#include <QString>

/// Writes a new self-signed certificate for 127.0.0.1 and its key as PEM files; made anew each time, so that no key
/// lies about. False when it cannot be done.
bool writeTestCertificate(const QString &certificateFile, const QString &keyFile);
