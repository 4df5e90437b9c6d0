#pragma once

#include "console/settings/settings.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

/// A row of switches for each task channel: which ways of calling the person count for its offers.
class ChannelSwitches final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit ChannelSwitches(Settings &settings, QWidget *parent = nullptr);

    /// By their unique names.
    void setChannels(const QStringList &channels);

private:
    void addHeads();
    void addRow(const QString &channel);

    Settings &m_settings;
    QStringList m_channels{};
    QGridLayout *m_grid;
};
