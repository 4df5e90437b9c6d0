#include "ui/signin/signinpage.h"

#include "console/control/sessioncontroller.h"
#include "ui/listen/listentext.h"
#include "ui/signin/choosepanel.h"
#include "ui/signin/keyringpanel.h"
#include "ui/signin/progresspanel.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinrequests.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 440;
constexpr int formHeight = 700; // about, with an API key
constexpr int idRole = Qt::UserRole + 1;

/// A stack that is only as high as the page in view, so that a long form scrolls and a short one does not.
class FittingStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget() && currentWidget()->hasHeightForWidth();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

template <typename Thing>
void fill(QStandardItemModel &model, const QList<Thing> &things)
{
    QList<QStandardItem *> rows;
    for (const Thing &thing : things) {
        auto *item = new QStandardItem(thing.name);
        item->setData(thing.id.text(), idRole);
        item->setEditable(false);
        rows.append(item);
    }
    model.clear();
    model.invisibleRootItem()->appendRows(rows);
}

/// The row of this SID, or else the first.
QModelIndex lastChosenRow(const QStandardItemModel &model, const QString &id)
{
    const QModelIndex first = model.index(0, 0);
    return model.match(first, idRole, id, 1, Qt::MatchExactly).value(0, first);
}

/// Who is asked first.
QString hostOf(const SignInRequest &request)
{
    return request.isByToken() ? request.tokenService.host() : taskrouterUrl(request.server).host();
}

QWidget *heading(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *icon = new QLabel(box);
    icon->setPixmap(applicationIcon().pixmap(space::bigIcon));
    auto *title = new QLabel(SignInPage::tr("Sign in to Cordboard"), box);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::normal);
    row->addWidget(icon);
    row->addWidget(title, 1);
    return box;
}

} // namespace

SignInPage::SignInPage(SessionController &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(this))
    , m_stack(new FittingStack(this))
    , m_form(new SignInForm(this))
    , m_progress(new ProgressPanel(this))
    , m_keyring(new KeyringPanel(this))
    , m_workspaces(new ChoosePanel(tr("Workspaces"), tr("Which workspace do you work in?"), tr("&Next"), this))
    , m_workers(new ChoosePanel(tr("Agents"), tr("Who are you?"), tr("Si&gn In"), this))
    , m_workspaceRows(new QStandardItemModel(this))
    , m_workerRows(new QStandardItemModel(this))
{
    m_form->setObjectName(u"signInForm"_s);
    m_workspaces->setObjectName(u"workspacePanel"_s);
    m_workers->setObjectName(u"workerPanel"_s);
    m_workspaces->setModel(m_workspaceRows);
    m_workers->setModel(m_workerRows);
    m_banner->hide();
    m_banner->installEventFilter(this);
    layOut();
    wire();
    showPhase(m_session.phase());
}

void SignInPage::layOut()
{
    for (QWidget *page : std::initializer_list<QWidget *>{ m_form, m_progress, m_keyring, m_workspaces, m_workers })
        m_stack->addWidget(page);

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    column->setMinimumWidth(320);
    m_lines = new QVBoxLayout(column);
    m_lines->setContentsMargins(0, space::normal, 0, space::normal); // all of a form with an API key in 720 pixels
    m_lines->setSpacing(space::large);
    m_heading = heading(column);
    m_lines->addWidget(m_heading);
    m_lines->addWidget(m_banner);
    m_lines->addWidget(m_stack);
    m_lines->addStretch(1);

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(column, 20);
    row->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // a page is scrolled by going to its fields
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
}

