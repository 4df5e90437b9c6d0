#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

/// What the person wants created.
struct NewTask
{
    WorkflowId workflow{};
    QString channel{ QStringLiteral("default") }; ///< Unique name.
    qint64 priority = 0;                          ///< 0 … 2,147,483,647.
    QByteArray attributes{ "{}" };                ///< UTF-8 JSON text of an object, at most 4,096 characters.
    std::optional<std::chrono::seconds> timeout{}; ///< How long it may wait; 1 … 1,209,600 s. Empty: the service's default.

    friend bool operator==(const NewTask &, const NewTask &) = default;
};

/// One thing that is wrong with a new task.
struct NewTaskFault
{
    enum class Kind {
        NoWorkflow,
        NoChannel,
        PriorityOutOfRange,
        TimeoutOutOfRange,
        NotJson,   ///< `line` and `column` say where, `detail` what the parser said.
        NotObject, ///< JSON, but not an object.
        TooLong,   ///< More characters than the service takes.
    };
    Kind kind = Kind::NoWorkflow;
    int line = 0;   ///< From 1; 0: not about a place.
    int column = 0; ///< From 1, in characters.
    QString detail{};

    friend bool operator==(const NewTaskFault &, const NewTaskFault &) = default;
};

/// The most characters that attributes may have.
inline constexpr int mostAttributeCharacters = 4096;

/// Everything wrong with it; empty: may be created. In the order of the fields.
QList<NewTaskFault> faultsOf(const NewTask &task);

/// What is wrong with a text that is to be attributes; empty: nothing. For the live check.
QList<NewTaskFault> faultsOfAttributes(const QByteArray &json);
