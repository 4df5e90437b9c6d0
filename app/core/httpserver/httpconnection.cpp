#include "core/httpserver/httpconnection.h"

#include "core/base/log.h"

#include <algorithm>
#include <boost/beast/http/rfc7230.hpp>
#include <exception>

namespace {

constexpr std::size_t readAtOnce = 16 * 1024;
constexpr std::size_t mostOwed = 16; ///< Requests read ahead of their answers.
constexpr std::chrono::seconds farewell{ 2 };

std::chrono::steady_clock::time_point timeNow()
{
    return std::chrono::steady_clock::now();
}

HttpResponse refusalOf(const HttpConnections &all, int status)
{
    if (all.refusal)
        return all.refusal(status);
    return { .status = status, .contentType = "text/plain", .body = QByteArray::number(status) + '\n' };
}

/// Whether a header's list has this word, in any case.
bool hasWord(const HttpRequest &request, QByteArrayView header, const char *word)
{
    const QByteArray list = headerValue(request.headers, header);
    return boost::beast::http::token_list({ list.constData(), std::size_t(list.size()) }).exists(word);
}

bool asksToClose(const HttpResponse &response)
{
    return headerValue(response.headers, "Connection").compare("close", Qt::CaseInsensitive) == 0;
}

} // namespace

HttpConnection::HttpConnection(std::shared_ptr<HttpConnections> all, std::unique_ptr<HttpTransport> transport)
    : m_all(std::move(all))
    , m_transport(std::move(transport))
    , m_since(timeNow())
{
}

void HttpConnection::start()
{
    m_transport->open([self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
        if (self->m_isGone)
            return;
        if (error)
            return self->drop();
        self->m_isOpen = true;
        self->m_since = timeNow();
        self->flush();
        self->read();
    });
}

void HttpConnection::turnAway()
{
    refuse(503); // written as soon as the transport is open
    start();
}

void HttpConnection::read()
{
    if (m_isReading || m_isGone || !m_isOpen || (m_inputEnded && !m_isDraining))
        return;
    if (!m_isDraining && !mayReadAhead()) {
        m_isPaused = true;
        return;
    }
    if (m_isPaused && m_reader)
        m_since = timeNow(); // the pause was ours
    m_isPaused = false;
    m_isReading = true;
    const auto space = m_in.prepare(readAtOnce);
    m_transport->readSome(
        space, [self = shared_from_this()](const boost::system::error_code &error, std::size_t count) {
            self->onRead(error, count);
        });
}

void HttpConnection::onRead(const boost::system::error_code &error, std::size_t count)
{
    m_isReading = false;
    if (m_isGone)
        return;
    if (error)
        return onInputEnd(error);
    if (!m_inputEnded) {
        m_in.commit(count);
        consume();
    }
    read();
}

/// A peer may close its side after the last request and still wait for the answers.
void HttpConnection::onInputEnd(const boost::system::error_code &error)
{
    const bool owesNothing = m_slots.empty() && !m_isWriting;
    if (error != boost::asio::error::eof || m_isDraining || owesNothing)
        return drop();
    m_inputEnded = true;
    m_reader.reset();
}

bool HttpConnection::mayReadAhead() const
{
    return m_slots.size() + m_outgoing.size() < mostOwed;
}

void HttpConnection::consume()
{
    m_isConsuming = true;
    while (!m_isGone && !m_inputEnded && mayReadAhead() && beginRequest()) {
        advanceRequest();
        if (m_reader)
            break;
    }
    m_isConsuming = false;
    flush();
}

/// Whether there is something to read a request from.
bool HttpConnection::beginRequest()
{
    if (!m_reader) {
        // Empty lines before a request are to be overlooked (RFC 7230, 3.5).
        const auto data = static_cast<const char *>(m_in.data().data());
        std::size_t blank = 0;
        while (blank < m_in.size() && (data[blank] == '\r' || data[blank] == '\n'))
            ++blank;
        m_in.consume(blank);
        if (m_in.size() == 0)
            return false;
        m_reader.emplace(m_all->limits);
        m_hasContinued = false;
        m_since = timeNow();
    }
    return m_in.size() > 0;
}