void SignInPage::wire()
{
    connect(&m_session, &SessionController::phaseChanged, this, &SignInPage::showPhase);
    connect(m_form, &SignInForm::connectAsked, &m_session,
        [this](const SignInFields &fields) { m_session.signIn(requestFrom(fields)); });
    connect(m_progress, &ProgressPanel::cancelAsked, &m_session, &SessionController::cancel);
    connect(m_keyring, &KeyringPanel::tryAgainAsked, &m_session, &SessionController::retry);
    connect(m_keyring, &KeyringPanel::memoryAsked, &m_session, &SessionController::continueInMemory);
    connect(m_keyring, &KeyringPanel::typeAsked, &m_session, &SessionController::cancel);
    connect(&m_session, &SessionController::secretKept, this, [this] {
        m_isSecretKept = true;
        showLeftovers();
    });
    connect(m_banner, &Banner::actionRequested, this, &SignInPage::onBannerAction);
    connect(m_workspaces, &ChoosePanel::backAsked, &m_session, &SessionController::cancel);
    connect(m_workers, &ChoosePanel::backAsked, this, &SignInPage::showWorkspaces);
    connect(m_workspaces, &ChoosePanel::chosen, &m_session, [this](const QModelIndex &row) {
        if (const auto id = WorkspaceId::fromText(row.data(idRole).toString()))
            m_session.chooseWorkspace(*id);
    });
    connect(m_workers, &ChoosePanel::chosen, &m_session, [this](const QModelIndex &row) {
        if (const auto id = WorkerId::fromText(row.data(idRole).toString()))
            m_session.chooseWorker(*id);
    });
}

void SignInPage::showPhase(SessionPhase phase)
{
    if (phase != SessionPhase::Failed)
        m_banner->hide();
    if (phase != SessionPhase::SignedOut)
        m_isLineOpen = m_isSecretKept = false;
    switch (phase) {
    case SessionPhase::SignedOut:
        m_form->clearSecret();
        showForm();
        showUnknownProfile();
        showLeftovers();
        break;
    case SessionPhase::Failed:
        showForm();
        showError();
        break;
    case SessionPhase::KeyringTrouble:
        m_keyring->setTrouble(m_session.keyringTrouble(), m_session.secretMissing());
        m_stack->setCurrentWidget(m_keyring);
        break;
    case SessionPhase::ChoosingWorkspace:
        showWorkspaces();
        break;
    case SessionPhase::ChoosingWorker:
        showWorkers();
        break;
    case SessionPhase::WaitingForKeyring:
    case SessionPhase::Connecting:
        showProgress(phase);
        break;
    case SessionPhase::SignedIn:
        m_form->clearSecret(); // nothing on the page keeps it
        break;
    }
    m_stack->updateGeometry();
}

void SignInPage::showForm()
{
    const SignInRequest known = m_session.lastRequest();
    if (!known.account.isEmpty() || known.isByToken()) {
        SignInFields fields = fieldsFrom(known);
        fields.secret = m_form->fields().secret; // typed a moment ago and perhaps only mistyped
        m_form->setFields(fields);
    } else if (!known.profile.isEmpty()) {
        SignInFields fields = m_form->fields();
        fields.profile = known.profile;
        m_form->setFields(fields);
    }
    m_stack->setCurrentWidget(m_form);
}

void SignInPage::showProgress(SessionPhase phase)
{
    if (phase == SessionPhase::WaitingForKeyring)
        m_progress->setText(tr("Waiting for your keyring…"), tr("It may be asking for its password."));
    else
        m_progress->setText(tr("Connecting to %1…").arg(hostOf(m_session.lastRequest())));
    m_stack->setCurrentWidget(m_progress);
}

void SignInPage::showWorkspaces()
{
    fill(*m_workspaceRows, m_session.workspaces());
    m_workspaces->setHint(m_session.workspaces().isEmpty()
            ? tr("This account has no workspace yet. Make one, then go back and connect again.")
            : QString());
    if (m_workspaceRows->rowCount() > 0)
        m_workspaces->setCurrent(lastChosenRow(*m_workspaceRows, m_session.lastWorkspace()));
    m_stack->setCurrentWidget(m_workspaces);
    m_workspaces->setFocus(Qt::OtherFocusReason);
}

void SignInPage::showWorkers()
{
    fill(*m_workerRows, m_session.workers());
    m_workers->setHint(m_session.workers().isEmpty()
            ? tr("This workspace has no agents yet. Add yourself to it, then go back and choose it again.")
            : QString());
    if (m_workerRows->rowCount() > 0)
        m_workers->setCurrent(lastChosenRow(*m_workerRows, m_session.lastWorker()));
    m_stack->setCurrentWidget(m_workers);
    m_workers->setFocus(Qt::OtherFocusReason);
}

