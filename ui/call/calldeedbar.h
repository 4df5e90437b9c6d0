#pragma once

#include "console/control/callview.h"

#include <QWidget>

class QPushButton;
class ToneLabel;

/// What can be done with a call as a whole: calling somebody in, the recording, the end. Each button carries its key.
class CallDeedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallDeedBar(QWidget *parent = nullptr);

    void setCall(const CallView &call);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);

signals:
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
