// What the tour does and what it must see, in the order of a day.
#include "console/console.h"
#include "console/models/attributesmodel.h"
#include "console/state/consolestate.h"
#include "ui/desk/newtaskdialog.h"
#include "ui/mainwindow/shell.h"
#include "ui/start/hands.h"
#include "ui/start/program.h"
#include "ui/start/tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 8s;

} // namespace

QWidget *Tour::inWindow(const QString &objectName) const
{
    return hands::find(&m_program.window(), objectName);
}

QWidget *Tour::panelView(const QString &panel) const
{
    return hands::find(inWindow(panel), u"searchView"_s);
}

QWidget *Tour::toast() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const QWidget *accept = hands::find(widget, u"acceptButton"_s);
        if (widget->objectName() == "offerToast"_L1 && widget->isVisible() && accept && accept->isEnabled())
            return widget;
    }
    return nullptr;
}

void Tour::dismissToasts()
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "offerToast"_L1)
            hands::click(hands::find(widget, u"dismissButton"_s));
    }
}

bool Tour::isAvailable() const
{
    const Worker *worker = m_program.console().state().ownWorker();
    return worker && worker->available;
}

bool Tour::hasTable(const QString &name, int rows) const
{
    const auto *table = qobject_cast<QTableView *>(inWindow(name));
    return table && table->model()->rowCount() >= rows;
}

void Tour::choose(const QString &menuButton, const QString &item)
{
    const QWidget *button = inWindow(menuButton);
    hands::chooseItem(button ? button->findChild<QMenu *>() : nullptr, item);
}

void Tour::fillSignIn()
{
    const auto line = [this](const QString &name) { return qobject_cast<QLineEdit *>(inWindow(name)); };
    hands::click(inWindow(u"router"_s));
    hands::type(line(u"profile"_s), u"Tour"_s);
    hands::type(line(u"url"_s), m_access.url);
    hands::type(line(u"accountSid"_s), m_access.account);
    hands::type(line(u"secret"_s), m_access.secret);
}

void Tour::fillNewTask()
{
    auto *dialog = m_program.window().shell()->newTaskDialog();
    if (!dialog)
        return;
    dialog->setAttributes(u"{\n    \"selected_language\": \"es\",\n    \"name\": \"Ana Pérez\",\n"
                          "    \"from\": \"+34 600 123 456\",\n    \"subject\": \"Invoice from May\"\n}"_s);
}

QList<Step> Tour::signInSteps()
{
    const auto view = [this](const QString &panel) { return qobject_cast<QAbstractItemView *>(panelView(panel)); };
    return {
        { u"Sign-in page"_s, [this] { fillSignIn(); }, [this] { return inWindow(u"connectButton"_s) != nullptr; }, patience },
        { u"Workspaces to choose"_s, [this] { hands::click(inWindow(u"connectButton"_s)); },
            [view] { return hands::hasRow(view(u"workspacePanel"_s), u"Tutorial"_s); }, patience },
        { u"Agents to choose"_s, [view] { hands::chooseRow(view(u"workspacePanel"_s), u"Tutorial"_s); },
            [view] { return hands::hasRow(view(u"workerPanel"_s), u"Alice"_s); }, patience },
        { u"Signed in"_s, [view] { hands::chooseRow(view(u"workerPanel"_s), u"Alice"_s); },
            [this] {
                return inWindow(u"deskEmpty"_s) && !isAvailable() && !m_program.console().state().activities().isEmpty();
            },
            patience },
    };
}

