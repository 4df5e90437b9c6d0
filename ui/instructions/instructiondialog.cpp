#include "ui/instructions/instructiondialog.h"

#include "console/control/offerscontroller.h"
#include "ui/instructions/answerclock.h"
#include "ui/instructions/instructionwords.h"
#include "ui/instructions/kindchoice.h"
#include "ui/instructions/parameterform.h"
#include "ui/instructions/presetbar.h"
#include "ui/offers/offerface.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/taborder.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewLines = 5;

QLabel *wrapped(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setUpButton(QPushButton *button, const QString &name, const QString &spoken)
{
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setAutoDefault(false); // Return in a field must not send
}

} // namespace

InstructionDialog::InstructionDialog(OffersController &offers, const InstructionPresets &presets,
    const QList<Activity> &activities, const Offer &offer, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_offers(offers)
    , m_activities(activities)
    , m_offer(offer)
    , m_who(wrapped(this, u"instructionWho"_s))
    , m_clock(new AnswerClock(clock, this))
    , m_note(wrapped(this, u"instructionNote"_s))
    , m_kinds(new KindChoice(this))
    , m_explained(wrapped(this, u"instructionExplained"_s))
    , m_stack(new QStackedWidget(this))
    , m_wrong(wrapped(this, u"instructionFaults"_s))
    , m_preview(new QPlainTextEdit(this))
    , m_close(new QPushButton(tr("Cl&ose"), this))
    //: Button: stops calling the agent's phone and rejects the offer.
    , m_endCall(new QPushButton(tr("&End Call"), this))
    //: Button: sends the instruction that is filled in.
    , m_send(new QPushButton(tr("&Send"), this))
{
    //: Title of the window in which one answers an offer with every detail.
    setWindowTitle(tr("Answer Offer"));
    setAccessibleName(windowTitle());
    nameParts();
    auto *bar = new PresetBar(presets, offer.task ? offer.task->queue : TaskQueueId(), this);
    layOut(bar);
    wire(bar);
    setOrder({ .kind = offer.block == ConferenceBlock::None ? InstructionKind::Conference : InstructionKind::Accept });
    follow();
    m_kinds->setFocus();
}

void InstructionDialog::nameParts()
{
    QFont bold = m_who->font();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_preview->setFont(fixed);
    m_preview->setObjectName(u"requestPreview"_s);
    m_preview->setAccessibleName(tr("Request"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLayoutDirection(Qt::LeftToRight); // a request reads from the left in every language
    m_preview->setMaximumHeight(QFontMetrics(fixed).lineSpacing() * previewLines + 2 * space::small);
    m_preview->setMinimumHeight(QFontMetrics(fixed).lineSpacing() + 2 * space::small); // on low screens
    setUpButton(m_close, u"closeButton"_s, tr("Close Answer Offer"));
    setUpButton(m_endCall, u"endCallButton"_s, tr("End Call"));
    setUpButton(m_send, u"sendButton"_s, tr("Send"));
    m_endCall->setToolTip(tr("Stops calling your phone and rejects the offer."));
    setButtonKind(m_send, ButtonKind::Primary);
    setButtonKind(m_endCall, ButtonKind::Danger);
}

QWidget *InstructionDialog::offerPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_who);
    column->addWidget(m_clock);
    column->addWidget(m_note);
    return part;
}

QWidget *InstructionDialog::requestPart()
{
    auto *part = new QWidget(this);
    //: The request that would be sent to the server, as it is.
    auto *label = new QLabel(tr("Req&uest"), part);
    label->setBuddy(m_preview);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_wrong);
    column->addWidget(label);
    column->addWidget(m_preview);
    return part;
}

QLayout *InstructionDialog::buttonRow()
{
    auto *hint = new QLabel(tr("Ctrl+Enter sends"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(hint);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_endCall);
    buttons->addWidget(m_send);
    return buttons;
}

void InstructionDialog::layOut(PresetBar *presets)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(offerPart());
    column->addWidget(m_kinds);
    column->addWidget(m_explained);
    column->addWidget(presets);
    column->addWidget(m_stack, 1);
    column->addWidget(requestPart());
    column->addLayout(buttonRow());
}

void InstructionDialog::wire(PresetBar *presets)
{
    connect(m_kinds, &KindChoice::chosen, this, &InstructionDialog::choose);
    connect(presets, &PresetBar::chosen, this, &InstructionDialog::setOrder);
    connect(presets, &PresetBar::saveRequested, this, [this, presets] { presets->save(ownOrder()); });
    connect(&m_offers, &OffersController::offersChanged, this, &InstructionDialog::follow);
    connect(m_close, &QPushButton::clicked, this, &InstructionDialog::close);
    connect(m_send, &QPushButton::clicked, this, &InstructionDialog::send);
    connect(m_endCall, &QPushButton::clicked, this, [this] { m_offers.reject(ReservationId(id())); });
    for (const QKeyCombination keys : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &InstructionDialog::send);
}

