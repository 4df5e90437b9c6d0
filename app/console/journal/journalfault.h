#pragma once

#include <QMetaType>

/// Why what is recorded does not reach the disk.
enum class JournalFault {
    None,        ///< It does.
    DiskFull,    ///< There is no room left.
    NotWritable, ///< The file or its folder cannot be written, or the disk fails.
};

Q_DECLARE_METATYPE(JournalFault)
