#include "ui/text/tasksummary.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;

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

/// The first of the names with a value worth showing, on one line.
QString firstOf(const QJsonObject &attributes, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = attributes.value(name);
        const QString text = value.isArray() ? value.toVariant().toStringList().join(u", "_s) : value.toVariant().toString();
        const QString line = text.simplified();
        if (!line.isEmpty())
            return line.size() > longestValue ? QString(line.left(longestValue - 1) + u'…') : line;
    }
    return {};
}

/// "sip:ana@example.com" and "client:ana" are read without what stands before the colon.
QString readable(const QString &address)
{
    for (const QLatin1StringView scheme : { "client:"_L1, "sip:"_L1, "tel:"_L1, "whatsapp:"_L1 }) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return address.mid(scheme.size());
    }
    return address;
}

bool isCall(const QJsonObject &attributes, const Task &task)
{
    return task.channelUniqueName == "voice"_L1 || attributes.contains("call_sid"_L1);
}

QString nameIn(const QJsonObject &attributes)
{
    return firstOf(
        attributes, { "name"_L1, "customer_name"_L1, "customerName"_L1, "caller_name"_L1, "customer"_L1 });
}

QString addressIn(const QJsonObject &attributes)
{
    return readable(firstOf(attributes,
        { "from"_L1, "caller"_L1, "customerAddress"_L1, "customer_address"_L1, "phone"_L1, "email"_L1,
            "outbound_to"_L1, "call_from"_L1 }));
}

QString whatOf(const QJsonObject &attributes, const Task &task)
{
    const QString said = firstOf(attributes,
        { "subject"_L1, "title"_L1, "topic"_L1, "reason"_L1, "summary"_L1, "message"_L1, "type"_L1, "product"_L1,
            "department"_L1, "skill"_L1, "skills"_L1 });
    if (!said.isEmpty())
        return said;
    const QString language = firstOf(attributes, { "selected_language"_L1, "language"_L1, "languages"_L1 });
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
    summary.who = nameIn(attributes);
    summary.address = addressIn(attributes);
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
    return !nameIn(attributes).isEmpty() || !addressIn(attributes).isEmpty();
}

QString summaryLine(const Task &task)
{
    const TaskSummary summary = summaryOf(task);
    return summary.what.isEmpty() ? summary.who : QString(summary.who + u" – " + summary.what);
}
