#include "ui/call/callpanel.h"

#include "ui/call/addpartybar.h"
#include "ui/call/calldeedbar.h"
#include "ui/call/callkeys.h"
#include "ui/call/calltext.h"
#include "ui/call/endcallbar.h"
#include "ui/call/partyrow.h"
#include "ui/text/errortext.h"
#include "ui/text/lefttoright.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString keysText(QKeyCombination keys)
{
    return leftToRight(QKeySequence(keys).toString(QKeySequence::NativeText));
}

} // namespace

CallPanel::CallPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_deeds(new CallDeedBar(this))
    , m_add(new AddPartyBar(this))
    , m_endBar(new EndCallBar(this))
    , m_news(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"callHeading"_s);
    m_news->setObjectName(u"callNews"_s);
    m_keys->setObjectName(u"callKeys"_s);
    for (QLabel *label : { m_heading, m_news, m_keys }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    showKeys();
    layOut();
    addShortcuts();
    connect(m_deeds, &CallDeedBar::addAsked, m_add, &AddPartyBar::open);
    connect(m_deeds, &CallDeedBar::recordingPauseAsked, this, &CallPanel::recordingPauseAsked);
    connect(m_deeds, &CallDeedBar::endAsked, this, &CallPanel::onEnd);
    connect(m_deeds, &CallDeedBar::refused, this, &CallPanel::refused);
    connect(m_endBar, &EndCallBar::confirmed, this, &CallPanel::endAsked);
    connect(m_add, &AddPartyBar::confirmed, this, &CallPanel::callInAsked);
    recolor();
    hide();
}

void CallPanel::showKeys()
{
    //: %1 and %2 are keys such as Ctrl+Shift+H.
    QString keys = tr("%1 hold · %2 mute").arg(keysText(callkeys::hold), keysText(callkeys::mute));
    if (!m_call.limited)
        //: Each of %1 to %5 is a key such as Ctrl+Shift+H.
        keys = tr("%1 hold · %2 mute · %3 add · %4 recording · %5 end")
                   .arg(keysText(callkeys::hold), keysText(callkeys::mute), keysText(callkeys::add),
                       keysText(callkeys::recording), keysText(callkeys::end));
    // Each key stays with its word where the line is broken.
    keys.replace(u' ', QChar::Nbsp);
    m_keys->setText(keys.replace(u"\u00a0·\u00a0"_s, u" · "_s));
}