void HttpConnection::advanceRequest()
{
    const auto data = m_in.data();
    m_in.consume(std::size_t(m_reader->feed({ static_cast<const char *>(data.data()), qsizetype(data.size()) })));
    if (m_reader->fault() != 0)
        return refuse(m_reader->fault());
    if (m_reader->isComplete())
        return dispatch();
    if (m_reader->is_header_done() && m_reader->expectsContinue() && !m_hasContinued
        && m_reader->request().body.isEmpty() && m_in.size() == 0) {
        m_hasContinued = true;
        m_slots.push_back({ .head = "HTTP/1.1 100 Continue\r\n\r\n", .isReady = true });
    }
}

void HttpConnection::dispatch()
{
    HttpRequest request = std::move(m_reader->request());
    const QByteArray authority
        = m_reader->authority().isEmpty() ? m_transport->localAuthority() : m_reader->authority();
    request.secure = m_transport->isSecure();
    request.localOrigin = (request.secure ? "https://" : "http://") + authority;
    if (m_peerAddress.isNull()) // the same for all requests of a connection
        m_peerAddress = m_transport->peerAddress();
    request.peerAddress = m_peerAddress;
    const bool stays = m_reader->keep_alive();
    m_slots.push_back(
        { .isLast = !stays, .isHead = request.method == "HEAD", .tellsKeepAlive = stays && m_reader->isHttp10() });
    m_inputEnded = !stays;
    const bool asksForSocket = stays && !m_reader->isHttp10() && isUpgrade(request);
    m_reader.reset();
    const quint64 number = m_firstNumber + m_slots.size() - 1;
    try {
        if (asksForSocket)
            upgrade(request, number);
        else
            m_all->handler(request, replyFor(number));
    } catch (const std::exception &) {
        qCWarning(logHttp, "A request's handler threw; answered with 500.");
        answer(number, refusalOf(*m_all, 500));
    }
}

/// Only where no answer is owed before it: the socket speaks another language from then on.
bool HttpConnection::isUpgrade(const HttpRequest &request) const
{
    return m_all->sockets->gate && request.method == "GET" && m_slots.size() == 1 && !m_isWriting
        && hasWord(request, "Upgrade", "websocket") && hasWord(request, "Connection", "upgrade");
}

void HttpConnection::upgrade(const HttpRequest &request, quint64 number)
{
    const WebSockets &sockets = *m_all->sockets;
    if (sockets.open.size() >= std::size_t(std::max(sockets.limits.sockets, 0)))
        return answer(number, refusalOf(*m_all, 503));
    auto ears = sockets.gate(request);
    if (ears)
        becomeSocket(request, *std::move(ears));
    else
        answer(number, ears.error());
}

/// Hands the transport over and ends as a connection.
void HttpConnection::becomeSocket(const HttpRequest &request, WebSocketEars ears)
{
    const auto data = m_in.data();
    const QByteArray read(static_cast<const char *>(data.data()), qsizetype(data.size()));
    const auto session
        = std::make_shared<WebSocketSession>(m_all->sockets, std::move(m_transport), read, std::move(ears));
    m_all->sockets->open.insert(session);
    m_isGone = true;
    m_slots.clear();
    m_all->open.erase(shared_from_this());
    session->start(request);
}

HttpReply HttpConnection::replyFor(quint64 number)
{
    return [connection = weak_from_this(), number](const HttpResponse &response) {
        if (const auto self = connection.lock())
            self->answer(number, response);
    };
}

