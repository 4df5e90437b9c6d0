"""Two ways to do the agent's job without a mouse, step by step alike."""
from router import until

BUTTONS = ("push button", "toggle button", "push button menu")
ITEMS = ("menu item", "check menu item", "radio menu item")


class ByKeyboard:
    """with keys only"""

    def __init__(self, console, keyboard):
        self.console = console
        self.keys = keyboard

    def sign_in(self, router):
        keys = self.keys
        keys.key("alt+t")
        keys.fill("p", "Profile name", "By keyboard")
        keys.fill("a", "Address", router.url)
        keys.fill("s", "Account SID", router.account)
        keys.fill("r", "Secret", router.token)
        keys.key("Return")
        self.search("Search Workspaces", "Tutorial")
        self.search("Search Agents", "Alice")

    def search(self, line, text):
        until(f"“{line}” has the focus", lambda: self.keys.focus_is(line))
        self.keys.type(text)
        self.keys.key("Return")

    def require_a_disposition(self, choices, look):
        self.keys.key("ctrl+comma")
        until("the settings have the focus", lambda: self.console.is_active("Settings"))
        self.to_page("Tasks")
        look()
        self.keys.fill("d", "Dispositions", "\n".join(choices))
        self.keys.tab_to("A disposition is required")
        self.keys.key("space")
        self.keys.key("Escape")

    def to_page(self, name, most=8):
        for _ in range(most):
            tab = self.console.find(name, ("page tab",))
            if self.keys.marks(tab):
                return
            self.keys.key("ctrl+Tab")
        raise AssertionError(f"Ctrl+Tab never reaches “{name}”")

    def describe(self, notes, choice):
        self.keys.tab_to("Notes")
        self.keys.type(notes)
        self.keys.tab_to("Not chosen yet")
        self.keys.key("Down")
        self.console.find(choice, ("combo box",))

    def choose_status(self, name):
        self.keys.tab_to("Status")
        self.keys.key("space")
        self.item(name)

    def item(self, name, most=30):
        """Down to the item of the menu that is open, and Return."""
        until("a menu is open", lambda: self.console.find_now(name, ITEMS))
        for _ in range(most):
            if self.keys.marks(self.console.find_now(name, ITEMS)):
                return self.keys.key("Return")
            self.keys.key("Down")
        raise AssertionError(f"Down never reaches “{name}”")

    def accept(self):
        self.keys.key("ctrl+shift+a")

    def wrap_up(self):
        self.keys.key("alt+w")

    def complete(self, reason):
        self.keys.key("alt+p")
        until("the cursor is in the reason", lambda: self.keys.focus_is("Reason for completing"))
        self.keys.type(reason)
        self.keys.key("Return")

    def back_to(self, name):
        self.console.find(f"Go {name}", BUTTONS)
        self.keys.tab_to(f"Go {name}")
        self.keys.key("space")

    def read_missed(self, who, look):
        self.keys.key("ctrl+5")
        view = self.console.find("Missed offers", ("list",))
        until(f"“{who}” is listed", lambda: row_with(view, who))
        self.keys.tab_to("Missed offers")
        self.keys.key("Home")
        look()
        return until("the row has the mark", lambda: next(
            (cell.name for cell in rows_of(view) if who in cell.name and self.keys.marks(cell)), None))

    def open_form(self):
        self.keys.key("ctrl+shift+o")
        until("the form has the focus", lambda: self.console.is_active("Answer Offer"))

    def fill_in(self, _, field, text):
        self.keys.tab_to(field)
        self.keys.type(text)

    def send(self, _):
        self.keys.key("ctrl+Return")

    def new_task(self, attributes, look):
        self.keys.key("ctrl+n")
        until("the dialog has the focus", lambda: self.console.is_active("New Task"))
        look()
        self.keys.fill("a", "Attributes", attributes)
        self.keys.key("ctrl+Return")

    def cancel_task(self, who, reason, look):
        self.keys.key("ctrl+2")
        self.to_row(who, "Tasks")
        look()
        self.keys.key("Menu")
        self.item("Cancel Task…")
        until("the cursor is in the reason", lambda: self.keys.focus_is("Reason for canceling"))
        self.keys.type(reason)
        self.keys.key("Return")

    def change_status_of(self, who, status, look):
        self.keys.key("ctrl+3")
        self.to_row(who, "Agents")
        look()
        self.keys.key("Menu")
        until("a menu is open", lambda: self.console.find_now("Change Status", ITEMS + ("menu",)))
        self.keys.key("Down", "Right")
        self.item(status)

    def to_row(self, who, table):
        """Filters for the row, then goes to the table and its first row."""
        self.keys.key("ctrl+f")
        until("the cursor is in the filter", lambda: self.keys.focus_is(f"Filter {table}"))
        self.keys.type(who)
        self.console.find(who, ("table cell",))
        self.keys.tab_to(table)
        self.keys.key("Home")

    def look_at_queues(self):
        self.keys.key("ctrl+4")

    def quit(self):
        self.keys.key("ctrl+q")


