#pragma once

#include <QString>

class QFileDialog;
class QWidget;

/// What a file that is to be written is asked by.
struct SaveQuestion
{
    QString name{};   ///< The dialog's object name.
    QString title{};
    QString kind{};   ///< What is written, with its pattern: "PDF documents (*.pdf)".
    QString suffix{}; ///< Given to a name that has none.
    QString file{};   ///< Called so at first, without its suffix; empty: not said.
};

/// Asks on top of `window` and does not wait for the answer, which the dialog tells; it goes when it is closed.
QFileDialog *openSaveDialog(QWidget *window, const SaveQuestion &question);