ParameterForm *InstructionDialog::form(InstructionKind kind)
{
    ParameterForm *&form = m_forms[kind];
    if (!form) {
        form = new ParameterForm(kind, m_activities, m_stack);
        form->setOrder(suggestedOrder(kind, m_offer.task));
        m_stack->addWidget(form);
        tabAsLaidOut(this);
        connect(form, &ParameterForm::changed, this, &InstructionDialog::check);
    }
    return form;
}

InstructionOrder InstructionDialog::order() const
{
    const ParameterForm *shown = m_forms.value(m_kinds->kind());
    return shown ? shown->order() : InstructionOrder{ .kind = m_kinds->kind() };
}

/// Without what the task suggests: the next one suggests something else.
InstructionOrder InstructionDialog::ownOrder() const
{
    InstructionOrder own = order();
    const QMap<QString, QString> suggested = suggestedOrder(own.kind, m_offer.task).values;
    for (auto one = suggested.cbegin(); one != suggested.cend(); ++one) {
        if (own.values.value(one.key()) == one.value())
            own.values.remove(one.key());
    }
    return own;
}

void InstructionDialog::setOrder(const InstructionOrder &order)
{
    InstructionOrder whole = suggestedOrder(order.kind, m_offer.task);
    whole.values.insert(order.values);
    m_kinds->setKind(order.kind);
    form(order.kind)->setOrder(whole);
    choose(order.kind);
}

void InstructionDialog::choose(InstructionKind kind)
{
    m_explained->setText(InstructionWords::explained(kind));
    m_stack->setCurrentWidget(form(kind));
    fit();
    check();
}

/// As high as many fields ask for; without any it would be mostly empty. Whoever has sized it keeps that.
void InstructionDialog::fit()
{
    if (!m_fitted.isEmpty() && size() != m_fitted.expandedTo(minimumSize()))
        return;
    const bool isEmpty = parametersOf(m_kinds->kind()).isEmpty();
    resizeToFit(*this, { fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * (isEmpty ? 24 : 40) });
    m_fitted = size();
}

void InstructionDialog::follow()
{
    if (const Offer *known = m_offers.offer(id()))
        m_offer = *known;
    else if (!m_offer.hasEnded())
        return reject(); // signed out
    const OfferFace face = offerFace(m_offer);
    QStringList who{ face.who, face.what };
    who += face.facts;
    who.removeAll(QString());
    m_who->setText(who.join(u" · "_s));
    m_clock->setOffer(m_offer);
    if (m_note->text() != face.note) {
        m_note->setText(face.note);
        QAccessibleEvent said(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    m_note->setVisible(!face.note.isEmpty());
    check();
    recolor();
    if (m_offer.end == OfferEnd::TakenByMe || m_offer.end == OfferEnd::Rejected)
        close();
}

void InstructionDialog::check()
{
    const InstructionOrder filled = order();
    m_faults = m_offers.faults(m_offer, filled);
    m_wrong->setText(InstructionWords::faults(m_faults));
    m_wrong->setVisible(!m_faults.isEmpty());
    const QString request = InstructionWords::preview(OffersController::preview(m_offer, filled));
    if (m_preview->toPlainText() != request)
        m_preview->setPlainText(request);
    refreshButtons();
}

void InstructionDialog::refreshButtons()
{
    const bool rejects = m_kinds->kind() == InstructionKind::Reject;
    m_send->setEnabled(m_faults.isEmpty() && (rejects ? m_offer.canReject() : m_offer.canAnswer()));
    m_send->setToolTip(m_faults.isEmpty() ? QString() : m_wrong->text());
    m_endCall->setVisible(m_offer.phase == OfferPhase::Dialling);
    m_endCall->setEnabled(m_offer.canReject());
}

void InstructionDialog::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_explained, theme.mutedText);
    setTextColor(m_wrong, theme.tone(Tone::Bad).onSoft);
    setTextColor(m_note, theme.tone(offerFace(m_offer).noteTone).onSoft);
}

void InstructionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void InstructionDialog::send()
{
    if (m_send->isEnabled())
        m_offers.instruct(ReservationId(id()), order());
    else if (!m_faults.isEmpty())
        m_forms.value(m_kinds->kind())->goTo(m_faults.first().parameter);
}
