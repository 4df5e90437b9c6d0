#pragma once

#include "console/api/apiclient.h"
#include "console/tunnel/tunnelcall.h"

#include <QObject>
#include <memory>

/// Sends requests through the event bridge, each a POST with the real request and the worker's own token inside.
///
/// Lives on the net thread beside its client; its methods may be called from any thread. Each request has a fresh token
/// and goes out at most once. The account's credential does not go to the bridge.
/// Errors: Forbidden where there are no tokens; else those of the client. Source: event bridge 4.
class BridgeTunnel final : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive it.
    explicit BridgeTunnel(ApiClient *client, QObject *parent = nullptr);

    /// Whose tokens are sent from now on; null: nothing can be sent.
    void setTokens(const std::shared_ptr<TokenSource> &tokens);
    /// POSTs it. `handler` gets the answer as it came, with its `payload`, on the net thread.
    void post(const TunnelCall &call, const ApiHandler &handler);

private:
    void ask(const TunnelCall &call, const ApiHandler &handler);
    void send(const TunnelCall &call, const EventToken &token, const ApiHandler &handler);

    ApiClient *m_client;
    std::shared_ptr<TokenSource> m_tokens;
};
