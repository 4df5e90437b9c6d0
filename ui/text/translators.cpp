#include "ui/text/translators.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

bool install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void installTranslators(QApplication &application, const QLocale &locale)
{
    // The last one installed is asked first, so English stands below as the ground.
    install(application, QLocale(QLocale::English), u"cordboard"_s, u":/i18n"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(application, locale, u"cordboard"_s, u":/i18n"_s);
    QApplication::setLayoutDirection(locale.textDirection());
}
