#pragma once

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "ui/bulk/bulkdialog.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

using namespace Qt::StringLiterals;

/// Alice's console at a real router, with all agents known, and the window over it.
struct BulkFloor
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    std::unique_ptr<BulkDialog> dialog{};
    QTemporaryDir folder;

    [[nodiscard]] bool open()
    {
        if (!router.start())
            return false;
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
        return true;
    }
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
    void press(const QString &name) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool canPress(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name)->isEnabled();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return dialog->findChild<QTableView *>()->model()->rowCount(); }
    [[nodiscard]] bool isIn(BulkChange::Phase phase) const { return ConsoleFloor::of(*console).bulkChange().phase() == phase; }
    void setTeam(const QString &team) const
    {
        dialog->findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"bulkKey"_s), u"team"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"bulkValue"_s), team);
    }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"agents.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            return {};
        return file.fileName();
    }
};
