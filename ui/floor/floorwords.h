#pragma once

#include "core/base/clock.h"

#include <QIdentityProxyModel>

/// Puts people's words, tones and alignment on a table model: rows and order stay the model's own.
class FloorWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        MutedRole = Qt::UserRole + 99, ///< Whether the words only stand in for what is not known, or what does not hold yet, as bool.
        ToneRole, ///< Tone as int; invalid: no mark.
    };

    /// `clock` must outlive it.
    explicit FloorWords(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whether people see this column before they have chosen any.
    [[nodiscard]] virtual bool isShownAtFirst(int column) const = 0;
    /// What the column is called in files, the same in every language: "serviceLevel", or "attribute:customer.tier".
    [[nodiscard]] QString columnKey(int column) const;
    /// A sensible width at first, in average characters.
    [[nodiscard]] virtual int widthInCharacters(int column) const = 0;

    /// All that its cells can say, behind a mark, where that is little: at first there is room for the longest.
    [[nodiscard]] virtual QStringList allWords(int) const { return {}; }

    /// Whether its cells say something else as time goes on, without a change of the model.
    [[nodiscard]] virtual bool goesOn(int) const { return false; }

    /// What the filter finds a cell by; empty: it does not look in there.
    [[nodiscard]] QString searchable(const QModelIndex &index) const;
    /// By what name it asks for cells of this column alone: its key; empty: it cannot.
    [[nodiscard]] QString searchedAs(int column) const;

protected:
    /// Whether the filter looks in this column; in those of attributes it does.
    [[nodiscard]] virtual bool isSearched(int) const { return false; }
    /// What it finds there, if that is not all that the cell says.
    [[nodiscard]] virtual QString foundBy(const QModelIndex &index, const QVariant &value) const { return words(index, value); }
    [[nodiscard]] virtual QString header(int column) const = 0;
    /// The tool tip of a heading that does not say all by itself; empty: none.
    [[nodiscard]] virtual QString hint(int) const { return {}; }
    /// What the cell says, from its raw value.
    [[nodiscard]] virtual QString words(const QModelIndex &index, const QVariant &value) const = 0;
    /// The same as data for a file, see fileRole; invalid: the words.
    [[nodiscard]] virtual QVariant fileValue(const QModelIndex &, const QVariant &) const { return {}; }
    /// The heading of a column whose cells are data of a unit there; empty: the same as on screen.
    [[nodiscard]] virtual QString fileHeader(int) const { return {}; }
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// Whether a running clock tells there how long somebody waits; its raw value is since when. Screen readers say it in
    /// full.
    [[nodiscard]] virtual bool isWait(int) const { return false; }
    /// Tone as int, or nothing.
    [[nodiscard]] virtual QVariant tone(const QModelIndex &index) const = 0;
    /// What is not known, or does not hold yet.
    [[nodiscard]] virtual bool isMuted(const QModelIndex &) const { return false; }

    /// The raw value of another column of the same row.
    [[nodiscard]] QVariant valueBeside(const QModelIndex &index, int column) const;
    /// "4 min" from a moment to another one, both in ms since 1970; empty for 0. Without the other: until now.
    [[nodiscard]] QString since(qint64 moment, qint64 until = 0) const;
    /// "4:12" from a moment in ms since 1970 until now, see waitText(); empty for 0.
    [[nodiscard]] QString waitSince(qint64 moment) const;
    /// The same as since() in whole seconds; empty text for 0.
    [[nodiscard]] QVariant secondsSince(qint64 moment, qint64 until = 0) const;
    /// How long ago a moment in ms since 1970 was; never below zero.
    [[nodiscard]] std::chrono::seconds ageOf(qint64 moment) const;

private:
    [[nodiscard]] QVariant spokenWait(const QModelIndex &index) const;
    /// The attribute that a column shows; empty: it is one of the model's own.
    [[nodiscard]] QString attributeOf(int column) const;

    const Clock &m_clock;
};
