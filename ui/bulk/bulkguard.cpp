#include "ui/bulk/bulkguard.h"

#include "console/control/bulkchange.h"
#include "ui/theme/glyph.h"

#include <QPushButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString lossOf(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        return BulkGuard::tr(
            "The rest stays as it is if you quit. What has been changed so far can be undone only before that.");
    case SetupLeaving::SignOut:
        return BulkGuard::tr(
            "The rest stays as it is if you sign out. What has been changed so far can still be undone once you are "
            "signed in to this workspace again, if nobody else signs in here before.");
    case SetupLeaving::Workspace:
        return BulkGuard::tr(
            "The rest stays as it is if you go to another workspace. What has been changed so far can still be undone once "
            "you are back in this workspace.");
    }
    return {};
}

QString allTheSameText(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        return BulkGuard::tr("&Quit All the Same");
    case SetupLeaving::SignOut:
        return BulkGuard::tr("Sign &Out All the Same");
    case SetupLeaving::Workspace:
        return BulkGuard::tr("&Go All the Same");
    }
    return {};
}

} // namespace

BulkGuard::BulkGuard(BulkChange &change, QWidget &widget)
    : QObject(&widget)
    , m_change(change)
    , m_widget(widget)
{
    connect(&change, &BulkChange::phaseChanged, this, [this] {
        if (m_change.phase() != BulkChange::Phase::Paused)
            m_rests = false; // ended, or gone on with by hand
    });
}

void BulkGuard::leave(SetupLeaving leaving, const std::function<void()> &goOn)
{
    delete m_question;
    m_goOn = {};
    const BulkChange::Phase phase = m_change.phase();
    if (phase != BulkChange::Phase::Running && phase != BulkChange::Phase::Paused)
        return goOn();
    m_goOn = goOn;
    m_rests = m_rests || phase == BulkChange::Phase::Running;
    m_change.pause();
    ask(leaving);
}

QString BulkGuard::standing() const
{
    //: %1 is how many of them are settled. "A change of 15,000 agents has stopped at 2,161."
    return tr("A change of %Ln agent(s) has stopped at %L1.", nullptr, m_change.all()).arg(m_change.done());
}

void BulkGuard::ask(SetupLeaving leaving)
{
    m_question = new QMessageBox(m_widget.window());
    m_question->setObjectName(u"bulkLeaveQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowModality(Qt::NonModal);
    m_question->setIconPixmap(glyphIcon(Glyph::Bell).pixmap(32, 32));
    m_question->setWindowTitle(tr("Change of Agents Not Finished"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(standing());
    const QString loss = lossOf(leaving);
    m_question->setInformativeText(m_rests ? QString(loss + u' ' + tr("If you stay, it goes on.")) : loss);
    QPushButton *leaves = m_question->addButton(allTheSameText(leaving), QMessageBox::DestructiveRole);
    QPushButton *stays = m_question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stays);
    m_question->setEscapeButton(static_cast<QAbstractButton *>(stays));
    connect(leaves, &QPushButton::clicked, this, [this] {
        if (const auto goOn = std::exchange(m_goOn, {}))
            goOn();
    });
    connect(m_question, &QDialog::rejected, this, &BulkGuard::stay);
    emit windowAsked(); // a child of what nobody sees is not seen either
    m_question->show();
    m_question->raise();
    m_question->activateWindow();
}

void BulkGuard::stay()
{
    m_goOn = {};
    if (std::exchange(m_rests, false))
        m_change.resume();
}
