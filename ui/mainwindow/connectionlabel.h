#pragma once

#include "ui/widgets/tonelabel.h"

#include <QTimer>
#include <chrono>
#include <optional>

class Console;

/// Says at the window's edge whether the server answers, and whether offers are pushed or how often they are asked for.
class ConnectionLabel final : public ToneLabel
{
    Q_OBJECT

public:
    /// `console` must outlive the label.
    explicit ConnectionLabel(Console &console, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;

    Console &m_console;
    double m_stretch = 1;
    QTimer m_tick;
};
