#pragma once

#include "console/layout/layoutshape.h"

#include <QMap>
#include <tl/expected.hpp>

/// Where a part of a layout stands, outermost first: {"tables", "queues", "filter"}.
using LayoutPlace = QStringList;

/// How one's console looks, by its parts. Null: as usual, as if it had never been set. What is not in it is left as it is.
using Layout = QMap<LayoutPlace, QJsonValue>;

/// What a file says, and what of it this program does not know and leaves out.
struct LayoutReading
{
    Layout layout{};
    QStringList unknown{}; ///< E.g. "board.colour".
};

/// Why a file is no layout. Nothing of it is taken then.
struct LayoutFault
{
    enum class Kind {
        TooBig,
        NotJson, ///< `line` says where.
        NotALayout, ///< JSON, but something else.
        Newer, ///< `version` is that of a newer Cordboard.
        Misfit, ///< `misfit` says what stands where another thing is expected.
    };
    Kind kind = Kind::NotJson;
    int line = 0; ///< From 1.
    QString detail{}; ///< Of NotJson: the parser's words.
    int version = 0;
    LayoutMisfit misfit{};
};

/// The file's member with the number of its version, and the number that this program writes.
inline constexpr QLatin1StringView layoutVersionKey{ "cordboardLayout" };
inline constexpr int layoutVersion = 1;
/// Bigger files are not read.
inline constexpr qint64 biggestLayout = 1'000'000;

/// The file, as `resources/layout.schema.json` describes it: UTF-8, indented, the same for the same layout.
QByteArray layoutToJson(const Layout &layout);
/// Errors: see LayoutFault.
tl::expected<LayoutReading, LayoutFault> layoutFromJson(const QByteArray &text);
