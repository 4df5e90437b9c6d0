#pragma once

#include <QByteArray>

/// Whether two secrets are equal, in a time that does not tell where they differ.
bool equalInConstantTime(QByteArrayView one, QByteArrayView other);
