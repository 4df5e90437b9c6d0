#pragma once

#include <QLineEdit>

/// A line to search or filter by, with a glass in front and a button that empties it; both have names of their own.
class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    /// What screen readers call the line, e.g. "Filter Tasks"; its two buttons are named after it.
    void setSpokenName(const QString &name);

private:
    QAction *m_glass;
};
