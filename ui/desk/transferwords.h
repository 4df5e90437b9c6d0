#pragma once

#include "console/control/outgoingtransfer.h"
#include "console/models/directorymodel.h"
#include "core/base/apierror.h"
#include "core/domain/workerchannel.h"

#include <QCoreApplication>
#include <QString>

/// The sentences about handing a task on, one translation context.
class TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(TransferWords)

public:
    /// Why there can be no transfer; empty: there can.
    static QString blocked(TransferBlock block);
    /// What a mode does, in one sentence.
    static QString about(TransferMode mode);
    /// What is going on while it runs.
    static QString running(const OutgoingTransfer &transfer);
    /// How it ended, and what to do next.
    static QString ended(const OutgoingTransfer &transfer);
    static QString notStarted(const ApiError &error);
    static QString notCanceled(const ApiError &error);
    /// The status of an agent, or the load of a queue; for a row of the directory.
    static QString state(const DirectoryEntry &entry);
    /// What room an agent has for this kind of work.
    static QString room(const QString &agent, const WorkerChannel &channel);
    /// Where the sign-in lists nobody.
    static QString unlisted();
    /// Why the task cannot go there; empty: it can.
    static QString obstacle(const DirectoryEntry &entry);
};
