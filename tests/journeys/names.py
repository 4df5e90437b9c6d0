"""What a screen reader would say: every control of every window has a name, and no other control there has the same."""
import pyatspi

CONTROLS = {
    "check box", "check menu item", "combo box", "list", "menu", "menu item", "page tab", "password text", "push button",
    "push button menu", "radio button", "radio menu item", "slider", "spin button", "table", "text", "toggle button",
    "tree", "tree table",
}


def controls(node, inside=(), depth=0):
    """All controls below that show, with the roles they lie in; content of lists and tables is not looked at."""
    if depth > 25:
        return
    try:
        role = node.getRoleName()
        showing = node.getState().contains(pyatspi.STATE_SHOWING)
        if depth and not showing:
            return
        if role in CONTROLS:
            # On Linux Qt gives what a combo box is set to for its name: what it is for is in its description.
            described = f" ({node.description})" if role == "combo box" and node.description else ""
            yield role, node.name.replace("&", "").strip() + described, inside
        if role in ("list", "table", "tree", "tree table", "combo box"):
            return
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:  # gone meanwhile
        return
    for child in children:
        if child:
            yield from controls(child, inside + (role,), depth + 1)


def faults(application):
    """One line for each control without a name or with one that another control of its window has."""
    found = []
    for window in application:
        if not window or not window.getState().contains(pyatspi.STATE_SHOWING):
            continue
        seen = {}
        for role, name, inside in controls(window):
            if not name and not (role == "text" and inside and inside[-1] == "spin button"):
                found.append(f"{window.name}: a {role} without a name, in {' / '.join(inside)}")
            elif name and name in seen:
                found.append(f"{window.name}: “{name}” is a {seen[name]} and a {role}")
            seen[name] = role
    return found
