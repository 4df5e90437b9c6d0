#include "rules/layering.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList rooms(const QString &wing, const QString &names)
{
    QStringList full;
    const QStringList each = names.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : each)
        full.append(wing + u"/"_s + name);
    return full;
}

QStringList core(const QString &names)
{
    return rooms(u"core"_s, names);
}

QStringList console(const QString &names)
{
    return rooms(u"console"_s, names);
}

QStringList router(const QString &names)
{
    return rooms(u"router"_s, names);
}

QHash<QString, QStringList> coreRules()
{
    return { { u"core/base"_s, {} },
             { u"core/domain"_s, core(u"base"_s) },
             { u"core/expression"_s, core(u"base"_s) },
             { u"core/signing"_s, core(u"base"_s) },
             { u"core/httpserver"_s, core(u"base"_s) },
             { u"core/wire"_s, core(u"base domain"_s) },
             { u"core/workflow"_s, core(u"base domain expression"_s) } };
}

QHash<QString, QStringList> consoleRules()
{
    const QString every = u"api sync credentials settings layout journal state models control events tokens tunnel responder"_s;
    return { { u"console/settings"_s, core(u"base domain"_s) },
             { u"console/layout"_s, core(u"base domain"_s) + console(u"settings"_s) },
             { u"console/credentials"_s, core(u"base"_s) + console(u"settings"_s) },
             { u"console/api"_s, core(u"base domain wire signing"_s) },
             { u"console/events"_s, core(u"base domain wire signing"_s) },
             { u"console/tokens"_s, core(u"base domain signing"_s) + console(u"api events"_s) },
             { u"console/tunnel"_s, core(u"base domain wire"_s) + console(u"api events tokens"_s) },
             { u"console/state"_s, core(u"base domain"_s) },
             { u"console/journal"_s, core(u"base domain"_s) },
             { u"console/sync"_s, core(u"base domain"_s) + console(u"api events state"_s) },
             { u"console/models"_s, core(u"base domain expression workflow"_s) + console(u"state journal"_s) },
             { u"console/responder"_s, core(u"base domain wire signing httpserver"_s) },
             { u"console/control"_s,
               core(u"base domain expression workflow signing"_s)
                   + console(u"api events tokens tunnel sync credentials settings journal state responder"_s) },
             { u"console"_s, core(u"base domain wire expression workflow signing httpserver"_s) + console(every) } };
}

QHash<QString, QStringList> routerRules()
{
    const QStringList allCore = core(u"base domain wire expression workflow signing httpserver"_s);
    QHash<QString, QStringList> rules{ { u"router/engine"_s, core(u"base domain expression workflow"_s) },
                                       { u"router/files"_s, core(u"base"_s) },
                                       { u"router/resources"_s, allCore + router(u"engine"_s) } };
    rules.insert(u"router/eventlog"_s, allCore + router(u"engine"_s));
    for (const QString &room : router(u"rest bridge callbacks carrier store traffic statistics"_s))
        rules.insert(room, allCore + router(u"engine resources eventlog"_s));
    rules[u"router/rest"_s] += router(u"statistics"_s);
    rules.insert(u"router/faults"_s, core(u"base wire httpserver"_s) + router(u"files"_s));
    rules[u"router/traffic"_s] += router(u"files"_s);
    rules.insert(
        u"router"_s,
        allCore
            + router(u"engine resources eventlog files faults rest bridge callbacks carrier store traffic statistics"_s));
    return rules;
}

const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> rules = [] {
        QHash<QString, QStringList> all = coreRules();
        all.insert(consoleRules());
        all.insert(routerRules());
        return all;
    }();
    return rules;
}

bool uiMayInclude(const QString &from, const QString &included, const QString &room)
{
    static const QStringList fine = core(u"base domain expression workflow"_s)
        + console(u"settings layout state models control"_s);
    if (room.startsWith(u"ui"_s) || fine.contains(room) || included.startsWith(u"console/console"_s))
        return true;
    return from == u"ui/main.cpp"_s && included == u"router/localrouter.h"_s;
}

bool mayInclude(const QString &from, const QString &included)
{
    const QString mine = roomOf(from);
    const bool ofUi = included.startsWith(u"ui/"_s);
    const QString other = roomOf(ofUi ? included : u"app/"_s + included);
    if (mine == other || other.isEmpty())
        return true;
    if (mine.startsWith(u"ui"_s))
        return uiMayInclude(from, included, other);
    return allowed().value(mine).contains(other);
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"ui"_s)
        return parts.size() > 2 ? u"ui/"_s + parts.at(1) : u"ui"_s;
    if (parts.first() != u"app"_s || parts.size() < 3)
        return {};
    return parts.size() > 3 ? parts.at(1) + u"/"_s + parts.at(2) : parts.at(1);
}

QStringList forbiddenIncludes(const QList<SourceFile> &files)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+[\"<]((?:core|console|router|ui)/[^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const SourceFile &file : files) {
        auto each = include.globalMatch(file.text);
        while (each.hasNext()) {
            const auto match = each.next();
            if (mayInclude(file.path, match.captured(1)))
                continue;
            const auto line = file.text.left(match.capturedStart(1)).count(u'\n') + 1;
            found.append(u"%1:%2 includes %3: its room may not"_s.arg(file.path).arg(line).arg(match.captured(1)));
        }
    }
    return found;
}
