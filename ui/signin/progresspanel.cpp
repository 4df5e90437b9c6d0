#include "ui/signin/progresspanel.h"

#include "ui/theme/space.h"
#include "ui/widgets/spinner.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAccessibleName(tr("Cancel signing in"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::huge, 0, space::huge);
    column->setSpacing(space::normal);
    column->addWidget(new Spinner(this), 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    column->addSpacing(space::normal);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(1);

    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelAsked);
}

void ProgressPanel::setText(const QString &text, const QString &hint)
{
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString ProgressPanel::text() const
{
    return m_text->text();
}
