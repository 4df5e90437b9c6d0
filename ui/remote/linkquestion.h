#pragma once

#include "ui/remote/remoterequest.h"

#include <QMessageBox>

struct Offer;

/// Whose offer it is, and in which queue, for a question about it.
QString aboutOffer(const Offer &offer);

/// Asks whether what a link wants shall be done. Never waits, never decides by itself: closing it, Escape and Return on
/// the focused button mean no.
class LinkQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    /// `about`: what is known of the offer in question; may be empty.
    explicit LinkQuestion(const RemoteRequest &request, const QString &about = {}, QWidget *parent = nullptr);

signals:
    /// The person agreed.
    void agreed(const RemoteRequest &request);
};
