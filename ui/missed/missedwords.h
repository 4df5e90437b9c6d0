#pragma once

#include "console/models/missedoffersmodel.h"

#include <QIdentityProxyModel>

/// The words of one missed offer.
struct MissedFace
{
    QString who{}; ///< "Ana Pérez – Invoice was charged twice".
    QString title{}; ///< The same with the number: "Ana Pérez · +15550100 – Invoice was charged twice".
    QString name{}; ///< Of the customer, else the number; empty: nothing is known of the task.
    QString number{}; ///< Or another address, beside the name; may be empty.
    QString reason{}; ///< "The time to answer ran out."
    QString when{}; ///< When it ended: "10:32", with the day unless it was today.
    QString place{}; ///< Its queue; may be empty.
    QString channel{}; ///< The task channel's unique name; may be empty.
    bool isNew = false;

    friend bool operator==(const MissedFace &, const MissedFace &) = default;
};

/// `now` by the machine's clock: what was today needs no date.
MissedFace missedFace(const MissedOffer &missed, Instant now);
/// Why it was missed, in one sentence.
QString missedReason(const MissedOffer &missed);

/// The model with words for people: display is what a screen reader says of a row, the tool tip its clock.
class MissedWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit MissedWords(const Clock &clock, QObject *parent = nullptr);

    /// How far the server's clock is ahead; the moments of offers are told by this machine's.
    void setServerOffset(std::chrono::milliseconds offset) { m_offset = offset; }
    [[nodiscard]] QString clockText(const QModelIndex &index) const;
    /// Its clock, then how the customer is reached and which task it was: several lines.
    [[nodiscard]] QString details(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_offset{};
};
