#pragma once

#include "core/domain/worker.h"

#include <QWidget>
#include <optional>

class AgeLabel;
class Clock;
class ElidedLabel;
class QLabel;
class ToneLabel;

/// Who one is, one's status and since when.
class StatusPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive the panel.
    explicit StatusPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Empty: not known yet.
    void setWorker(const std::optional<Worker> &worker);
    /// How much one has of what one can take, in words; empty: the line is not there.
    void setLoad(const QString &load);

private:
    ElidedLabel *m_name;
    ToneLabel *m_status;
    AgeLabel *m_age;
    QLabel *m_load;
};
