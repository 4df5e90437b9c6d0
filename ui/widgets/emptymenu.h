#pragma once

class QMenu;

/// Takes everything out of a menu. QMenu::clear() alone leaves the menus within it behind, more of them each time the menu is
/// filled.
void emptyMenu(QMenu &menu);
