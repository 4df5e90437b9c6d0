#include "faults/faultdrill.h"

#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int inHandAtOnce = 8;
constexpr int patienceForOneMs = 1'500;
constexpr int patienceAfterAllMs = 180'000;

QByteArray pathOf(const QJsonObject &resource)
{
    return QUrl(resource.value("url"_L1).toString()).path().toLatin1();
}

QByteArray sidOf(const QJsonObject &resource)
{
    return resource.value("sid"_L1).toString().toLatin1();
}

bool needsSocket(Fault fault)
{
    return fault == Fault::SocketBreaks || fault == Fault::SocketFreezes || fault == Fault::TokenEnded;
}

Told toldBy(OfferEnd end)
{
    if (end == OfferEnd::TakenByMe)
        return Told::Accepted;
    return end == OfferEnd::Rejected ? Told::Rejected : Told::Otherwise;
}

} // namespace

FaultDrill::FaultDrill(int tasks, unsigned seed, DrillWay way)
    : m_wanted(tasks)
    , m_plan(seed)
    , m_way(way)
{
    if (way == DrillWay::Polled)
        m_plan.setPushless();
}

QStringList FaultDrill::run()
{
    m_time.start();
    if (!begin())
        return { u"the drill did not begin: %1"_s.arg(m_console ? u"no sign-in"_s : u"no workspace"_s) };
    m_plan.setOn(true);
    const int longest = m_wanted * patienceForOneMs + patienceAfterAllMs;
    const bool ended = QTest::qWaitFor([this] { return step(); }, longest);
    m_plan.setOn(false);
    readMissed();
    readRoutersBooks();
    QStringList broken = m_ledger.broken() + neverHappened();
    if (!ended)
        broken.append(u"%1 of %2 tasks were never brought to their end"_s.arg(m_wanted - m_closed).arg(m_wanted));
    if (m_losses > m_proxy->count(Fault::SignedOut))
        broken.append(u"the session was lost %1 times"_s.arg(m_losses));
    return broken;
}

QString FaultDrill::summary() const
{
    QStringList kinds;
    for (int kind = 1; m_proxy && kind < faultKinds; ++kind)
        kinds.append(u"%1 %2"_s.arg(QString::fromLatin1(nameOf(Fault(kind)))).arg(m_proxy->count(Fault(kind))));
    return u"faults: %1\n%2 offers of %3 tasks through %4 faults in %5 s"_s.arg(kinds.join(u", "_s))
        .arg(m_ledger.size())
        .arg(m_closed)
        .arg(m_proxy ? m_proxy->faults() : 0)
        .arg(m_time.elapsed() / 1000);
}

/// Kinds of faults that a drill of some length must have met. Each is tried before any is tried twice.
QStringList FaultDrill::neverHappened() const
{
    QStringList lines;
    for (int kind = 1; m_wanted >= 200 && kind < faultKinds; ++kind) {
        if (m_proxy->count(Fault(kind)) == 0 && !(m_way == DrillWay::Polled && needsSocket(Fault(kind))))
            lines.append(u"a fault never happened: "_s + QString::fromLatin1(nameOf(Fault(kind))));
    }
    return lines;
}

bool FaultDrill::begin()
{
    return m_router.start() && setUp() && signIn();
}

/// A workspace whose one agent takes many tasks at once.
bool FaultDrill::setUp()
{
    const QJsonObject workspace = m_router.post("/v1/Workspaces", "FriendlyName=Drill&MultiTaskEnabled=true");
    m_workspace = pathOf(workspace);
    const QJsonObject activities = m_router.get(m_workspace + "/Activities?FriendlyName=Available");
    m_activity = sidOf(activities.value("activities"_L1).toArray().at(0).toObject());
    const QByteArray queue = sidOf(m_router.post(m_workspace + "/TaskQueues", "FriendlyName=All"));
    m_workflow = sidOf(m_router.post(m_workspace + "/Workflows",
        "FriendlyName=All&TaskReservationTimeout=" + QByteArray(m_way == DrillWay::Polled ? "5" : "60")
            + "&Configuration="
            + QByteArray(R"({"task_routing":{"default_filter":{"queue":")" + queue + R"("}}})").toPercentEncoding()));
    m_worker = pathOf(m_router.post(m_workspace + "/Workers", "FriendlyName=Dora&ActivitySid=" + m_activity));
    const QJsonObject channels = m_router.get(m_worker + "/Channels");
    for (const QJsonValue &channel : channels.value("channels"_L1).toArray())
        m_router.post(pathOf(channel.toObject()), "Capacity=50&Available=true");
    return !m_workflow.isEmpty() && !m_worker.isEmpty();
}

