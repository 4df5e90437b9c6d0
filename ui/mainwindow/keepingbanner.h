#pragma once

#include "ui/widgets/banner.h"

class RecordKeeping;

/// Says that drafts, wrap-ups and missed offers do not reach the disk, and what to do about it; goes when they do.
class KeepingBanner final : public Banner
{
    Q_OBJECT

public:
    /// `keeping` must outlive it.
    explicit KeepingBanner(RecordKeeping &keeping, QWidget *parent = nullptr);

private:
    void refresh();

    const RecordKeeping &m_keeping;
};