void CallPanel::layOut()
{
    m_rows->setSpacing(space::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addWidget(m_deeds);
    column->addWidget(m_add);
    column->addWidget(m_endBar);
    column->addWidget(m_news);
    column->addWidget(m_keys);
}

void CallPanel::addShortcuts()
{
    addKey(callkeys::hold, tr("Hold the customer, or go on talking"), [this] { toggle(CallParty::Role::Customer); });
    addKey(callkeys::mute, tr("Mute yourself, or speak again"), [this] { toggle(CallParty::Role::Self); });
    addKey(callkeys::add, tr("Call somebody in"), [this] { m_deeds->press(CallDeed::Add); });
    addKey(callkeys::recording, tr("Pause the recording, or go on with it"),
        [this] { m_deeds->press(CallDeed::PauseRecording); });
    addKey(callkeys::end, tr("End the call for everybody"), [this] { askToEnd(); });
}

/// A key that can do nothing now says why.
void CallPanel::addKey(QKeyCombination keys, const QString &what, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(QKeySequence(keys), this);
    shortcut->setWhatsThis(what);
    connect(shortcut, &QShortcut::activated, this, [this, deed] {
        if (m_call.phase == CallView::Phase::Live)
            deed();
        else if (m_call.phase == CallView::Phase::Ended)
            emit refused(endingText(m_call));
        else
            emit refused(tr("It is not known yet who is in the call."));
    });
}

void CallPanel::toggle(CallParty::Role role)
{
    const CallParty *party = m_call.party(role);
    if (party && m_parties.value(party->id())->toggle())
        return;
    if (!m_obstacle.isEmpty())
        emit refused(m_obstacle);
    else if (role == CallParty::Role::Self)
        emit refused(tr("You are not in the call."));
    else
        emit refused(tr("The customer is not in the call."));
}

/// By the key, which is easily pressed by mistake.
void CallPanel::askToEnd()
{
    if (!m_obstacle.isEmpty() || m_call.limited)
        m_deeds->press(CallDeed::EndAll); // says why not
    else if (!m_call.pending.contains(CallDeed::EndAll))
        m_endBar->open(partiesThere() - 1);
}

/// By the button: where only the customer is there besides oneself, it says enough.
void CallPanel::onEnd()
{
    if (partiesThere() > 2 && !m_call.pending.contains(CallDeed::EndAll))
        m_endBar->open(partiesThere() - 1);
    else
        emit endAsked();
}

void CallPanel::setCall(const CallView *call)
{
    const CallView shown = call ? *call : CallView{};
    if (shown.place != m_call.place || shown.phase == CallView::Phase::Ended) {
        m_add->hide(); // whoever is typed for one call must not get into another
        m_endBar->hide();
    }
    m_call = shown;
    if (!call)
        hide(); // first: nothing of it is to be read out
    refresh();
    setVisible(call != nullptr);
}

void CallPanel::setCustomer(const QString &name)
{
    if (std::exchange(m_customer, name) == name)
        return;
    m_add->setCustomer(name);
    refresh();
}

void CallPanel::setObstacle(const QString &why)
{
    m_obstacle = why;
    m_deeds->setObstacle(why);
    m_add->setObstacle(why);
    m_endBar->setObstacle(why);
    for (PartyRow *row : std::as_const(m_parties))
        row->setObstacle(why);
}

QString CallPanel::nameOf(const CallParty &party) const
{
    return partyName(party, m_customer);
}

/// Who is still called is not in it.
int CallPanel::partiesThere() const
{
    return int(std::ranges::count_if(m_call.parties, &CallParty::isThere));
}

void CallPanel::refresh()
{
    refreshRows();
    const bool isLive = m_call.phase == CallView::Phase::Live;
    m_heading->setText(isLive && !m_call.limited ? tr("Call, %n in it", nullptr, partiesThere()) : tr("Call"));
    showNews();
    showKeys();
    m_keys->setVisible(isLive);
    m_deeds->setCall(m_call);
    m_deeds->setVisible(isLive);
}

void CallPanel::refreshRows()
{
    QHash<CallId, PartyRow *> before = std::exchange(m_parties, {});
    for (const CallParty &party : std::as_const(m_call.parties)) {
        PartyRow *row = before.take(party.id());
        if (!row) {
            row = new PartyRow(this);
            row->setObstacle(m_obstacle);
            connect(row, &PartyRow::deedAsked, this, &CallPanel::deedAsked);
            m_rows->addWidget(row);
        }
        row->setParty(party, m_customer);
        row->setBeyond(
            !m_call.canBeDone(row->toggleDeed(), party), !m_call.canBeDone(CallDeed::End, party));
        m_parties.insert(party.id(), row);
    }
    for (PartyRow *row : std::as_const(before)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button may be what brought us here
    }
}

void CallPanel::showNews()
{
    const QString news = newsText();
    const bool isNew = news != m_news->text();
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    if (!isNew || !m_news->isVisible())
        return;
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CallPanel::newsText() const
{
    QStringList lines;
    for (const CallDeparture &departure : m_call.departures)
        lines.append(departureText(departure, m_customer));
    if (m_call.phase == CallView::Phase::Reading && !m_call.trouble)
        lines.append(tr("Asking who is in the call…"));
    if (m_call.phase == CallView::Phase::Ended)
        lines.append(endingText(m_call));
    if (m_call.trouble)
        //: %1 is a sentence that says why.
        lines.append(tr("This is only what was known last. %1").arg(errorText(*m_call.trouble).what));
    if (m_call.limited && m_call.phase == CallView::Phase::Live)
        lines.append(limitedText());
    return lines.join(u'\n');
}

void CallPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void CallPanel::recolor()
{
    for (QLabel *label : { m_news, m_keys })
        setTextColor(label, ColorTheme::of(this).mutedText);
}
