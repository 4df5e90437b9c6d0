#pragma once

#include "core/domain/workerchannel.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;

/// How much of each kind of work a worker may have: a row for each task channel with its number of tasks at a time and
/// whether there are offers at all. Of a worker whose channels have not been read it says so.
class ChannelsField final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelsField(QWidget *parent = nullptr);

    /// Shows these; tells nothing. A new worker's are made by the service, once it is.
    void setChannels(const QList<WorkerChannel> &channels, bool isNewWorker);
    /// What was shown, with what has been set.
    [[nodiscard]] QList<WorkerChannel> channels() const;

signals:
    void changed();

private:
    struct Row
    {
        QLabel *name = nullptr;
        QSpinBox *capacity = nullptr;
        QCheckBox *available = nullptr;
        QLabel *inHand = nullptr;
    };

    void addRow();
    void fill(const Row &row, const WorkerChannel &channel);
    static void setRowVisible(const Row &row, bool visible);

    QGridLayout *m_grid;
    QLabel *m_nothing;
    QList<QLabel *> m_heads{};
    QList<Row> m_rows{};
    QList<WorkerChannel> m_base{};
    bool m_filling = false;
};