// A name that was given at the start (by options or a profile) and that the lists do not have.
QString SignInPage::unknownName() const
{
    const SignInRequest request = m_session.lastRequest();
    if (m_session.workspace())
        return tr("The workspace “%1” has no agent “%2”.").arg(m_session.workspace()->name, request.worker);
    return tr("This account has no workspace “%1”.").arg(request.workspace);
}

QString SignInPage::errorWords(const ApiError &error) const
{
    if (m_session.failedAtTokenService())
        return tokenServiceErrorText(error).whole();
    if (m_session.reach() == Reach::Worker)
        return tokenErrorText(error).whole();
    if (error.kind != ApiError::Kind::NotFound)
        return errorText(error).whole();
    if (error.httpStatus == 0)
        return unknownName();
    return tr("This server no longer has the workspace or the agent that you were signed in to. "
              "Try again to choose another.");
}

void SignInPage::showError()
{
    if (!m_session.error())
        return;
    const ApiError &error = *m_session.error();
    m_banner->showMessage(Tone::Bad, errorWords(error), errorDetails(error));
    m_banner->setAction(tr("Try Again"));
    m_banner->show();
    if (error.kind == ApiError::Kind::SignedOut)
        m_form->askForSecret();
    QTimer::singleShot(0, this, &SignInPage::showWhatToDo); // once all is laid out
}

/// The message, and above all the button: after a failure one reads, mends and presses it.
void SignInPage::showWhatToDo()
{
    if (m_stack->currentWidget() != m_form)
        return;
    m_scroll->ensureWidgetVisible(m_banner, 0, space::small);
    m_scroll->ensureWidgetVisible(m_form->connectButton(), 0, space::small);
}

/// Where it begins is the window's matter only: nothing jumps when another service has more fields.
void SignInPage::resizeEvent(QResizeEvent *event)
{
    const int above = space::normal + std::max(0, (height() - formHeight) / 3);
    m_lines->setContentsMargins(0, above, 0, space::normal);
    QWidget::resizeEvent(event);
}

/// A message takes the place of the heading, so that the form need not move down for it.
bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_heading->setVisible(m_banner->isHidden());
    return QWidget::eventFilter(watched, event);
}

// The program was started for a profile that is not on this computer: a slip of the pen, or one yet to be made.
void SignInPage::showUnknownProfile()
{
    const QString unknown = m_session.unknownProfile();
    if (unknown.isEmpty())
        return;
    const QStringList names = m_session.profileNames();
    const QString what = tr("This computer has no profile “%1”.").arg(unknown);
    QString how = tr("Fill in the form to make it.");
    if (names.size() == 1)
        how = tr("Fill in the form to make it, or sign in as “%1”.").arg(names.constFirst());
    else if (!names.isEmpty())
        how = tr("Fill in the form to make it. Here there are: %1.").arg(QLocale().createSeparatedList(names));
    m_banner->showMessage(Tone::Warning, what + u' ' + how);
    //: Button; %1 is the name of a profile.
    m_banner->setAction(names.isEmpty() ? QString() : tr("Sign In as “%1”").arg(names.constFirst()));
    m_banner->show();
}

// What the last session could not put in order.
void SignInPage::showLeftovers()
{
    QStringList sentences;
    if (m_isLineOpen)
        sentences.append(openLineText());
    if (m_isSecretKept)
        sentences.append(tr("Your keyring still has the secret: it could not be removed there."));
    if (sentences.isEmpty())
        return;
    m_banner->setAction({});
    m_banner->showMessage(Tone::Warning, sentences.join(u' '));
    m_banner->show();
}

void SignInPage::onBannerAction()
{
    if (m_session.unknownProfile().isEmpty())
        m_session.retry();
    else
        m_session.resume(m_session.profileNames().value(0));
}
