#include "ui/widgets/searchline.h"

#include "ui/theme/glyph.h"

#include <QAction>

using namespace Qt::StringLiterals;

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
    , m_glass(QLineEdit::addAction(glyphIcon(Glyph::Search), LeadingPosition))
{
    setClearButtonEnabled(true);
    connect(m_glass, &QAction::triggered, this, qOverload<>(&QWidget::setFocus));
}

void SearchLine::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    m_glass->setText(tr("Go to “%1”").arg(name));
    // Qt 6.4 makes this action itself and leaves it without a name.
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Empty “%1”").arg(name));
}
