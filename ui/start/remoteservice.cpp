#include "ui/start/remoteservice.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/remote/linkquestion.h"
#include "ui/remote/remotecall.h"
#include "ui/start/onlyone.h"

using namespace std::chrono_literals;

namespace {

constexpr auto copyHasToAnswer = 3s;

} // namespace

RemoteService::RemoteService(Console &console, MainWindow &window, OnlyOne &onlyOne, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
    , m_onlyOne(onlyOne)
    , m_hands(console)
{
    connect(&m_hands, &RemoteHands::showAsked, &window, &MainWindow::present);
    connect(&m_hands, &RemoteHands::confirmAsked, this, &RemoteService::ask);
    connect(&m_hands, &RemoteHands::offerOver, this, &RemoteService::onOfferOver);
    connect(&m_hands, &RemoteHands::linkRefused, this,
        [this] { tell(tr("This link is not one that Cordboard understands.")); });
    connect(&console.session(), &SessionController::signedIn, this, &RemoteService::onSignedIn);
    connect(&console.session(), &SessionController::phaseChanged, this, &RemoteService::onPhase);
    m_onlyOne.setHandler(
        [this](const RemoteRequest &request, const RemoteAnswer &answer) { m_hands.carryOut(request, answer); });
}

void RemoteService::open(const QString &link)
{
    m_hands.carryOut({ RemoteRequest::Kind::Link, link }, [](const RemoteReply &) {});
}

/// One question at a time: the newest link is the one that was just clicked.
void RemoteService::ask(const RemoteRequest &request)
{
    if (m_question)
        m_question->close();
    const auto id = ReservationId::fromText(QStringView(request.argument));
    const Offer *offer = id ? m_console.offers().offer(*id) : nullptr;
    m_question = new LinkQuestion(request, offer ? aboutOffer(*offer) : QString(), &m_window);
    connect(m_question, &LinkQuestion::agreed, this, [this](const RemoteRequest &agreed) {
        m_hands.carryOut(agreed, [this](const RemoteReply &reply) {
            if (!reply.done)
                tell(reply.message);
        });
    });
    m_question->show();
}

/// The question about another link is as old as that one.
void RemoteService::onOfferOver(const QString &words)
{
    if (m_question)
        m_question->close();
    tell(words);
}

void RemoteService::tell(const QString &text)
{
    if (m_message)
        m_message->close();
    m_message = new QMessageBox(QMessageBox::Warning, tr("Link"), text, QMessageBox::Close, &m_window);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAttribute(Qt::WA_DeleteOnClose);
    m_message->setWindowModality(Qt::NonModal);
    m_message->show();
}

void RemoteService::onSignedIn()
{
    const SignInRequest request = m_console.session().lastRequest();
    if (!request.remember)
        return;
    if (m_onlyOne.claim(request.profile)) {
        m_onlyOne.releaseAllBut(request.profile);
        m_holdsOwn = true;
        return;
    }
    // Another copy has this profile: it goes on there.
    m_console.session().standDown();
    const QString path = OnlyOne::socketPath(m_onlyOne.folder(), request.profile);
    callRunningCopy(path, {}, copyHasToAnswer, this, [this, profile = request.profile](const RemoteOutcome &answer) {
        if (answer)
            tell(tr("“%1” is open in another Cordboard window already.").arg(profile));
        else
            tell(tr("“%1” is open in another Cordboard already, which does not answer.").arg(profile));
    });
}

/// Nobody is signed in here: another copy may have the profile. The next start without a profile still comes here.
void RemoteService::onPhase(SessionPhase phase)
{
    if (phase != SessionPhase::SignedOut || !std::exchange(m_holdsOwn, false))
        return;
    const QString last = m_console.settings().lastProfile();
    m_onlyOne.claim(last);
    m_onlyOne.releaseAllBut(last);
}
