#include "ui/mainwindow/aboutdialog.h"

#include "core/base/version.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Cordboard"));
    setAccessibleName(tr("About Cordboard"));
    auto *icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(64));
    auto *name = new QLabel(tr("Cordboard %1").arg(cordboardVersion()), this);
    QFont big = name->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    name->setFont(big);
    auto *what = new QLabel(tr("Desktop console for call centers that route work with TaskRouter.\n"
                               "Free software under the GNU General Public License, version 3 or later."),
        this);
    what->setWordWrap(true);
    what->setAlignment(Qt::AlignHCenter);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::normal);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(what);
    column->addSpacing(space::small);
    column->addWidget(close, 0, Qt::AlignHCenter);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}
