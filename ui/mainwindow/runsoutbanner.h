#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "ui/widgets/banner.h"

#include <optional>

class Console;

/// Says until when a sign-in holds that cannot be renewed, and why; goes when it can be again.
class RunsOutBanner final : public Banner
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit RunsOutBanner(Console &console, QWidget *parent = nullptr);

    /// The time may have come meanwhile.
    void refresh();
    /// Nobody is signed in any more.
    void forget();

private:
    Console &m_console;
    ApiError m_why{};
    std::optional<Instant> m_at{}; ///< Empty: it can be renewed, or needs it not.
};
