#pragma once

#include "console/responder/responderrules.h"
#include "console/responder/taskdesk.h"
#include "core/base/clock.h"
#include "core/domain/receivedcall.h"

#include <QObject>
#include <memory>
#include <tl/expected.hpp>

/// The web server that answers assignment callbacks, on a thread of its own: nothing that is slow elsewhere makes an
/// answer late.
class Responder final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it, and `clock` answer from any thread.
    Responder(TaskDesk &desk, const Clock &clock, QObject *parent = nullptr);
    ~Responder() override;

    /// Ends what runs and listens anew; answers the port (0 picks one), or why not, in the system's words.
    tl::expected<quint16, QString> listen(const QString &address, quint16 port);
    void stop();
    [[nodiscard]] bool isListening() const { return m_running != nullptr; }
    /// From the next request on.
    void setRules(const ResponderRules &rules);

signals:
    /// One more has been answered; told on the responder's thread.
    void answered(const ReceivedCall &call);

private:
    struct Running;

    TaskDesk &m_desk;
    const Clock &m_clock;
    ResponderRules m_rules;
    std::unique_ptr<Running> m_running;
};
