#pragma once

#include "console/state/offer.h"

#include <QWidget>

class QLabel;
class QTimer;
class TimeLeftBar;

/// How long an offer has waited and how long there is to answer it, in the words of its toast, which the form stands in
/// for. Runs by itself four times a second while it is in sight.
class AnswerClock final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit AnswerClock(const Clock &clock, QWidget *parent = nullptr);

    void setOffer(const Offer &offer);

public slots:
    void tick();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wearLook();

    const Clock &m_clock;
    Offer m_offer{};
    TimeLeftBar *m_bar;
    QLabel *m_answer;
    QLabel *m_wait;
    QTimer *m_tick;
};
