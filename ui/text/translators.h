#pragma once

class QApplication;
class QLocale;

/// Installs our words (from `:/i18n`) and Qt's own for the language. English is installed as well, for its plurals.
/// Sets the layout direction of the language. The translators belong to the application.
void installTranslators(QApplication &application, const QLocale &locale);
