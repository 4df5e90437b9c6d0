#include "core/expression/expressionlexer.h"

#include "core/expression/reference.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = ExpressionToken::Kind;

constexpr std::array<std::pair<QStringView, Kind>, 9> words{ {
    { u"and", Kind::And },
    { u"or", Kind::Or },
    { u"not", Kind::Not },
    { u"in", Kind::Operator },
    { u"has", Kind::Operator },
    { u"contains", Kind::Operator },
    { u"true", Kind::True },
    { u"false", Kind::False },
    { u"null", Kind::Null },
} };

// The longer ones first: that is the longest match.
constexpr std::array<std::pair<QStringView, Kind>, 14> signs{ {
    { u"==", Kind::Operator },
    { u"!=", Kind::Operator },
    { u">=", Kind::Operator },
    { u"<=", Kind::Operator },
    { u">-", Kind::Operator },
    { u"<-", Kind::Operator },
    { u"=", Kind::Operator },
    { u">", Kind::Operator },
    { u"<", Kind::Operator },
    { u"(", Kind::Open },
    { u")", Kind::Close },
    { u"[", Kind::ListOpen },
    { u"]", Kind::ListClose },
    { u",", Kind::Comma },
} };

struct Match
{
    Kind kind = Kind::End;
    qsizetype length = 0; ///< 0: no word begins here.
};

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9';
}

Match matchWord(QStringView text)
{
    const qsizetype length = referenceLength(text);
    if (length == 0)
        return {};
    for (const auto &[word, kind] : words) {
        if (text.first(length).compare(word, Qt::CaseInsensitive) == 0)
            return { kind, length };
    }
    return { Kind::Reference, length };
}

Match matchNumber(QStringView text)
{
    qsizetype end = text.startsWith(u'-') ? 1 : 0;
    if (!isDigitAt(text, end))
        return {};
    while (isDigitAt(text, end))
        ++end;
    if (end < text.size() && text.at(end) == u'.' && isDigitAt(text, end + 1)) {
        ++end;
        while (isDigitAt(text, end))
            ++end;
    }
    return { Kind::Number, end };
}

Match matchText(QStringView text)
{
    const QChar quote = text.front();
    if (quote != u'\'' && quote != u'"')
        return {};
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at) == quote)
            return { Kind::Text, at + 1 };
        if (text.at(at) == u'\\')
            ++at;
    }
    return {};
}

Match matchSign(QStringView text)
{
    for (const auto &[sign, kind] : signs) {
        if (text.startsWith(sign))
            return { kind, sign.size() };
    }
    return {};
}

Match match(QStringView text)
{
    for (const auto &tried : { &matchWord, &matchNumber, &matchText, &matchSign }) {
        if (const Match found = tried(text); found.length > 0)
            return found;
    }
    return {};
}

SyntaxError unknownAt(qsizetype position, QStringView what)
{
    return { position, u"token recognition error at: '"_s + what.toString() + u'\'' };
}

} // namespace

ExpressionTokens expressionTokens(QStringView text)
{
    ExpressionTokens out;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const QStringView rest = text.sliced(at);
        if (const Match found = match(rest); found.length > 0) {
            out.tokens.append({ found.kind, at, rest.first(found.length) });
            at += found.length;
            continue;
        }
        const bool isHyphen = rest.front() == u'-';
        const bool isQuote = rest.front() == u'\'' || rest.front() == u'"';
        const QStringView unknown = isQuote ? rest : rest.first(std::min<qsizetype>(isHyphen ? 2 : 1, rest.size()));
        if (!out.error) {
            out.error = unknownAt(at, unknown);
            out.isHyphen = isHyphen;
        }
        at += unknown.size();
    }
    out.tokens.append({ Kind::End, text.size(), {} });
    return out;
}

QString textOfToken(QStringView token)
{
    const QStringView inner = token.sliced(1, token.size() - 2);
    if (!inner.contains(u'\\'))
        return inner.toString();
    QString out;
    out.reserve(inner.size());
    for (qsizetype at = 0; at < inner.size(); ++at) {
        const bool escapes = inner.at(at) == u'\\' && at + 1 < inner.size()
            && (inner.at(at + 1) == u'\\' || inner.at(at + 1) == u'\'' || inner.at(at + 1) == u'"');
        out.append(inner.at(escapes ? ++at : at));
    }
    return out;
}
