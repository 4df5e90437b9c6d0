#pragma once

#include "console/api/apicarrier.h"
#include "console/api/endpoints.h"
#include "console/api/requestbudget.h"
#include "console/api/serverclock.h"
#include "core/domain/requestrecord.h"

#include <QObject>
#include <atomic>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

/// Speaks HTTP with the service: authentication, time limit, repeats, request budget, the server's clock.
///
/// Lives on the net thread (made without a parent, then moved there). Everything but signals' slots may be called from
/// any thread. A GET is repeated up to twice, with back-off, when no answer or a 5xx came; nothing else is ever
/// repeated. Redirects are not followed; answers above 64 MB are Unreadable. The credential is kept in memory only and
/// goes nowhere but to a safe origin of the endpoints.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the client and answer from any thread.
    explicit ApiClient(const Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Where to and as whom; calls under way end as they would have.
    void setAccess(const Endpoints &endpoints, const QByteArray &user, const QByteArray &secret);
    /// The same without a credential: every request is carried, and only what can be is sent. Where the carrier's token
    /// is not taken (401), the request goes once more with another.
    void setAccess(const Endpoints &endpoints, const std::shared_ptr<ApiCarrier> &carrier);
    /// Forgets the credential and gives up every call under way (each answered as Unreachable).
    void forgetAccess();
    /// The machine has slept: its connections may be dead without a word. Gives them up; what is asked for is asked anew
    /// at once, the rest that is under way ends as Unreachable.
    void wake();
    /// How long one attempt may stay without a byte; in all it may take six times that. Default 10 s.
    void setTimeLimit(std::chrono::milliseconds limit);
    /// The longest wait before a repeat; for tests. Default: that of delayBefore().
    void setLongestDelay(std::chrono::milliseconds limit);

    void send(const ApiRequest &request, ApiHandler handler);

    /// The server's clock minus ours, from the last `Date` header; 0 until one came.
    [[nodiscard]] std::chrono::milliseconds serverOffset() const
    {
        return std::chrono::milliseconds{ m_offset.load() };
    }
    /// Now by the server's clock.
    [[nodiscard]] Instant serverNow() const { return m_clock.now() + serverOffset(); }

signals:
    /// Answers have stopped coming (after the repeats), or come again. True is assumed at first and not told.
    void reachableChanged(bool reachable);
    /// At most once a second, and at once when a 429 came.
    void budgetChanged(const Budget &budget);
    /// One attempt has ended, whatever came of it.
    void requestEnded(const RequestRecord &record);
    void serverOffsetChanged(std::chrono::milliseconds offset);

private:
    struct Call;
    using CallPointer = std::shared_ptr<Call>;

    void setAccess(
        const Endpoints &endpoints, const QByteArray &user, const QByteArray &secret, std::shared_ptr<ApiCarrier> carrier);
    void start(const CallPointer &call);
    void carry(const CallPointer &call);
    [[nodiscard]] bool goesAgainWithAnotherToken(const CallPointer &call, const ApiError &error);
    void attempt(const CallPointer &call);
    void askAnew(const CallPointer &call);
    [[nodiscard]] QNetworkRequest requestOf(const ApiRequest &request) const;
    QNetworkReply *reply(QNetworkRequest network, const ApiRequest &request);
    void watch(const CallPointer &call, QNetworkReply *reply);
    void answered(const CallPointer &call, QNetworkReply *reply);
    void failed(const CallPointer &call, ApiError error);
    void tellEnded(const Call &call, int status, int code);
    void finish(const CallPointer &call, const ApiResult<ApiAnswer> &result);
    void noteHeaders(const QNetworkReply &reply, Instant sentAt, int status);
    void noteReachable(bool reachable);
    void tellBudget(bool atOnce);
    [[nodiscard]] QByteArray authorization() const;
    /// Runs `task` on the client's thread: at once if that is this one.
    template <typename Task> void onOwnThread(Task task);

    const Clock &m_clock;
    Endpoints m_endpoints;
    QByteArray m_user;
    QByteArray m_secret;
    std::shared_ptr<ApiCarrier> m_carrier; ///< Null: requests go to the service itself.
    QNetworkAccessManager *m_network = nullptr;
    QList<CallPointer> m_calls;
    RequestBudget m_budget;
    ServerClock m_serverClock;
    std::atomic<qint64> m_offset{ 0 };
    std::chrono::milliseconds m_timeLimit{ 10'000 };
    std::chrono::milliseconds m_longestDelay{ 60'000 };
    std::optional<Instant> m_budgetTold;
    bool m_reachable = true;
};
