#include "ui/offers/toastbuttons.h"

#include "ui/offers/offerface.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/menubutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *rowOn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    return row;
}

void nameButton(QPushButton *button, const QString &objectName, const QString &spoken)
{
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::NoFocus); // a toast has no keyboard, so nothing is underlined either
}

} // namespace

ToastButtons::ToastButtons(QWidget *parent)
    : QWidget(parent)
    //: Button: take the offered task. Keep it to one word.
    , m_accept(new QPushButton(tr("Accept"), this))
    //: Button: decline the offered task. Keep it to one word.
    , m_reject(new QPushButton(tr("Reject"), this))
    //: Button: take the offered call by a conference to the agent's own phone. Keep it to one word.
    , m_conference(new QPushButton(tr("Conference"), this))
    , m_more(new MenuButton(this))
    //: Button: take the message away that says how an offer ended.
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
    , m_pages(new QStackedLayout(this))
{
    nameButton(m_accept, u"acceptButton"_s, tr("Accept"));
    nameButton(m_reject, u"rejectButton"_s, tr("Reject"));
    nameButton(m_conference, u"conferenceButton"_s, tr("Conference"));
    //: Button with three dots: further actions.
    nameButton(m_more, u"moreButton"_s, tr("More"));
    nameButton(m_dismiss, u"dismissButton"_s, tr("Dismiss"));
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setIcon(glyphIcon(Glyph::Accept));
    m_more->setIcon(glyphIcon(Glyph::More));
    m_more->setArrow(false);
    m_more->setToolTip(m_more->accessibleName());
    //: Opens a form with every way to answer the offer.
    m_more->choices()->addAction(glyphIcon(Glyph::Details), tr("All &Answers…"), this, &ToastButtons::formRequested);
    //: Copies the task's identifier to the clipboard. SID is the service's word.
    m_more->choices()->addAction(glyphIcon(Glyph::Copy), tr("Copy task &SID"), this, &ToastButtons::copyRequested);
    //: Shows the offer in the main window. Cordboard is the program's name.
    m_more->choices()->addAction(glyphIcon(Glyph::Arrow), tr("Show in &Cordboard"), this, &ToastButtons::showRequested);
    m_pages->addWidget(answerPage());
    m_pages->addWidget(endedPage());

    connect(m_accept, &QPushButton::clicked, this, &ToastButtons::acceptRequested);
    connect(m_reject, &QPushButton::clicked, this, &ToastButtons::rejectRequested);
    connect(m_conference, &QPushButton::clicked, this, &ToastButtons::conferenceRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &ToastButtons::dismissRequested);
}

QWidget *ToastButtons::answerPage()
{
    auto *page = new QWidget(this);
    auto *row = rowOn(page);
    row->addWidget(m_accept, 3);
    row->addWidget(m_reject, 2);
    row->addWidget(m_conference, 2);
    row->addWidget(m_more);
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return page;
}

QWidget *ToastButtons::endedPage()
{
    auto *page = new QWidget(this);
    auto *row = rowOn(page);
    row->addStretch(1);
    row->addWidget(m_dismiss);
    return page;
}

QList<QAbstractButton *> ToastButtons::answers() const
{
    return { m_accept, m_reject, m_conference };
}

void ToastButtons::setFace(const OfferFace &face)
{
    m_accept->setEnabled(face.canAnswer);
    m_reject->setEnabled(face.canReject);
    m_conference->setEnabled(face.canConference);
    const QString why = face.canAnswer || face.hasEnded ? QString() : face.note;
    for (QPushButton *button : { m_accept, m_reject }) {
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_conference->setToolTip(face.conferenceHint);
    m_conference->setAccessibleDescription(face.conferenceHint);
    m_pages->setCurrentIndex(face.hasEnded ? 1 : 0);
}
