#include "ui/inspect/callbackdetail.h"

#include "ui/inspect/receivedcalltext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CallbackDetail::CallbackDetail(QWidget *parent)
    : QWidget(parent)
    , m_fate(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copyText(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as &Text"), this))
    , m_copyCurl(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as &curl"), this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setObjectName(u"callText"_s);
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // keys and JSON read from the left in every language
    m_fate->setObjectName(u"callFate"_s);
    m_fate->setWordWrap(true);
    m_copyText->setObjectName(u"copyText"_s);
    m_copyText->setAutoDefault(false);
    m_copyCurl->setObjectName(u"copyCurl"_s);
    m_copyCurl->setAutoDefault(false);
    m_copyCurl->setToolTip(tr("The same request as a command line, without the signature."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_copyText);
    buttons->addWidget(m_copyCurl);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_fate);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copyText, &QPushButton::clicked, this, [this] { copy(callAsText(m_call)); });
    connect(m_copyCurl, &QPushButton::clicked, this, [this] { copy(callAsCurl(m_call)); });
}

void CallbackDetail::setCall(const ReceivedCall &call)
{
    if (m_call == call)
        return; // its text may be selected
    m_call = call;
    m_text->setPlainText(callAsText(call));
    m_fate->setText(fateText(call.fate));
    m_fate->setVisible(!m_fate->text().isEmpty());
}

void CallbackDetail::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}
