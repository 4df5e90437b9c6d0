#pragma once

#include "console/models/missedoffersmodel.h"

/// What was missed as a table for a file: a column for each part of what a row of the page says, moments with their day.
class MissedTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Over, Task, Contact, Reason, Queue, Channel, Offered, Seen, ColumnCount };

    /// `offers` must outlive it.
    explicit MissedTable(const MissedOffersModel &offers, QObject *parent = nullptr);

    /// How far the server's clock is ahead; the moments of offers are told by this machine's.
    void setServerOffset(std::chrono::milliseconds offset) { m_offset = offset; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString words(const MissedOffer &missed, int column) const;

    const MissedOffersModel &m_offers;
    std::chrono::milliseconds m_offset{};
};
