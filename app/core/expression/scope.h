#pragma once

#include <QCborValue>
#include <QString>
#include <QStringList>

/// What names in an expression stand for.
class Scope
{
public:
    virtual ~Scope() = default;
    /// The value behind a reference such as `worker.languages[0]`, split into {"worker", "languages"} and then indexes
    /// as text {"0"}; an undefined value when there is none.
    [[nodiscard]] virtual QCborValue value(const QStringList &path) const = 0;
};
