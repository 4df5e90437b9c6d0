#pragma once

#include "ui/floor/floorwords.h"

struct TaskSearchWords;

/// The words of this table, for its filter.
TaskSearchWords taskSearchWords();

/// Words for the table of tasks.
class TaskWords final : public FloorWords
{
    Q_OBJECT

public:
    using FloorWords::FloorWords;

    /// What people call a column of the table's own.
    [[nodiscard]] static QString headingOf(int column);
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    [[nodiscard]] int widthInCharacters(int column) const override;
    [[nodiscard]] QStringList allWords(int column) const override;
    [[nodiscard]] bool goesOn(int column) const override;

protected:
    [[nodiscard]] bool isSearched(int column) const override;
    [[nodiscard]] QString foundBy(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QString header(int column) const override { return headingOf(column); }
    [[nodiscard]] QString hint(int column) const override;
    [[nodiscard]] QString words(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QVariant fileValue(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QString fileHeader(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool isWait(int column) const override;
    [[nodiscard]] bool isMuted(const QModelIndex &index) const override;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString agentText(const QModelIndex &index, const QVariant &name) const;
};
