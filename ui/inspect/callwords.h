#pragma once

#include "console/models/receivedcallsmodel.h"

#include <QIdentityProxyModel>

class ConsoleState;

/// Words for people on what the responder was asked; queues and workflows by their names.
class CallWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 100 }; ///< Tone as int; invalid: no mark.

    /// `state` must outlive it.
    explicit CallWords(const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static ReceivedCall callOf(const QModelIndex &index);

private:
    [[nodiscard]] QString words(const ReceivedCall &call, int column) const;

    const ConsoleState &m_state;
};
