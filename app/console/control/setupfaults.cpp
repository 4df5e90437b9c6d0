#include "console/control/setupfaults.h"

#include "console/control/newtask.h"
#include "core/expression/expression.h"
#include "core/workflow/workflowconfiguration.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Wrong = SetupFault::Kind;
using Field = SetupField;

constexpr int longestSetupName = 64;

/// Collects what is wrong with one thing.
struct FaultFinder
{
    QList<SetupFault> faults{};

    void add(Field field, Wrong kind) { faults.append({ .field = field, .kind = kind }); }

    void checkName(const QString &name)
    {
        if (name.trimmed().isEmpty())
            add(Field::Name, Wrong::Missing);
        else if (name.size() > longestSetupName)
            faults.append({ .field = Field::Name, .kind = Wrong::TooLong, .number = longestSetupName });
    }

    void checkUrl(Field field, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty())
            add(field, Wrong::NotAUrl);
    }

    void check(const Workspace &it)
    {
        checkUrl(Field::EventCallbackUrl, it.eventCallbackUrl);
        for (const QString &part : it.eventsFilter.split(u',', Qt::SkipEmptyParts)) {
            if (!eventTypes().contains(part.trimmed()))
                faults.append({ .field = Field::EventsFilter, .kind = Wrong::UnknownEvent, .detail = part.trimmed() });
        }
    }

    void check(const Activity &) { }

    void check(const TaskChannel &it)
    {
        if (it.name.contains(u'-'))
            add(Field::Name, Wrong::Hyphen);
        const auto isFine = [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'$');
        };
        if (it.uniqueName.isEmpty())
            add(Field::UniqueName, Wrong::Missing);
        else if (it.uniqueName.front().isDigit() || !std::ranges::all_of(it.uniqueName, isFine))
            add(Field::UniqueName, Wrong::NotAWord);
    }

    void check(const TaskQueue &it)
    {
        if (it.targetWorkers.trimmed().isEmpty())
            return; // nobody is a member
        const auto read = Expression::parse(it.targetWorkers);
        if (!read)
            faults.append({ .field = Field::TargetWorkers,
                .kind = Wrong::BadExpression,
                .position = read.error().position,
                .detail = read.error().message });
    }

    void check(const Worker &it)
    {
        for (const NewTaskFault &fault : faultsOfAttributes(it.attributes)) {
            if (fault.kind == NewTaskFault::Kind::TooLong)
                faults.append({ .field = Field::Attributes, .kind = Wrong::TooLong, .number = mostAttributeCharacters });
            else
                faults.append({ .field = Field::Attributes,
                    .kind = Wrong::BadAttributes,
                    .position = fault.column,
                    .number = fault.line,
                    .detail = fault.detail });
        }
    }

    void check(const Workflow &it)
    {
        checkUrl(Field::AssignmentCallbackUrl, it.assignmentCallbackUrl);
        checkUrl(Field::FallbackCallbackUrl, it.fallbackAssignmentCallbackUrl);
        if (const auto read = WorkflowConfiguration::fromJson(it.configuration); !read)
            faults.append({ .field = Field::Configuration,
                .kind = Wrong::BadConfiguration,
                .detail = QString(read.error().where + u' ' + read.error().message).trimmed() });
    }
};

bool isTaken(const QString &name, const QString &sid, const QList<SetupThing> &others)
{
    return std::ranges::any_of(others, [&](const SetupThing &other) {
        return sidOf(other) != sid && nameOf(other).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<SetupFault> faultsOf(const SetupThing &thing, const QList<SetupThing> &others)
{
    FaultFinder finder;
    finder.checkName(nameOf(thing));
    if (kindOf(thing) == SetupKind::Worker && isTaken(nameOf(thing), sidOf(thing), others))
        finder.add(Field::Name, Wrong::Taken);
    std::visit([&finder](const auto &it) { finder.check(it); }, thing.value);
    if (const auto *channel = std::get_if<TaskChannel>(&thing.value)) {
        const auto hasWord = [channel](const SetupThing &other) {
            const auto *known = std::get_if<TaskChannel>(&other.value);
            return known && known->id != channel->id && known->uniqueName == channel->uniqueName;
        };
        if (std::ranges::any_of(others, hasWord))
            finder.add(Field::UniqueName, Wrong::Taken);
    }
    return finder.faults;
}

const QStringList &eventTypes()
{
    static const QStringList types = [] {
        QStringList all;
        const auto add = [&all](const QString &subject, const QString &deeds) {
            for (const QString &deed : deeds.split(u' '))
                all.append(subject + u'.' + deed);
        };
        for (const QString &subject : { u"activity"_s, u"workspace"_s, u"task-channel"_s, u"workflow"_s })
            add(subject, u"created updated deleted"_s);
        add(u"workflow"_s, u"entered target-matched timeout skipped"_s);
        add(u"task-queue"_s, u"created deleted expression.updated entered moved timeout"_s);
        add(u"worker"_s, u"created deleted activity.update attributes.update capacity.update channel.availability.update"_s);
        add(u"task"_s,
            u"created updated canceled wrapup completed deleted system-deleted transfer-initiated transfer-attempt-failed "
            "transfer-failed transfer-canceled transfer-completed"_s);
        add(u"reservation"_s, u"created accepted rejected timeout canceled rescinded completed wrapup failed"_s);
        return all;
    }();
    return types;
}
