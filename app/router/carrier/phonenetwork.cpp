#include "router/carrier/phonenetwork.h"

#include "router/carrier/phonecodec.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

template <typename Thing> void addChanges(QList<Change> &changes, Shelf<Thing> &shelf)
{
    for (const auto &id : shelf.takeTouched()) {
        const Thing *thing = shelf.find(id);
        changes.append({ id.utf8(), thing ? encoded(*thing) : QByteArray() });
    }
}

/// What was stored, put back in its place; false: damaged.
template <typename Thing> bool takeBack(const Change &record, Shelf<Thing> &shelf)
{
    const auto id = Shelf<Thing>::Key::fromText(QByteArrayView(record.key));
    Thing thing;
    if (!id || (!record.value.isNull() && !decode(record.value, thing)))
        return false;
    if (record.value.isNull())
        shelf.remove(*id);
    else
        shelf.put(std::move(thing));
    static_cast<void>(shelf.takeTouched());
    return true;
}

} // namespace

PhoneNetwork::PhoneNetwork(AccountId account, quint64 seed)
    : m_account(account)
    , m_random(quint32(seed ^ (seed >> 32)))
{
}

void PhoneNetwork::advanceTo(Instant now)
{
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto [at, id] = *m_due.begin();
        m_now = std::max(m_now, at);
        PhoneCall *call = m_calls.edit(id);
        m_due.erase(m_due.begin());
        if (call)
            step(*call);
    }
    m_now = std::max(m_now, now);
}

std::optional<Instant> PhoneNetwork::nextDeadline() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

QList<Change> PhoneNetwork::takeChanges()
{
    QList<Change> changes;
    addChanges(changes, m_calls);
    addChanges(changes, m_conferences);
    addChanges(changes, m_recordings);
    return changes;
}

bool PhoneNetwork::isOurs(const QByteArray &key)
{
    return key.startsWith("CA") || key.startsWith("CF") || key.startsWith("RE");
}

void PhoneNetwork::startOver()
{
    m_calls = Shelf<PhoneCall>();
    m_conferences = Shelf<PhoneConference>();
    m_recordings = Shelf<PhoneRecording>();
    m_due.clear();
    m_live.clear();
    m_events.clear();
    m_notices.clear();
}

tl::expected<void, QString> PhoneNetwork::restore(const Change &record)
{
    const bool read = record.key.startsWith("CA") ? takeBack(record, m_calls)
        : record.key.startsWith("CF")             ? takeBack(record, m_conferences)
                                                  : takeBack(record, m_recordings);
    if (!read) {
        return tl::unexpected<QString>(
            u"The record "_s + QString::fromUtf8(record.key) + u" is damaged, or was written by another version"_s);
    }
    if (const auto call = CallId::fromText(QByteArrayView(record.key)); call && m_calls.find(*call)) {
        if (const auto due = m_calls.find(*call)->due)
            m_due.insert({ *due, *call });
    }
    const auto id = ConferenceId::fromText(QByteArrayView(record.key));
    if (const PhoneConference *conference = id ? m_conferences.find(*id) : nullptr;
        conference && !conference->hasEnded())
        m_live.insert(conference->name, *id);
    return {};
}

void PhoneNetwork::tell(PhoneCall &call)
{
    if (auto notice = callNotice(call, m_account, m_now))
        m_notices.append(*std::move(notice));
}

void PhoneNetwork::tell(PhoneConference &conference, const QByteArray &event, const Participant *about)
{
    if (auto notice = conferenceNotice(conference, event, about, m_account, m_now))
        m_notices.append(*std::move(notice));
}

} // namespace router
