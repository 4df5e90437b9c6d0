#pragma once

#include "console/console.h"
#include "console/control/helprequests.h"
#include "console/control/listenin.h"
#include "console/control/taskconference.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "ui/listen/listenbar.h"
#include "ui/listen/listenmenu.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

template <typename Condition> inline bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// Ben, who looks at the floor of a real router, and Alice, who talks with a caller.
struct ListenFloor
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> ben;
    std::unique_ptr<ListenBar> bar;
    TaskId task;
    bool watchesFloor = true;
    QString journalFile{}; ///< Empty: what was done is forgotten with the console.
    const QByteArray caller = "CA0000000000000000000000000000ca11";

    [[nodiscard]] bool open()
    {
        return router.start() && signIn();
    }
    /// Anew, where he is signed in already: the program that was is gone without a word.
    [[nodiscard]] bool signIn()
    {
        bar.reset();
        ben.reset();
        ConsoleOptions options = router.optionsFor(u"Ben Carter"_s);
        options.oneRun->workspace = u"Contact Center"_s;
        options.journalFile = journalFile;
        ben = std::make_unique<Console>(options, clock);
        ben->listenIn().setPollInterval(std::chrono::milliseconds(20));
        bar = std::make_unique<ListenBar>(ben->listenIn());
        ben->start();
        ben->setWatchFloor(watchesFloor);
        const ConsoleState &state = ben->state();
        return soon([&] {
            return state.ownWorker() && !state.workflows().isEmpty() && (!watchesFloor || state.workers().size() > 1);
        });
    }
    [[nodiscard]] QByteArray workspacePath() const { return "/v1/Workspaces/" + ben->state().workspace()->id.utf8(); }
    [[nodiscard]] QByteArray find(const QByteArray &path, const QString &key, const QString &name)
    {
        const QJsonArray rows = router.get(workspacePath() + path).value(key).toArray();
        for (const QJsonValue &row : rows) {
            if (row["friendly_name"_L1].toString() == name)
                return row["sid"_L1].toString().toUtf8();
        }
        return {};
    }

    /// Alice takes a call with a conference.
    [[nodiscard]] bool aliceTalks()
    {
        const QByteArray alice = find("/Workers?PageSize=1000", u"workers"_s, u"Alice"_s);
        const QByteArray available = find("/Activities", u"activities"_s, u"Available"_s);
        const QByteArray calls = find("/Workflows", u"workflows"_s, u"Calls"_s);
        const QJsonObject attributes{ { u"language"_s, u"es"_s }, { u"name"_s, u"Ana"_s },
            { u"from"_s, u"+15550100042"_s }, { u"to"_s, u"+15550100001"_s },
            { u"call_sid"_s, QString::fromLatin1(caller) } };
        router.post(workspacePath() + "/Workers/" + alice, "ActivitySid=" + available);
        router.post(workspacePath() + "/Tasks",
            "WorkflowSid=" + calls + "&TaskChannel=voice&Attributes="
                + QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(attributes).toJson())));
        const QByteArray offers = workspacePath() + "/Workers/" + alice + "/Reservations";
        QJsonObject offer;
        const bool isOffered = soon([&] {
            offer = router.get(offers + "?ReservationStatus=pending").value("reservations"_L1).toArray().at(0).toObject();
            return !offer.isEmpty();
        });
        router.post(offers + '/' + offer.value("sid"_L1).toString().toUtf8(), "Instruction=conference");
        task = TaskId::fromText(QStringView(offer.value("task_sid"_L1).toString())).value_or(TaskId());
        return isOffered && (!watchesFloor || soon([&] { return ben->listenIn().block(task) == ListenBlock::None; }));
    }
    /// As the router has Ben's phone in the conference; empty: it is not there.
    [[nodiscard]] QJsonObject bensPart()
    {
        const auto known = ben->state().task(task);
        const QByteArray place = "/2010-04-01/Accounts/" + ben->state().workspace()->account.utf8() + "/Conferences/"
            + conferenceOf(known->attributes)->id.utf8() + "/Participants.json";
        const QJsonArray all = router.get(place).value("participants"_L1).toArray();
        return all.size() > 2 ? all.at(2).toObject() : QJsonObject();
    }
    [[nodiscard]] bool benIs(bool muted, bool coaching)
    {
        return soon([&] {
            const QJsonObject part = bensPart();
            return !part.isEmpty() && part.value("muted"_L1).toBool() == muted
                && part.value("coaching"_L1).toBool() == coaching;
        });
    }
    /// Alice asks for help, or no longer.
    void askForHelp(bool help)
    {
        const QByteArray path = workspacePath() + "/Tasks/" + task.utf8();
        QJsonObject attributes
            = QJsonDocument::fromJson(router.get(path).value("attributes"_L1).toString().toUtf8()).object();
        attributes.insert(QLatin1String(helpAttribute), help);
        router.post(path, "Attributes=" + QJsonDocument(attributes).toJson(QJsonDocument::Compact).toPercentEncoding());
    }
    void choose(const QString &words) const
    {
        QMenu menu;
        addListenMenu(&menu, ben->listenIn(), task, true);
        const QList<QAction *> ways = menu.actions().constFirst()->menu()->actions();
        const auto way = std::ranges::find_if(ways, [&](const QAction *a) { return a->text().startsWith(words); });
        (*way)->trigger();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = bar->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text && each->isVisible() && each->isEnabled())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool press(const QString &text) const
    {
        if (!soon([&] { return button(text) != nullptr; }))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] QString said() const { return bar->findChild<ToneLabel *>(u"listenState"_s)->text(); }
};