void HttpConnection::answer(quint64 number, const HttpResponse &response)
{
    if (m_isGone || number < m_firstNumber || number - m_firstNumber >= m_slots.size())
        return;
    Slot &slot = m_slots[std::size_t(number - m_firstNumber)];
    if (slot.isReady)
        return;
    slot.isReady = true;
    slot.isLast = slot.isLast || asksToClose(response);
    const auto word = slot.isLast ? ConnectionWord::Close
        : slot.tellsKeepAlive     ? ConnectionWord::KeepAlive
                                  : ConnectionWord::None;
    const bool isDateRight = response.damage.dateOff.count() == 0;
    slot.head = responseHead(
        response, word, isDateRight ? m_all->date.now() : httpDate(SystemClock().now() + response.damage.dateOff));
    if (!slot.isHead && mayHaveBody(response.status))
        slot.body = response.body;
    if (response.damage.sent < 1)
        slot.cut(response.damage.sent);
    flush();
}

void HttpConnection::Slot::cut(double share)
{
    const auto kept = qsizetype(double(head.size() + body.size()) * share);
    body.truncate(std::max<qsizetype>(kept - head.size(), 0));
    head.truncate(kept);
    isLast = true;
    isCut = true;
}

/// Answers and ends: what follows a request that could not be read cannot be read either.
void HttpConnection::refuse(int status)
{
    m_reader.reset();
    m_inputEnded = true;
    m_slots.push_back({ .isLast = true });
    answer(m_firstNumber + m_slots.size() - 1, refusalOf(*m_all, status));
}

void HttpConnection::flush()
{
    if (m_isWriting || m_isGone || m_isConsuming || !m_isOpen)
        return;
    while (!m_slots.empty() && m_slots.front().isReady) {
        m_outgoing.push_back(std::move(m_slots.front()));
        m_slots.pop_front();
        ++m_firstNumber;
        if (m_outgoing.back().isLast)
            break;
    }
    if (!m_outgoing.empty())
        startWrite();
}

void HttpConnection::startWrite()
{
    m_pieces.clear();
    for (const Slot &slot : m_outgoing) {
        m_pieces.emplace_back(slot.head.constData(), std::size_t(slot.head.size()));
        if (!slot.body.isEmpty())
            m_pieces.emplace_back(slot.body.constData(), std::size_t(slot.body.size()));
    }
    m_isWriting = true;
    m_writingSince = timeNow();
    m_transport->write(m_pieces,
        [self = shared_from_this()](const boost::system::error_code &error, std::size_t) { self->onWritten(error); });
}

void HttpConnection::onWritten(const boost::system::error_code &error)
{
    m_isWriting = false;
    if (m_isGone)
        return;
    if (error)
        return drop();
    const bool isLast = m_outgoing.back().isLast;
    if (m_outgoing.back().isCut)
        return drop();
    m_outgoing.clear();
    if (isLast)
        return finish();
    if (m_slots.empty() && !m_reader)
        m_since = timeNow();
    if (m_slots.empty() && m_inputEnded)
        return finish();
    if (m_isReading) // all that came has been looked at
        flush(); // but an answer may have come while this one was written
    else
        consume();
    read();
}

/// Reads on until the peer has closed: closing at once could take the last answer back from the wire.
void HttpConnection::finish()
{
    m_isDraining = true;
    m_inputEnded = true;
    m_slots.clear();
    m_reader.reset();
    m_in.consume(m_in.size());
    m_since = timeNow();
    m_transport->finish(
        m_isReading, [self = shared_from_this()](const boost::system::error_code &, std::size_t) { self->drop(); });
    if (!m_transport->isSecure())
        read();
}

void HttpConnection::checkTime(Time now)
{
    if (m_isGone || !isOverdue(now))
        return;
    if (m_reader && !m_isWriting)
        refuse(408);
    else
        drop();
}

bool HttpConnection::isOverdue(Time now) const
{
    if (m_isDraining)
        return now - m_since > farewell;
    if (m_isWriting)
        return now - m_writingSince > m_all->limits.idle;
    if (!m_isOpen || (m_reader && m_isReading))
        return now - m_since > m_all->limits.read;
    return !m_reader && m_slots.empty() && now - m_since > m_all->limits.idle;
}

void HttpConnection::drop()
{
    if (m_isGone)
        return;
    m_isGone = true;
    m_transport->close();
    m_slots.clear();
    m_all->open.erase(shared_from_this());
}
