#pragma once

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "ui/bulk/bulkdialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

using namespace Qt::StringLiterals;

/// Alice's console at a real router, with all agents known, and the window over it.
struct BulkFloor
{
    using Phase = BulkChange::Phase;

    QTemporaryDir folder;
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    std::unique_ptr<BulkDialog> dialog{};
    QStringList said; ///< What stood below the table, at each step of the change.

    /// Of the first six writes of an agent the router does this to the third alone; before open().
    [[nodiscard]] bool spoilThirdWrite(const QByteArray &fault)
    {
        const QByteArray writes = "'path':'*/Workers/WK*','methods':['POST']";
        return router.setFaults(folder, "{'seed':5,'faults':[{" + fault + ',' + writes + ",'probability':0.2}]}");
    }
    /// `others` work there, too.
    [[nodiscard]] bool open(const QByteArrayList &others = {})
    {
        if (!router.start())
            return false;
        for (const QByteArray &name : others)
            router.post(tutorial() + "/Workers", "FriendlyName=" + name);
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        console->setWatchFloor(true);
        const auto isRead = [this] {
            return state().freshness(StatePart::Workers) && !state().activities().isEmpty()
                && !state().taskChannels().isEmpty();
        };
        if (!QTest::qWaitFor(isRead, 30'000))
            return false;
        dialog = std::make_unique<BulkDialog>(*console);
        for (auto step : { &BulkChange::progressed, &BulkChange::phaseChanged })
            QObject::connect(&change(), step, dialog.get(), [this] { said.append(summary()); });
        return true;
    }
    /// The same with two more, and the dry run of all four for this team.
    [[nodiscard]] bool openWithFour(const QString &team)
    {
        if (!open({ "Carol", "Dan" }))
            return false;
        return dryRunFor({ u"Alice"_s, u"Bob"_s, u"Carol"_s, u"Dan"_s }, team);
    }
    /// Opens the window for these, who are to be of this team.
    [[nodiscard]] bool dryRunFor(const QStringList &names, const QString &team) const
    {
        QList<WorkerId> agents;
        for (const QString &name : names)
            agents.append(agent(name));
        dialog->openFor(agents);
        setTeam(team);
        return dryRun();
    }
    /// The workspace's path, as the router tells it.
    [[nodiscard]] QByteArray tutorial()
    {
        for (const QJsonValue &each : router.get("/v1/Workspaces").value("workspaces"_L1).toArray()) {
            if (each["friendly_name"_L1] == "Tutorial"_L1)
                return "/v1/Workspaces/" + each["sid"_L1].toString().toLatin1();
        }
        return {};
    }
    [[nodiscard]] BulkChange &change() const { return console->floor().bulkChange(); }
    [[nodiscard]] const ConsoleState &state() const { return console->state(); }
    [[nodiscard]] WorkerId agent(const QString &name) const
    {
        for (const auto &row : state().workers().rows()) {
            if (row.value->name == name)
                return row.value->id;
        }
        return {};
    }
    [[nodiscard]] QByteArray pathOf(const WorkerId &agent) const
    {
        return "/v1/Workspaces/" + state().workspace()->id.utf8() + "/Workers/" + agent.utf8();
    }
    [[nodiscard]] QJsonObject attributesOf(const QString &name)
    {
        const QString text = router.get(pathOf(agent(name))).value("attributes"_L1).toString();
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    /// An agent as the router has it: all that a change may be about.
    [[nodiscard]] QVariantList standing(const QString &name)
    {
        const QByteArray path = pathOf(agent(name));
        QVariantMap capacities;
        for (const QJsonValue &channel : router.get(path + "/Channels").value("channels"_L1).toArray())
            capacities.insert(channel["task_channel_unique_name"_L1].toString(), channel["configured_capacity"_L1].toInt());
        return { router.get(path).value("activity_name"_L1).toString(), attributesOf(name), capacities };
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    /// Presses it at the first step of the change at which `isTime`.
    void pressWhen(const std::function<bool()> &isTime, const QString &name) const
    {
        auto *once = new QObject(dialog.get());
        QObject::connect(&change(), &BulkChange::progressed, once, [this, isTime, name, once] {
            if (!isTime())
                return;
            QObject::disconnect(&change(), nullptr, once, nullptr);
            once->deleteLater();
            press(name);
        });
    }
    void pressOnceDone(int rows, const QString &name) const
    {
        pressWhen([this, rows] { return change().done() == rows; }, name);
    }
    [[nodiscard]] bool canPress(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name)->isEnabled();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
    /// A column from the top to the bottom.
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells.append(cell(row, column));
        return cells;
    }
    [[nodiscard]] int rows() const { return dialog->findChild<QTableView *>()->model()->rowCount(); }
    [[nodiscard]] QString summary() const { return dialog->findChild<QLabel *>(u"bulkSummary"_s)->text(); }
    [[nodiscard]] bool isIn(Phase phase) const { return change().phase() == phase; }
    [[nodiscard]] bool reaches(Phase phase) const
    {
        return QTest::qWaitFor([this, phase] { return isIn(phase); }, 30'000);
    }
    // By the buttons, to the end.
    [[nodiscard]] bool dryRun() const
    {
        press(u"bulkLook"_s);
        return reaches(Phase::Ready);
    }
    [[nodiscard]] bool apply() const
    {
        press(u"bulkApply"_s);
        return reaches(Phase::Ended);
    }
    [[nodiscard]] bool undo() const
    {
        press(u"bulkUndo"_s);
        return reaches(Phase::Ready) && apply();
    }
    void choose(const QString &box, const QString &choice) const
    {
        dialog->findChild<QComboBox *>(box)->setCurrentText(choice);
    }
    void type(const QString &field, const QString &text) const
    {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(field), text);
    }
    void setTeam(const QString &team) const
    {
        choose(u"bulkDeed"_s, u"Set one attribute"_s);
        type(u"bulkKey"_s, u"team"_s);
        type(u"bulkValue"_s, team);
    }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"agents.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            return {};
        return file.fileName();
    }
};
