#pragma once

#include "console/control/bulkfile.h"

#include <QObject>

class Console;
class QWidget;

/// Asks for a file of changes and reads it. Answers by a signal, so that nothing waits.
class BulkFileQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `console` says who and what a file may speak of, and must outlive it; `window` is what the question belongs to.
    BulkFileQuestion(Console &console, QWidget *window);

    void ask();

signals:
    void read(const QString &file, const BulkFile &what);
    /// `fault` in the system's words.
    void failed(const QString &file, const QString &fault);

private:
    void open(const QString &file);

    Console &m_console;
    QWidget *m_window;
};
