#pragma once

#include "ui/remote/remoterequest.h"

#include <QMessageBox>

/// Asks whether what a link wants shall be done. Never waits, never decides by itself: closing it, Escape and Return on
/// the focused button mean no.
class LinkQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    explicit LinkQuestion(const RemoteRequest &request, QWidget *parent = nullptr);

signals:
    /// The person agreed.
    void agreed(const RemoteRequest &request);
};
