#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;
class Settings;

/// Remembers which row of a view is the current one, by its SID, and chooses it again when it comes after a new start.
/// A person who has chosen another meanwhile keeps that one.
class KeptRow final : public QObject
{
    Q_OBJECT

public:
    enum class View { GoesThere, StaysAtTop };

    /// The view has its model, which answers ModelRole::Id; `name` is the view's in the settings. Lives with the view.
    KeptRow(QAbstractItemView &view, Settings &settings, const QString &name, View then = View::GoesThere);

private:
    void search(int first, int last);
    void onCurrent(const QModelIndex &current);

    QAbstractItemView &m_view;
    Settings &m_settings;
    QString m_name;
    View m_then;
    QString m_wanted; ///< Empty: none is waited for any more.
};
