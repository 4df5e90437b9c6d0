#pragma once

#include "core/base/apierror.h"
#include "core/domain/instruction.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

class ListenIn;
class QHBoxLayout;
class QLabel;
class QPushButton;
class ToneLabel;

/// The call that one listens to, in sight on every page: how it stands, how one takes part, and the way out. Hidden while
/// there is none; that one has left it is said for a while.
class ListenBar final : public QFrame
{
    Q_OBJECT

public:
    /// `listen` must outlive the bar.
    explicit ListenBar(ListenIn &listen, QWidget *parent = nullptr);

    /// Nothing can be asked for while there is no connection.
    void setOnline(bool online);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void refreshModes();
    void onFailed(const ApiError &error);
    void onOut();
    void onPassed();
    void recolor();

    ListenIn &m_listen;
    ToneLabel *m_state;
    QLabel *m_trouble;
    QHash<SupervisorMode, QPushButton *> m_modes;
    QPushButton *m_out;
    QTimer m_passes;
    bool m_online = true;
};
