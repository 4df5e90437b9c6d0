#pragma once

class QColor;
class QWidget;

/// Writes the widget's words in this colour and leaves every other colour of it to the program, so that it still
/// follows when the program turns dark. Costs nothing where the colour is worn already, so it may be called from
/// PaletteChange.
void setTextColor(QWidget *widget, const QColor &color);
