#pragma once

#include "console/models/tasksinhandmodel.h"
#include "core/domain/transfer.h"

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
    /// Why nothing can be transferred just now; empty: it can.
    void setObstacle(const QString &why);

signals:
    void transferAsked(const ReservationId &id, const QString &to, TransferMode mode);
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
    void refresh();
    void recolor();
    void transfer();

    ReservationId m_reservation{};
    QString m_obstacle{};
    ElidedLabel *m_who;
    DirectoryPanel *m_directory;
    QLabel *m_verdict;
    QRadioButton *m_cold;
    QRadioButton *m_warm;
    QList<QLabel *> m_muted{};
    QPushButton *m_transfer;
    QPushButton *m_close;
};
