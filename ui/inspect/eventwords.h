#pragma once

#include "ui/floor/floorwords.h"

/// Words for the table of events.
class EventWords final : public FloorWords
{
    Q_OBJECT

public:
    using FloorWords::FloorWords;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    [[nodiscard]] int widthInCharacters(int column) const override;

protected:
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QString words(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QVariant fileValue(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const override;
};
