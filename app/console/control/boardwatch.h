#pragma once

#include "core/domain/boardpace.h"
#include "core/domain/queuelevels.h"

#include <QObject>

class ConsoleState;
class Settings;

/// Who watches the queues, over which while, and from when on their figures want to be looked at. Who has once had them in
/// view in this workspace is owed a history of them without holes.
class BoardWatch final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BoardWatch(ConsoleState &state, Settings &settings, QObject *parent = nullptr);

    /// `who` has the queues in view, or no longer.
    void setInView(const QObject *who, bool inView);
    /// Somebody has them in view, or wants to be told of them.
    [[nodiscard]] bool isWatched() const;
    /// How closely their figures are to be followed just now.
    [[nodiscard]] BoardPace pace() const;
    [[nodiscard]] const BoardLevels &levels() const { return m_levels; }

signals:
    void paceChanged(BoardPace pace);
    /// The state expects answers to another question about the past now.
    void questionChanged();
    void levelsChanged();

private:
    void onSetting(const QString &key);
    void rememberViewer();
    void tellPace();
    void refresh();

    ConsoleState &m_state;
    Settings &m_settings;
    QList<const QObject *> m_viewers;
    BoardLevels m_levels;
    BoardPace m_toldPace = BoardPace::Off;
};
