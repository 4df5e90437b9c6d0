#pragma once

#include "ui/floor/floorwords.h"

struct ApiError;

/// Words for the table of agents.
class AgentWords final : public FloorWords
{
    Q_OBJECT

public:
    using FloorWords::FloorWords;

    /// That the tasks of the agent of this name cannot be read, and why.
    [[nodiscard]] static QString unreadableText(const QString &name, const ApiError &error);
    /// What a column is called in a file: in the language of the program, and in English.
    [[nodiscard]] static QStringList fileHeadings(int column);
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    [[nodiscard]] int widthInCharacters(int column) const override;
    [[nodiscard]] bool goesOn(int column) const override;

protected:
    [[nodiscard]] bool isSearched(int column) const override;
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QString hint(int column) const override;
    [[nodiscard]] QString words(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QVariant fileValue(const QModelIndex &index, const QVariant &value) const override;
    [[nodiscard]] QString fileHeader(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isMuted(const QModelIndex &index) const override;
};
