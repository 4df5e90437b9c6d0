#include "ui/offers/toastbody.h"

#include "ui/text/lefttoright.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/timeleftbar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeRow = 3; // the bar and what it counts

QString dotted(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

ToastBody::ToastBody(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_who(new ElidedLabel(this))
    , m_what(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_answer(new QLabel(this))
    , m_wait(new QLabel(this))
    , m_bar(new TimeLeftBar(this))
    , m_mark(new QLabel(this))
    , m_spinner(new Spinner(this))
    , m_note(new QLabel(this))
{
    m_who->setObjectName(u"toastWho"_s);
    m_what->setObjectName(u"toastWhat"_s);
    m_facts->setObjectName(u"toastFacts"_s);
    m_answer->setObjectName(u"toastAnswer"_s);
    m_wait->setObjectName(u"toastWait"_s);
    m_bar->setObjectName(u"toastBar"_s);
    m_note->setObjectName(u"toastNote"_s);
    m_bar->setAccessibleName(tr("Time to answer"));
    for (QLabel *label : { m_answer, m_wait, m_note })
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_spinner->hide();
    buildLayout();
    wearFont();
    wearColors();
}

void ToastBody::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_who, 0, 1);
    grid->addWidget(m_wait, 0, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(m_what, 1, 1, 1, 2);
    grid->addWidget(m_facts, 2, 1, 1, 2);
    grid->addWidget(m_bar, timeRow, 0, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_answer, timeRow, 2, Qt::AlignTrailing | Qt::AlignVCenter);

    auto *marks = new QGridLayout; // mark and spinner share one place
    marks->addWidget(m_mark, 0, 0, Qt::AlignTop | Qt::AlignHCenter);
    marks->addWidget(m_spinner, 0, 0, Qt::AlignTop | Qt::AlignHCenter);
    grid->addLayout(marks, timeRow + 1, 0);
    grid->addWidget(m_note, timeRow + 1, 1, 1, 2);
}

void ToastBody::setFace(const OfferFace &face)
{
    if (face == m_face)
        return;
    const bool newIcon = face.channel != m_face.channel || m_icon->pixmap(Qt::ReturnByValue).isNull();
    m_face = face;
    // A number reads from the left, also behind a name that is written from the right.
    const QString number = face.address.isEmpty() ? QString() : QString(u" · "_s + leftToRight(face.address));
    m_who->setKeptEnd(number);
    m_who->setText(face.who + number);
    m_what->setText(face.what);
    m_facts->setText(dotted(face.facts));
    m_bar->setVisible(!face.hasEnded);
    m_spinner->setVisible(face.isBusy);
    wearNote();
    if (newIcon)
        wearColors();
}

void ToastBody::setTime(const OfferTime &time)
{
    if (time == m_time)
        return;
    if (time.answer != m_time.answer)
        m_answer->setText(time.answer);
    if (time.wait != m_time.wait)
        m_wait->setText(time.wait);
    m_bar->setTime(time.left, time.whole);
    m_time = time;
}

void ToastBody::setResting(bool resting)
{
    m_bar->setResting(resting);
}

QString ToastBody::spoken() const
{
    QStringList parts{ m_who->text(), m_what->text(), m_facts->text(), m_wait->text(), m_answer->text(), m_note->text() };
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

void ToastBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        wearFont();
    if (event->type() == QEvent::PaletteChange)
        wearColors();
}

void ToastBody::wearFont()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    larger.setWeight(QFont::DemiBold);
    m_who->setFont(larger);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_answer->setFont(strong);
    // Of the same height once the offer has ended and both are gone.
    qobject_cast<QGridLayout *>(layout())->setRowMinimumHeight(timeRow, QFontMetrics(strong).height());
    m_note->setFixedHeight(fontMetrics().boundingRect(QRect(0, 0, 1, 1), 0, u"Mg\nMg"_s).height()); // two lines
    const int side = fontMetrics().height() * 2;
    m_icon->setFixedSize(side, side);
    m_mark->setFixedWidth(side);
    wearColors();
}

void ToastBody::wearColors()
{
    const ColorTheme &theme = ColorTheme::of(this);
    const QSize side(m_icon->width() * 3 / 4, m_icon->width() * 3 / 4);
    m_icon->setPixmap(glyphIcon(m_face.channel, theme.link).pixmap(side, devicePixelRatioF()));
    m_icon->setAlignment(Qt::AlignCenter);
    setTextColor(m_facts, theme.mutedText);
    setTextColor(m_wait, theme.mutedText);
    wearNote();
}

void ToastBody::wearNote()
{
    const ColorTheme &theme = ColorTheme::of(this);
    const bool isHint = m_face.note.isEmpty();
    const QString text = isHint && m_face.canAnswer ? m_face.conferenceHint : m_face.note;
    m_note->setText(text);
    m_note->setToolTip(text);
    setTextColor(m_note, isHint ? theme.mutedText : theme.tone(m_face.noteTone).onSoft);
    m_mark->setVisible(!isHint && !m_face.isBusy);
    const int side = fontMetrics().height();
    if (!m_mark->isHidden())
        m_mark->setPixmap(markIcon(m_face.noteTone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}
