#pragma once

#include <QIdentityProxyModel>

/// Words for people on how much each endpoint is used.
class EndpointWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 100 }; ///< Tone as int; invalid: no mark.

    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const QModelIndex &index) const;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const;
};