bool FaultDrill::signIn()
{
    m_proxy = std::make_unique<FaultProxy>(m_router.optionsFor({}).oneRun->server.url, m_plan);
    ConsoleOptions options = m_router.optionsByKeyFor(u"Dora"_s);
    options.oneRun->workspace = u"Drill"_s;
    options.oneRun->server.url = m_proxy->url();
    m_request = *options.oneRun;
    m_console = std::make_unique<Console>(options, m_clock);
    OffersController &offers = m_console->offers();
    QObject::connect(&offers, &OffersController::opened, &offers, [this](const Offer &offer) {
        ++m_ledger.row(offer.id().utf8()).shown;
        const bool rejects = m_plan.roll(8) == 0;
        m_people.insert(
            offer.id(), { rejects ? OfferAnswer::Reject : OfferAnswer::Accept, m_time.elapsed() + m_plan.roll(300) });
    });
    QObject::connect(&m_console->session(), &SessionController::left, &offers, [this] { onLeft(); });
    m_console->start();
    return QTest::qWaitFor([this] { return m_console->session().phase() == SessionPhase::SignedIn; }, 30'000);
}

/// What the person does now; true: all tasks are at their end.
bool FaultDrill::step()
{
    makeTasks();
    answer();
    completeTaken();
    signInAgain();
    findLost();
    sleep();
    comeBack();
    return m_closed >= m_wanted && m_passer.isEmpty();
}

void FaultDrill::makeTasks()
{
    if (m_made >= m_wanted || m_made - m_closed >= inHandAtOnce)
        return;
    ++m_made;
    if (m_made % 50 == 0)
        shiftClock();
    m_router.post(m_workspace + "/Tasks", "WorkflowSid=" + m_workflow + "&Attributes=%7B%22name%22%3A%22Ana%22%7D");
}

/// A clock that somebody sets, or that runs wrong: right, two hours fast, two hours slow.
void FaultDrill::shiftClock()
{
    m_proxy->note(Fault::ClockSet);
    m_clock.setShift(2h * (m_plan.roll(3) - 1));
}

void FaultDrill::answer()
{
    const QList<Offer> offers = m_console->offers().offers();
    for (const Offer &offer : offers) {
        if (offer.hasEnded()) {
            close(offer);
        } else if (const auto person = m_people.find(offer.id()); person != m_people.end() && offer.canAnswer()) {
            click(offer, *person);
        }
    }
}

void FaultDrill::click(const Offer &offer, Person &person)
{
    if (m_time.elapsed() < person.clickAt)
        return;
    person.clickAt = m_time.elapsed() + 500;
    person.hasClicked = true;
    if (person.choice == OfferAnswer::Accept) {
        ++m_ledger.row(offer.id().utf8()).clicks;
        m_console->offers().accept(offer.id());
    } else {
        m_console->offers().reject(offer.id());
    }
}

/// The person has seen how it ended.
void FaultDrill::close(const Offer &offer)
{
    note(offer);
    m_console->offers().dismiss(offer.id());
}

void FaultDrill::note(const Offer &offer)
{
    m_ledger.row(offer.id().utf8()).byConsole = toldBy(offer.end);
    m_people.remove(offer.id());
    if (offer.end == OfferEnd::TakenByMe)
        m_taken.append(m_workspace + "/Tasks/" + offer.reservation.task.utf8());
}

/// An accepted task is brought to its end, past the bad line.
void FaultDrill::completeTaken()
{
    const QList<QByteArray> taken = std::exchange(m_taken, {});
    for (const QByteArray &task : taken) {
        if (m_router.post(task, "AssignmentStatus=completed").isEmpty())
            m_taken.append(task);
        else
            ++m_closed;
    }
}

/// An offer that times out puts its agent off line; the person comes back.
void FaultDrill::comeBack()
{
    const Worker *own = m_console->state().ownWorker();
    if (own && !own->available)
        m_router.post(m_worker, "ActivitySid=" + m_activity);
}

void FaultDrill::readRoutersBooks()
{
    readEvents("reservation.created", Told::Nothing);
    readEvents("reservation.accepted", Told::Accepted);
    readEvents("reservation.rejected", Told::Rejected);
    for (const QByteArray type : { "reservation.timeout", "reservation.canceled", "reservation.rescinded" })
        readEvents(type, Told::Otherwise);
}

void FaultDrill::readEvents(const QByteArray &type, Told told)
{
    QByteArray page = m_workspace + "/Events?Minutes=1440&PageSize=1000&EventType=" + type;
    while (!page.isEmpty()) {
        const QJsonObject list = m_router.get(page);
        for (const QJsonValue &event : list.value("events"_L1).toArray()) {
            const QByteArray id = sidOf(QJsonObject{ { u"sid"_s, event["event_data"_L1]["reservation_sid"_L1] } });
            LedgerRow &row = m_ledger.row(id);
            row.created = true;
            row.accepts = m_proxy->acceptsOf(id);
            if (told != Told::Nothing)
                row.byRouter = told;
        }
        const QUrl next(list.value("meta"_L1)["next_page_url"_L1].toString());
        page = next.isEmpty() ? QByteArray() : next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
}
