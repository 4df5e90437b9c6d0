#include "ui/text/expressiontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct ExpressionWords
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionWords)

public:
    static QString expected(const QString &what, const QString &found, const QString &place);
    static QString missing(const QString &bracket, const QString &found, const QString &place);
    static QString unreadable(const QString &found, const QString &place);
};

bool isEnd(const QString &found)
{
    return found == "<EOF>"_L1;
}

QString ExpressionWords::expected(const QString &what, const QString &found, const QString &place)
{
    if (what == "<EOF>"_L1) //: %1 is part of an expression, %2 the place of a character, counted from 1.
        return tr("Nothing more is expected where “%1” stands, at character %2.").arg(found, place);
    if (what == "OPERATOR"_L1)
        //: %1 is the place of a character, counted from 1.
        return isEnd(found) ? tr("The expression ends where a comparison such as == or HAS is expected, at character %1.").arg(place)
                            //: %1 is part of an expression, %2 the place of a character, counted from 1.
                            : tr("“%1” stands where a comparison such as == or HAS is expected, at character %2.").arg(found, place);
    //: %1 is the place of a character, counted from 1.
    return isEnd(found) ? tr("The expression ends where a value is expected, at character %1.").arg(place)
                        //: %1 is part of an expression, %2 the place of a character, counted from 1.
                        : tr("“%1” stands where a value is expected, at character %2.").arg(found, place);
}

QString ExpressionWords::missing(const QString &bracket, const QString &found, const QString &place)
{
    if (isEnd(found)) //: %1 is a bracket, %2 the place of a character, counted from 1.
        return tr("The expression ends where “%1” is missing, at character %2.").arg(bracket, place);
    //: %1 is a bracket, %2 part of an expression, %3 the place of a character, counted from 1.
    return tr("“%1” is missing before “%2”, at character %3.").arg(bracket, found, place);
}

QString ExpressionWords::unreadable(const QString &found, const QString &place)
{
    if (found.startsWith(u'\'') || found.startsWith(u'"')) //: %1 is the place of a character, counted from 1.
        return tr("The quotation mark at character %1 has no second one.").arg(place);
    //: %1 is part of an expression, %2 the place of a character, counted from 1.
    return tr("“%1” has no meaning here, at character %2.").arg(found, place);
}

} // namespace

QString expressionFaultText(qsizetype position, const QString &parserWords)
{
    static const QRegularExpression unfit(u"^(?:mismatched|extraneous) input '(.*)' expecting (.+)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression missing(u"^missing '(.)' at '(.*)'$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression unknown(
        u"^token recognition error at: '(.*)'$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString place = QString::number(position + 1);
    if (const auto it = unfit.match(parserWords); it.hasMatch())
        return ExpressionWords::expected(it.captured(2), it.captured(1), place);
    if (const auto it = missing.match(parserWords); it.hasMatch())
        return ExpressionWords::missing(it.captured(1), it.captured(2), place);
    if (const auto it = unknown.match(parserWords); it.hasMatch())
        return ExpressionWords::unreadable(it.captured(1), place);
    if (parserWords.startsWith("nested more than"_L1)) //: %1 is the place of a character, counted from 1.
        return ExpressionWords::tr("There are too many brackets within each other at character %1.").arg(place);
    //: %1 is the place of a character, counted from 1; %2 what is wrong there, in English.
    return ExpressionWords::tr("Wrong at character %1: %2").arg(place, parserWords);
}
