#pragma once

#include "core/base/clock.h"
#include "ui/widgets/elidedlabel.h"

#include <QBasicTimer>
#include <functional>
#include <optional>

/// A label that tells how long ago a moment was, and keeps telling: "5 min ago", or a running "12:05". It is shortened only
/// where it may be narrower than its text, by setMinimumWidth().
class AgeLabel : public ElidedLabel
{
    Q_OBJECT

public:
    enum class Form {
        Ago,   ///< "5 min ago"
        Clock, ///< "12:05"
    };

    /// `clock` must outlive the label.
    explicit AgeLabel(const Clock &clock, Form form = Form::Ago, QWidget *parent = nullptr);

    /// Empty: the label is empty.
    void setSince(std::optional<Instant> since);
    /// Puts words around the time, e.g. `[](const QString &age) { return tr("updated %1").arg(age); }`.
    void setWording(std::function<QString(const QString &)> wording);

    /// As wide as it will ever be, so that nothing beside it moves; empty it takes no room.
    void keepWidth();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString textOf(std::chrono::seconds age) const;

    const Clock &m_clock;
    Form m_form;
    std::optional<Instant> m_since{};
    std::function<QString(const QString &)> m_wording{};
    bool m_keepsWidth = false;
    QBasicTimer m_timer;
};
