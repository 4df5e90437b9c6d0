#include "console/control/outgoingtransfer.h"

using namespace Qt::StringLiterals;

namespace {

/// The service says why in words only. Source: event bridge 8.
TransferEnd endByReason(const QString &reason)
{
    if (reason.contains("reject"_L1))
        return TransferEnd::Rejected;
    if (reason.contains("timed out"_L1) || reason.contains("timeout"_L1))
        return TransferEnd::TimedOut;
    return TransferEnd::Failed;
}

} // namespace

TransferEnd endOf(const Transfer &transfer)
{
    switch (transfer.status) {
    case TransferStatus::Initiated:
        return transfer.failedReason.isEmpty() ? TransferEnd::None : endByReason(transfer.failedReason);
    case TransferStatus::Complete:
        return TransferEnd::Taken;
    case TransferStatus::Failed:
        return endByReason(transfer.failedReason);
    case TransferStatus::Canceled:
        return TransferEnd::Canceled;
    }
    return TransferEnd::Unknown;
}
