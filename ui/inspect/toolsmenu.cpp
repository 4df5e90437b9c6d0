#include "ui/inspect/toolsmenu.h"

#include "ui/inspect/callbackswindow.h"
#include "ui/theme/glyph.h"

using namespace Qt::StringLiterals;

template <typename Window> void ToolsMenu::open(QPointer<Window> &window)
{
    if (!window)
        window = new Window(m_console, parentWidget());
    window->show();
    window->raise();
    window->activateWindow();
}

ToolsMenu::ToolsMenu(Console &console, QWidget *parent)
    : QMenu(tr("Tools"), parent)
    , m_console(console)
{
    setObjectName(u"toolsMenu"_s);
    addAction(glyphIcon(Glyph::Server), tr("&Callbacks…"), this, [this] { open(m_callbacks); })
        ->setObjectName(u"callbacksAction"_s);
}
