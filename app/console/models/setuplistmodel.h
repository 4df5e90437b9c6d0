#pragma once

#include "console/models/rowlistmodel.h"
#include "console/state/setupthing.h"

#include <QHash>
#include <QTimer>
#include <functional>

/// What there is of one kind to set up, by name, as far as it is searched for. Of very many only the first are listed; they
/// are found in a worker thread, on a copy of the names. Changes row by row, never by reset; while not in view it only counts.
class SetupListModel final : public RowListModel<SetupThing>
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 500;
    /// So many are ordered in place.
    static constexpr qsizetype few = 1'000;

    /// `state` must outlive it.
    SetupListModel(const ConsoleState &state, SetupKind kind, QObject *parent = nullptr);

    using Words = std::function<QString(const SetupThing &)>;
    /// What each is called where it is shown, if not by its name: so they are searched and ordered. (Very many workers are by
    /// their names.)
    void setWords(const Words &words);
    /// What is to be known of some of them, by SID: tool tip, and description for who cannot see the mark.
    void setNotes(const QHash<QString, QString> &notes);
    /// Part of what is shown, in any case; empty: all.
    void setSearch(const QString &text);
    /// Out of view it only counts; in view again it catches up at once.
    void setAwake(bool awake);
    /// How many more match than are listed.
    [[nodiscard]] qsizetype furtherMatches() const { return m_further; }
    /// How many there are, whatever is searched for.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// -1: not listed.
    [[nodiscard]] int rowOf(const QString &sid) const;

signals:
    /// After each change.
    void updated();

private:
    /// What one is ordered and searched by.
    struct Named
    {
        QString name{};
        WorkerId worker{};
    };
    /// The first of those that match, and how many match.
    struct Found
    {
        QList<Named> first{};
        qsizetype matches = 0;
    };
    static Found find(QList<Named> all, const QString &search);

    [[nodiscard]] QString textOf(const SetupThing &thing) const;
    void update();
    void updateFew();
    void look();
    void take(const Found &found);

    const ConsoleState &m_state;
    SetupKind m_kind;
    Words m_words{};
    QHash<QString, QString> m_notes{};
    QString m_search;
    qsizetype m_further = 0;
    qsizetype m_total = 0;
    bool m_awake = true;
    quint64 m_looked = 0; ///< An answer that is older than the last question is not taken.
    QTimer m_soon{}; ///< Workers come in bursts.
};
