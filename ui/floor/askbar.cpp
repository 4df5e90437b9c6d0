#include "ui/floor/askbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

AskBar::AskBar(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_confirm(new QPushButton(words.confirm, this))
{
    auto *question = new QLabel(words.question, this);
    auto *back = new QPushButton(words.back, this);
    m_text->setObjectName(words.name);
    m_text->setAccessibleName(words.question);
    m_text->setMaxLength(500);
    m_confirm->setObjectName(words.name + u"Confirm"_s);
    back->setObjectName(words.name + u"Back"_s);
    setButtonKind(m_confirm, ButtonKind::Primary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(question);
    row->addWidget(m_text, 1);
    row->addWidget(back);
    row->addWidget(m_confirm);

    connect(m_text, &QLineEdit::textChanged, this, [this] { m_confirm->setEnabled(isAnswer()); });
    connect(m_text, &QLineEdit::returnPressed, this, &AskBar::onConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &AskBar::onConfirm);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void AskBar::setMayBeEmpty(bool may)
{
    m_mayBeEmpty = may;
}

void AskBar::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

bool AskBar::isAnswer() const
{
    return m_mayBeEmpty || !m_text->text().trimmed().isEmpty();
}

void AskBar::open(const QString &proposal)
{
    m_text->setText(proposal);
    m_confirm->setEnabled(isAnswer());
    show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void AskBar::onConfirm()
{
    if (!isAnswer())
        return;
    hide();
    emit answered(m_text->text().trimmed());
}
