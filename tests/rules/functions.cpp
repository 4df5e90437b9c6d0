#include "rules/functions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Whether the words before a brace open a scope that holds functions rather than being one.
bool opensScope(const QString &head)
{
    static const QRegularExpression scope(
        uR"(^\s*(template\s*<.*>\s*)?(inline\s+)?(namespace|class|struct|union|enum|extern)\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return scope.match(head).hasMatch();
}

bool opensFunction(const QString &head)
{
    // A parameter list, not an initializer such as `constexpr std::array names{`.
    const qsizetype close = head.lastIndexOf(u')');
    return close >= 0 && !head.contains(u" = "_s + u"{"_s) && !head.trimmed().endsWith(u'=');
}

/// The place of the brace that closes the one at `open`.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == u'{')
            ++depth;
        else if (text.at(i) == u'}' && --depth == 0)
            return i;
    }
    return text.size() - 1;
}

/// `: m_a{ x }` of a constructor opens braces that are no body.
bool isMemberInitializer(const QString &head)
{
    static const QRegularExpression initializer(uR"(\)\s*(noexcept\s*)?:\s[^{}]*[\w>]\s*$)"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    return initializer.match(head).hasMatch() && !head.trimmed().endsWith(u')');
}

} // namespace

QList<FunctionSize> functionsOf(const SourceFile &file)
{
    const QString text = withoutCommentsAndText(file.text);
    QList<FunctionSize> found;
    QString head;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u';' || c == u'}') {
            head.clear();
        } else if (c != u'{') {
            head.append(c);
        } else if (opensScope(head)) {
            head.clear();
        } else {
            const qsizetype end = closing(text, i);
            const QString body = text.mid(i, end - i);
            if (isMemberInitializer(head)) {
                head.append(u"()"_s);
                i = end;
                continue;
            }
            if (opensFunction(head)) {
                const int first = int(text.left(i).count(u'\n')) + 1;
                found.append({ .path = file.path, .line = first, .lines = std::max(1, int(body.count(u'\n')) - 1) });
            }
            i = end;
            head.clear();
        }
    }
    return found;
}
