#pragma once

#include "core/httpserver/httprequestreader.h"
#include "core/httpserver/httpresponsehead.h"
#include "core/httpserver/httptransport.h"
#include "core/httpserver/websocketsession.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <deque>
#include <optional>
#include <unordered_set>

class HttpConnection;

/// What the connections of one server share.
struct HttpConnections
{
    HttpHandler handler{};
    HttpLimits limits{};
    HttpRefusal refusal{};
    HttpDateCache date{};
    std::shared_ptr<WebSockets> sockets = std::make_shared<WebSockets>();
    std::unordered_set<std::shared_ptr<HttpConnection>> open{};
};

/// One client's connection: reads requests, hands them on and writes the answers in the order of the requests, whenever
/// they come. Kept alive by `HttpConnections::open` and by what it waits for. All on the loop's thread.
class HttpConnection final : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(std::shared_ptr<HttpConnections> all, std::unique_ptr<HttpTransport> transport);

    /// Begins to read.
    void start();
    /// Says 503 and goodbye.
    void turnAway();
    /// Ends whatever has taken too long.
    void checkTime(std::chrono::steady_clock::time_point now);
    /// Closes at once; answers still to come go nowhere.
    void drop();

private:
    using Time = std::chrono::steady_clock::time_point;

    /// The place of an answer in the order of answers.
    struct Slot
    {
        QByteArray head{};
        QByteArray body{};
        bool isReady = false;
        bool isLast = false; ///< The connection ends with it.
        bool isCut = false; ///< It breaks behind what is left of it.
        bool isHead = false; ///< Answers HEAD: no body.
        bool tellsKeepAlive = false; ///< HTTP/1.0 must be told.

        /// Keeps a share of the bytes.
        void cut(double share);
    };

    void read();
    void onRead(const boost::system::error_code &error, std::size_t count);
    void onInputEnd(const boost::system::error_code &error);
    void consume();
    bool beginRequest();
    void advanceRequest();
    void dispatch();
    [[nodiscard]] bool isUpgrade(const HttpRequest &request) const;
    void upgrade(const HttpRequest &request, quint64 number);
    void becomeSocket(const HttpRequest &request, WebSocketEars ears);
    [[nodiscard]] HttpReply replyFor(quint64 number);
    void answer(quint64 number, const HttpResponse &response);
    void refuse(int status);
    void flush();
    void startWrite();
    void onWritten(const boost::system::error_code &error);
    void finish();
    [[nodiscard]] bool mayReadAhead() const;
    [[nodiscard]] bool isOverdue(Time now) const;

    std::shared_ptr<HttpConnections> m_all;
    std::unique_ptr<HttpTransport> m_transport;
    QByteArray m_peerAddress; ///< Null: not asked for yet.
    boost::beast::flat_buffer m_in;
    std::optional<HttpRequestReader> m_reader;
    std::deque<Slot> m_slots;
    quint64 m_firstNumber = 0; ///< Of the answer in m_slots.front().
    std::vector<Slot> m_outgoing;
    HttpTransport::Pieces m_pieces;
    Time m_since{}; ///< When what is waited for now began: a request, silence, the end.
    Time m_writingSince{};
    bool m_isOpen = false; ///< The transport is agreed on.
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_isConsuming = false;
    bool m_isPaused = false; ///< Not reading because too many answers are owed.
    bool m_hasContinued = false;
    bool m_inputEnded = false; ///< No further request will be read.
    bool m_isDraining = false; ///< All is written; waiting for the peer to close.
    bool m_isGone = false;
};