class ByBus:
    """through the accessibility bus only"""

    def __init__(self, console, _):
        self.console = console

    def sign_in(self, router):
        console = self.console
        console.press("Local router")
        console.type("Profile name", "By bus")
        console.type("Address", router.url)
        console.type("Account SID", router.account)
        console.type("Secret", router.token)
        console.press("Connect")
        self.choose("Workspaces", "Tutorial")
        console.press("Next")
        self.choose("Agents", "Alice")
        console.press("Sign In")

    def choose(self, name, row):
        """Selects the row of that text in the list or table of that name."""
        view = self.console.find(name, ("list", "table"))
        number = until(f"“{row}” in “{name}”", lambda: row_of(view, row))
        assert view.queryTable().addRowSelection(number - 1), f"“{row}” can be selected"

    def require_a_disposition(self, choices, look):
        self.console.press("File")
        self.console.press("Settings…")
        self.console.press("Tasks", roles=("page tab",))
        self.console.find("Dispositions", ("text",))
        look()
        self.console.type("Dispositions", "\n".join(choices))
        self.console.press("A disposition is required")
        self.console.press("Close")

    def describe(self, notes, choice):
        self.console.type("Notes", notes)
        self.console.press("Not chosen yet", roles=("combo box",))
        self.console.press(choice, roles=("list item",))
        self.console.find(choice, ("combo box",))

    def choose_status(self, name):
        self.console.press("Status")
        self.console.press(name)

    def accept(self):
        self.console.press("Accept", self.console.toast())

    def wrap_up(self):
        self.console.press("Wrap Up")

    def complete(self, reason):
        self.console.press("Complete")
        self.console.type("Reason for completing", reason)
        self.console.press("Complete Task")

    def back_to(self, name):
        self.console.press(f"Go {name}")

    def read_missed(self, who, look):
        self.console.press("Go to Missed")
        view = self.console.find("Missed offers", ("list",))
        row = until(f"“{who}” is listed", lambda: row_with(view, who))
        look()
        return row.name

    def open_form(self):
        self.console.press("More", self.console.toast())
        self.console.press("All Answers…")

    def fill_in(self, form, field, text):
        self.console.find(field, ("text",), form).queryEditableText().setTextContents(text)

    def send(self, form):
        self.console.press("Send", form)

    def new_task(self, attributes, look):
        self.console.press("New Task")
        self.console.find("Attributes", ("text",))
        look()
        self.console.type("Attributes", attributes)
        self.console.press("Create")

    def cancel_task(self, who, reason, look):
        self.console.press("Go to Tasks")
        self.choose("Tasks", who)
        look()
        self.console.press("Actions")
        self.console.press("Cancel Task…")
        self.console.type("Reason for canceling", reason)
        self.console.press("Cancel Task")

    def change_status_of(self, who, status, look):
        self.console.press("Go to Agents")
        self.choose("Agents", who)
        look()
        self.console.press("Actions")
        self.console.press("Change Status")
        self.console.press(status)

    def look_at_queues(self):
        self.console.press("Go to Queues")

    def quit(self):
        self.console.press("File")
        self.console.press("Quit")


def rows_of(view):
    """The rows of a list, one after the other; those that go meanwhile are passed over."""
    table = view.queryTable()
    cells = (table.getAccessibleAt(row, 0) for row in range(table.nRows))
    return (cell for cell in cells if cell)


def row_with(view, text):
    """The first row of a list that has this in what it says; none: nothing."""
    return next((cell for cell in rows_of(view) if text in cell.name), None)


def row_of(view, text):
    """The row, from 1, of the table or list that says so in one of its cells; 0: none."""
    table = view.queryTable()
    for row in range(table.nRows):
        for column in range(table.nColumns):
            cell = table.getAccessibleAt(row, column)
            if cell and cell.name == text:
                return row + 1
    return 0
