#pragma once

#include "ui/widgets/banner.h"

class Console;

/// Says that nothing new is known although the server answers, since when and why; goes when that is over.
class StaleBanner final : public Banner
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit StaleBanner(Console &console, QWidget *parent = nullptr);

private:
    void refresh();

    Console &m_console;
};
