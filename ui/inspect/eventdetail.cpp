#include "ui/inspect/eventdetail.h"

#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString eventAsText(const Event &event)
{
    QStringList lines{ QString::fromLatin1(isoSeconds(event.at)) + u"  "_s + QString::fromLatin1(event.type),
        event.description, QString() };
    const auto add = [&lines](const QString &name, const QByteArray &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + QString::fromUtf8(value));
    };
    add(u"sid"_s, event.id.utf8());
    add(u"resource"_s, event.resourceType + ' ' + event.resource);
    add(u"actor"_s, event.actorType + ' ' + event.actor);
    add(u"source"_s, event.source);
    add(u"source_ip_address"_s, event.sourceAddress);
    lines.append(QString());
    for (const auto &[name, value] : event.data)
        add(QString::fromUtf8(name), value);
    return lines.join(u'\n');
}

EventDetail::EventDetail(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as &Text"), this))
    , m_timeline(new QPushButton(glyphIcon(Glyph::History), tr("&Life of the Task"), this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setObjectName(u"eventText"_s);
    m_text->setAccessibleName(tr("The whole event"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // keys and values read from the left in every language
    m_copy->setObjectName(u"copyEvent"_s);
    m_copy->setAutoDefault(false);
    m_timeline->setObjectName(u"eventTimeline"_s);
    m_timeline->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_timeline);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_timeline, &QPushButton::clicked, this, [this] { emit timelineAsked(m_task); });
}

void EventDetail::setEvent(const Event &event)
{
    const QString text = eventAsText(event);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_task = TaskId::fromText(QByteArrayView(event.value("task_sid"))).value_or(TaskId());
    m_timeline->setEnabled(!m_task.isNull());
}
