#pragma once

#include "console/layout/layoutkeeping.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class Settings;

/// What a layout from a file would change, before anything does; "Apply" is the person's.
class LayoutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` is its name for the person. `settings` must outlive the dialog, which goes when it is closed.
    LayoutDialog(const Settings &settings, const LayoutReading &reading, const QString &file, QWidget *parent);

private:
    void fill(const QList<LayoutChange> &changes);
    void layOut(const QString &notes);

    QLabel *m_heading;
    QTreeWidget *m_changes;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};
