#pragma once

#include "console/control/callview.h"

#include <QWidget>

class QPushButton;
class ToneLabel;

/// What can be done with a call as a whole: calling somebody in, the recording, the end. Each button names its key.
class CallDeedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallDeedBar(QWidget *parent = nullptr);

    void setCall(const CallView &call);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);
    /// By its key: Add, EndAll, or one of the two of the recording. What rests says why.
    void press(CallDeed deed);

signals:
    /// A key was pressed for what cannot be done now.
    void refused(const QString &why);
    void addAsked();
    void recordingPauseAsked(bool pause);
    void endAsked();

private:
    void layOut();
    void refresh();
    void sayWhyNot();

    CallView m_call{};
    QString m_obstacle{};
    QPushButton *m_add;
    ToneLabel *m_recordingState;
    QPushButton *m_recording;
    QPushButton *m_end;
};
