#include "ui/inspect/callbackswindow.h"

#include "console/console.h"
#include "console/control/callbackresponder.h"
#include "console/settings/settings.h"
#include "ui/inspect/answerspage.h"
#include "ui/inspect/callbackspage.h"
#include "ui/inspect/responderpage.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

CallbacksWindow::CallbacksWindow(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_on(new SettingBox(console.settings(),
          { .key = responderKey(ResponderKey::On),
              .read = [this] { return m_console.responder().wish().on || m_console.responder().isForThisRun(); },
              .write =
                  [this](bool on) {
                      ResponderWish wish = m_console.responder().wish();
                      wish.on = on;
                      m_console.responder().setWish(wish);
                  } },
          tr("A&nswer callbacks"), this))
    , m_status(new ToneLabel(this))
    , m_url(new QLineEdit(this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy A&ddress"), this))
{
    setObjectName(u"callbacksWindow"_s);
    //: Title of a window: what TaskRouter asks this program, and how it is answered.
    setWindowTitle(tr("Callbacks"));
    setAccessibleName(tr("Callbacks"));
    m_status->setObjectName(u"responderStatus"_s);
    m_url->setObjectName(u"callbackUrl"_s);
    m_url->setAccessibleName(tr("Address for workflows"));
    m_url->setReadOnly(true);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_copy->setObjectName(u"copyUrl"_s);
    m_copy->setAutoDefault(false);
    if (console.responder().isForThisRun())
        m_on->setObstacle(tr("Switched on for this run by --respond."));
    layOut();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    connect(&console.responder(), &CallbackResponder::changed, this, &CallbacksWindow::refresh);
    refresh();
    resizeToFit(*this, { fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 38 });
}

void CallbacksWindow::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(m_on);
    top->addWidget(m_status);
    top->addStretch(1);
    auto *address = new QHBoxLayout;
    address->setSpacing(space::small);
    address->addWidget(m_url, 1);
    address->addWidget(m_copy);
    auto *pages = new QTabWidget(this);
    //: Tab: the callbacks that came in.
    pages->addTab(new CallbacksPage(m_console, pages), tr("Received"));
    //: Tab: how callbacks are answered.
    pages->addTab(new AnswersPage(m_console, pages), tr("Answers"));
    //: Tab: port and addresses.
    pages->addTab(new ResponderPage(m_console, pages), tr("Connection"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addLayout(address);
    column->addWidget(pages, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void CallbacksWindow::refresh()
{
    const CallbackResponder &responder = m_console.responder();
    const QString url = responder.callbackUrl();
    m_url->setText(url);
    m_url->setVisible(!url.isEmpty());
    m_copy->setVisible(!url.isEmpty());
    if (!responder.trouble().isEmpty())
        return m_status->setStatus(Tone::Bad, tr("It cannot listen: %1").arg(responder.trouble()));
    if (!responder.isListening())
        return m_status->setStatus(Tone::Neutral, tr("Off: nobody is answered here."));
    if (responder.wish().checksSignatures && !responder.knowsToken())
        return m_status->setStatus(Tone::Warning, tr("Signed in without the account’s Auth Token: every offer is left to the agents."));
    m_status->setStatus(Tone::Good, tr("Listening."));
}
