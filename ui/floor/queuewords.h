#pragma once

#include "ui/floor/floorwords.h"

struct QueueSearchWords;

/// Words for the table of queues.
class QueueWords final : public FloorWords
{
    Q_OBJECT

public:
    enum BoardRole { StaleRole = ToneRole + 1 }; ///< Whether the cell's figure is too old, as bool.

    using FloorWords::FloorWords;

    /// The words of this table, for its filter.
    [[nodiscard]] QueueSearchWords searchWords() const;
    /// The row as a sentence for screen readers, too: the description of its name. What a cell has no room for is its
    /// tool tip.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    [[nodiscard]] int widthInCharacters(int column) const override;
    /// All figures, and what they come to: they become too old.
    [[nodiscard]] bool goesOn(int column) const override;

protected:
    [[nodiscard]] bool isSearched(int column) const override;
    [[nodiscard]] QString foundBy(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QString hint(int column) const override;
    [[nodiscard]] QString words(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QVariant fileValue(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QString fileHeader(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool isWait(int column) const override;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString cellHint(const QModelIndex &index) const;
    [[nodiscard]] QVariant figureTone(const QModelIndex &index) const;
    [[nodiscard]] QVariant levelTone(const QModelIndex &index) const;
    [[nodiscard]] bool isStale(const QModelIndex &index) const;
};
