#pragma once

#include "ui/setup/setupform.h"

class ChannelsField;
class ConsoleState;

/// A status: its name, and whether agents in it may get offers, which is fixed once it is made.
class ActivityForm final : public SetupForm
{
    Q_OBJECT

public:
    explicit ActivityForm(QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;

protected:
    void fill(const SetupThing &thing) override;

private:
    Activity m_base{};
    QLineEdit *m_name;
    QCheckBox *m_available;
};

/// A task channel.
class ChannelForm final : public SetupForm
{
    Q_OBJECT

public:
    explicit ChannelForm(QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;

protected:
    void fill(const SetupThing &thing) override;

private:
    TaskChannel m_base{};
    QLineEdit *m_name;
    QLineEdit *m_uniqueName;
    QCheckBox *m_optimized;
};

/// A task queue.
class QueueForm final : public SetupForm
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit QueueForm(const ConsoleState &state, QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;

protected:
    void fill(const SetupThing &thing) override;

private:
    void refresh();

    const ConsoleState &m_state;
    TaskQueue m_base{};
    QLineEdit *m_name;
    QLineEdit *m_targetWorkers;
    QSpinBox *m_maxReserved;
    ChoiceBox *m_order;
    ChoiceBox *m_reservation;
    ChoiceBox *m_assignment;
};

/// A worker: name, attributes, the status it is in, and how much of each kind of work it may have.
class WorkerForm final : public SetupForm
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit WorkerForm(const ConsoleState &state, QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;
    void takeChannels(const QList<WorkerChannel> &channels) override;

protected:
    void fill(const SetupThing &thing) override;

private:
    Worker m_base{};
    QLineEdit *m_name;
    QPlainTextEdit *m_attributes;
    ChoiceBox *m_activity;
    ChannelsField *m_channels;
    const ConsoleState &m_state;
};

/// A workspace. Its two statuses can be chosen for the one that is open, as only its statuses are known.
class WorkspaceForm final : public SetupForm
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit WorkspaceForm(const ConsoleState &state, QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;

protected:
    void fill(const SetupThing &thing) override;

private:
    const ConsoleState &m_state;
    Workspace m_base{};
    QLineEdit *m_name;
    ChoiceBox *m_default;
    ChoiceBox *m_timeout;
    QLineEdit *m_callback;
    QLineEdit *m_filter;
    ChoiceBox *m_order;
    QCheckBox *m_multitasking;
};
