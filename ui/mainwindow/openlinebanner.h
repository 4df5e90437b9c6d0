#pragma once

#include "ui/widgets/banner.h"

class Console;

/// Says after a change of the workspace that the own phone is still in a call of the one before. At sign-out the sign-in
/// page says it.
class OpenLineBanner final : public Banner
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit OpenLineBanner(Console &console, QWidget *parent = nullptr);

private:
    void onCleared();
    void forget();

    bool m_isOpen = false; ///< The session is about to end so; where it goes on, until something is done about it.
};
