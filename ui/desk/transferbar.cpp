#include "ui/desk/transferbar.h"

#include "ui/desk/transferwords.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The task is in hand as before, so it can be handed to somebody else.
bool canGoAgain(const OutgoingTransfer &transfer)
{
    return transfer.transfer.mode == TransferMode::Warm
        && (transfer.end == TransferEnd::Rejected || transfer.end == TransferEnd::TimedOut
            || transfer.end == TransferEnd::Failed);
}

Tone toneOf(TransferEnd end)
{
    switch (end) {
    case TransferEnd::Taken:
        return Tone::Good;
    case TransferEnd::Canceled:
        return Tone::Info;
    default:
        return Tone::Warning;
    }
}

} // namespace

TransferBar::TransferBar(QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"transferBar"_s);
    connect(this, &Banner::actionRequested, this, &TransferBar::onAction);
    hide();
}

void TransferBar::setTransfer(const OutgoingTransfer *transfer)
{
    m_runs = transfer && !transfer->hasEnded();
    if (!transfer)
        return hide();
    if (!m_runs)
        return showEnded(*transfer);
    //: Button: takes back a transfer that nobody has taken yet.
    setAction(tr("Cancel Transfer"));
    setDismissable(false);
    if (auto *button = findChild<QPushButton *>(u"bannerAction"_s))
        button->setEnabled(transfer->phase == TransferPhase::Running);
    showMessage(Tone::Busy, TransferWords::running(*transfer));
}

void TransferBar::showEnded(const OutgoingTransfer &transfer)
{
    //: Button: choose somebody else to hand the task to.
    setAction(canGoAgain(transfer) ? tr("Choose Somebody Else…") : QString());
    setDismissable(true);
    if (auto *button = findChild<QPushButton *>(u"bannerAction"_s))
        button->setEnabled(true);
    showMessage(toneOf(transfer.end), TransferWords::ended(transfer));
}

void TransferBar::onAction()
{
    if (m_runs)
        emit cancelAsked();
    else
        emit againAsked();
}
