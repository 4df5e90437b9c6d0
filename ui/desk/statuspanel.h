#pragma once

#include "core/domain/worker.h"

#include <QWidget>
#include <optional>

class AgeLabel;
class Clock;
class ElidedLabel;
class QPushButton;
class ToneLabel;

/// Who one is, one's status and since when; and the one click back to where offers come.
class StatusPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive the panel.
    explicit StatusPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Empty: not known yet.
    void setWorker(const std::optional<Worker> &worker);
    /// Offers the way back into this status; empty: no such button.
    void setWayBack(const QString &activity);
    void setObstacle(const QString &why);

signals:
    void backAsked();

private:
    ElidedLabel *m_name;
    ToneLabel *m_status;
    AgeLabel *m_age;
    QPushButton *m_back;
};
