#pragma once

#include "ui/widgets/banner.h"

class RingCheck;

/// What is wrong with the ring and what to do about it; empty: nothing.
QString ringFaultText(const RingCheck &check);

/// Says that offers would not be heard, why, and what to do about it; goes when that is over.
class RingBanner final : public Banner
{
    Q_OBJECT

public:
    /// `check` must outlive it.
    explicit RingBanner(RingCheck &check, QWidget *parent = nullptr);

signals:
    void settingsRequested();

private:
    void refresh();

    RingCheck &m_check;
};
