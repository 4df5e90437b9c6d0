#include "ui/text/tasksummary.h"

#include "console/models/taskname.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)

public:
    static QString unknown(bool isCall)
    {
        //: Stands where the caller's name would be.
        return isCall ? tr("Unknown caller") : tr("Unknown customer");
    }
    static QString language(const QString &code)
    {
        const QLocale locale(code);
        const bool known = locale.language() != QLocale::C && locale.language() != QLocale::AnyLanguage;
        const QString name = known ? QLocale::languageToString(locale.language()) : code;
        //: What a task asks for when only its language is known; %1 is "Spanish" or a code such as "es".
        return tr("Language: %1").arg(name);
    }
};

bool isCall(const QJsonObject &attributes, const Task &task)
{
    return task.channelUniqueName == "voice"_L1 || attributes.contains("call_sid"_L1);
}

QString whatOf(const QJsonObject &attributes, const Task &task)
{
    const QString said = firstAttribute(attributes,
        { "subject"_L1, "title"_L1, "topic"_L1, "reason"_L1, "summary"_L1, "message"_L1, "type"_L1, "product"_L1,
            "department"_L1, "skill"_L1, "skills"_L1 });
    if (!said.isEmpty())
        return said;
    const QString language = firstAttribute(attributes, { "selected_language"_L1, "language"_L1, "languages"_L1 });
    return language.isEmpty() ? task.workflowName : SummaryWords::language(language);
}

} // namespace

QString unknownWhoText(const QString &channelUniqueName)
{
    return SummaryWords::unknown(channelUniqueName == "voice"_L1);
}

TaskSummary summaryOf(const Task &task)
{
    const QJsonObject attributes = QJsonDocument::fromJson(task.attributes).object();
    TaskSummary summary;
    summary.who = nameInAttributes(attributes);
    summary.address = addressInAttributes(attributes);
    if (summary.who.isEmpty())
        summary.who = std::exchange(summary.address, {});
    if (summary.who.isEmpty())
        summary.who = SummaryWords::unknown(isCall(attributes, task));
    summary.what = whatOf(attributes, task);
    return summary;
}

bool tellsWho(const Task &task)
{
    const QJsonObject attributes = QJsonDocument::fromJson(task.attributes).object();
    return !nameInAttributes(attributes).isEmpty() || !addressInAttributes(attributes).isEmpty();
}

QString summaryLine(const Task &task)
{
    const TaskSummary summary = summaryOf(task);
    return summary.what.isEmpty() ? summary.who : QString(summary.who + u" – " + summary.what);
}
