#include "ui/floor/namebar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

NameBar::NameBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save View"), this))
{
    auto *question = new QLabel(tr("Name of the view:"), this);
    auto *back = new QPushButton(tr("Don't Save"), this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(60);
    m_save->setObjectName(u"saveView"_s);
    back->setObjectName(u"dontSaveView"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(question);
    row->addWidget(m_name, 1);
    row->addWidget(back);
    row->addWidget(m_save);

    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameBar::onSave);
    connect(m_save, &QPushButton::clicked, this, &NameBar::onSave);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NameBar::open(const QString &proposal)
{
    m_name->setText(proposal);
    m_save->setEnabled(!proposal.trimmed().isEmpty());
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void NameBar::onSave()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    hide();
    emit named(name);
}