QList<Step> Tour::offerSteps()
{
    const auto menu = [this] {
        const QWidget *button = inWindow(u"statusButton"_s);
        return button ? button->findChild<QMenu *>() : nullptr;
    };
    return {
        { u"Status menu"_s, [this] { hands::click(inWindow(u"statusButton"_s)); },
            [menu] { return menu() && menu()->isVisible(); }, patience },
        { u"Available"_s, [this] { choose(u"statusButton"_s, u"Idle"_s); },
            [this, menu] { return isAvailable() && menu() && !menu()->isVisible(); }, patience },
        { u"New task"_s,
            [this] {
                hands::click(inWindow(u"newTaskButton"_s));
                fillNewTask();
            },
            [this] {
                const QWidget *create = hands::find(m_program.window().shell()->newTaskDialog(), u"createButton"_s);
                return create && create->isEnabled();
            },
            patience },
        { u"Offer"_s,
            [this] { hands::click(hands::find(m_program.window().shell()->newTaskDialog(), u"createButton"_s)); },
            [this] { return toast() && !m_program.window().shell()->newTaskDialog()->isVisible(); }, patience },
    };
}

QList<Step> Tour::taskSteps()
{
    const auto status = [this] {
        const QList<Reservation> own = m_program.console().state().reservations();
        return own.isEmpty() ? ReservationStatus::Completed : own.constFirst().status;
    };
    const auto wayBack = [this] { return hands::find(inWindow(u"deskEmpty"_s), u"emptyStateAction"_s); };
    return {
        { u"Accepted"_s, [this] { hands::click(hands::find(toast(), u"acceptButton"_s)); },
            [this, status] {
                const auto *tree = qobject_cast<QTreeView *>(inWindow(u"attributes"_s));
                return status() == ReservationStatus::Accepted && !toast() && tree && tree->model()->rowCount() >= 4;
            },
            patience },
        { u"Wrapping up"_s,
            [this] {
                dismissToasts();
                hands::click(inWindow(u"wrapUpButton"_s));
            },
            [status] { return status() == ReservationStatus::Wrapping; }, patience },
        { u"Reason"_s,
            [this] {
                hands::click(inWindow(u"completeButton"_s));
                hands::type(qobject_cast<QLineEdit *>(inWindow(u"reason"_s)), u"Invoice sent again"_s);
            },
            [this] { return inWindow(u"confirmButton"_s) != nullptr; }, patience },
        { u"Completed"_s, [this] { hands::click(inWindow(u"confirmButton"_s)); },
            [wayBack] { return wayBack() != nullptr; }, patience },
        { u"Going available"_s, [wayBack] { hands::click(wayBack()); },
            [this, wayBack] { return isAvailable() && !wayBack(); }, patience },
    };
}

QList<Step> Tour::floorSteps()
{
    const auto figures = [this] { return !m_program.console().state().figures().isEmpty(); };
    const auto leaving = [this]() -> QWidget * {
        const auto *question = m_program.window().findChild<QMessageBox *>(u"quitQuestion"_s);
        return question && question->isVisible() ? question->defaultButton() : nullptr;
    };
    const auto page = [this](Shell::Page which) { m_program.window().shell()->setPage(which); };
    return {
        { u"Workspace menu"_s, [this] { hands::click(inWindow(u"workspaceButton"_s)); },
            [this] {
                const QWidget *button = inWindow(u"workspaceButton"_s);
                const auto *menu = button ? button->findChild<QMenu *>() : nullptr;
                return menu && menu->isVisible() && menu->actions().size() >= 2;
            },
            patience },
        { u"Asked before leaving"_s, [this] { choose(u"workspaceButton"_s, u"Contact Center"_s); },
            [leaving] { return leaving() != nullptr; }, patience }, // one is available here
        { u"Contact Center"_s, [leaving] { hands::click(leaving()); },
            [this] {
                const auto &workspace = m_program.console().state().workspace();
                return workspace && workspace->name == "Contact Center"_L1 && m_program.console().state().ownWorker();
            },
            patience },
        { u"Agents"_s, [page] { page(Shell::Agents); }, [this] { return hasTable(u"agents"_s, 20); }, 12s },
        { u"Queues"_s, [page] { page(Shell::Queues); },
            [this, figures] { return hasTable(u"queues"_s, 6) && figures(); }, 12s },
        { u"Tasks"_s, [page] { page(Shell::Tasks); }, [this] { return hasTable(u"tasks"_s, 2); }, 20s },
    };
}
