#pragma once

#include "console/models/tasksinhandmodel.h"
#include "core/domain/transfer.h"
#include "core/domain/workerchannel.h"

#include <QDialog>

class DirectoryPanel;
class ElidedLabel;
class QLabel;
class QPushButton;
class QRadioButton;

/// Asks to whom, and how, a task is handed. Not modal; the list lives while it is open.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit TransferDialog(const ConsoleState &state, QWidget *parent = nullptr);

    /// Opens for this task, with nobody chosen.
    void ask(const TaskInHand &task);
    [[nodiscard]] const ReservationId &reservation() const { return m_reservation; }
    /// What is known of the room that the chosen agent has for this task; empty: nothing.
    void setRoom(const std::optional<WorkerChannel> &room);
    /// The SID of whom is chosen; empty: nobody.
    [[nodiscard]] QString chosen() const;
    /// The kind of work that the task is, by its unique name.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// Why nothing can be transferred just now; empty: it can.
    void setObstacle(const QString &why);
    /// False: the sign-in lists neither agents nor queues.
    void setListed(bool listed);

signals:
    void transferAsked(const ReservationId &id, const QString &to, TransferMode mode);
    /// This agent is chosen, or has changed while chosen.
    void agentLookedAt(const WorkerId &agent);
    /// Somebody looks at the directory, or no longer.
    void watched(bool watched);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildModes();
    QLabel *aboutMode(QRadioButton *button, TransferMode mode);
    void layOut();
    void wire();
    void onEntry();
    void refresh();
    void recolor();
    void transfer();

    ReservationId m_reservation{};
    QString m_channel{};
    bool m_listed = true;
    QString m_obstacle{};
    std::optional<WorkerChannel> m_room{};
    ElidedLabel *m_who;
    DirectoryPanel *m_directory;
    QLabel *m_verdict;
    QRadioButton *m_cold;
    QRadioButton *m_warm;
    QList<QLabel *> m_muted{};
    QPushButton *m_transfer;
    QPushButton *m_close;
};
