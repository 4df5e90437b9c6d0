#include "ui/setup/unsavedquestion.h"

#include "ui/theme/glyph.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString askingText(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        return UnsavedQuestion::tr("Save the changes before you quit?");
    case SetupLeaving::SignOut:
        return UnsavedQuestion::tr("Save the changes before you sign out?");
    case SetupLeaving::Workspace:
        return UnsavedQuestion::tr("Save the changes before you go to another workspace?");
    }
    return {};
}

} // namespace

UnsavedQuestion::UnsavedQuestion(SetupLeaving leaving, const QStringList &names, bool online, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"unsavedQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal);
    setIconPixmap(glyphIcon(Glyph::Settings).pixmap(32, 32));
    setWindowTitle(tr("Changes Not Saved"));
    setTextFormat(Qt::PlainText);
    setText(askingText(leaving));
    const QString list = names.join(u'\n');
    setInformativeText(online ? list : QString(list + u"\n\n"_s + tr("Nothing can be saved while the server cannot be reached.")));
    QPushButton *save = addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(tr("&Cancel"), QMessageBox::RejectRole);
    save->setEnabled(online);
    setDefaultButton(online ? save : cancel);
    setEscapeButton(static_cast<QAbstractButton *>(cancel));
    connect(save, &QPushButton::clicked, this, &UnsavedQuestion::saveChosen);
    connect(discard, &QPushButton::clicked, this, &UnsavedQuestion::discardChosen);
}
