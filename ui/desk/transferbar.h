#pragma once

#include "console/control/outgoingtransfer.h"
#include "ui/widgets/banner.h"

/// Says where a task that was handed on is, offers to take that back while it runs, and tells its fate in words.
class TransferBar final : public Banner
{
    Q_OBJECT

public:
    explicit TransferBar(QWidget *parent = nullptr);

    /// Null: nothing is handed on, and nothing is shown.
    void setTransfer(const OutgoingTransfer *transfer);

signals:
    void cancelAsked();
    /// To somebody else, after it has failed.
    void againAsked();

private:
    void showEnded(const OutgoingTransfer &transfer);
    void onAction();

    bool m_runs = false;
};
