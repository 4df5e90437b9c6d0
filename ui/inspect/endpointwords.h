#pragma once

#include "core/base/clock.h"

#include <QIdentityProxyModel>

/// Words for people on how much each endpoint is used.
class EndpointWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 100 }; ///< Tone as int; invalid: no mark.

    /// `clock` must outlive it.
    explicit EndpointWords(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const QModelIndex &index) const;
    [[nodiscard]] QString nextText(Instant at) const;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const;

    const Clock &m_clock;
};
