#pragma once

#include "router/callbacks/httpcaller.h"

#include <QQueue>

namespace router {

/// How much of the router notices may take.
struct NoticeLimits
{
    std::chrono::milliseconds answer{ 15'000 };
    int underWay = 32; ///< Calls at the same moment.
    int waiting = 10'000; ///< Above, the oldest waiting one is dropped.
};

/// Tells web servers of calls, conferences and recordings: signed forms whose answers are of no consequence. A dead
/// server costs others nothing but its place among those under way.
///
/// Source: "Webhook signature", REST API reference 10.
class WebNotices
{
public:
    WebNotices(HttpLoop &loop, QByteArray authToken, NoticeLimits limits = {});

    /// Sends the fields to the URL, by POST or in the query of a GET.
    void send(const QString &url, bool byPost, const FormFields &fields);

private:
    struct Notice
    {
        QByteArray url{};
        bool byPost = true;
        FormFields fields{};
    };

    void sendNext();

    QByteArray m_authToken;
    NoticeLimits m_limits;
    QQueue<Notice> m_waiting;
    int m_underWay = 0;
    HttpCaller m_caller;
};

} // namespace router
