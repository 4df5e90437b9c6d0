#pragma once

#include <QLayout>

/// Puts widgets beside one another, as many as the width has room for, and the others in lines below; from the right in
/// languages that are read so. For rows of buttons, whose words are longer in other languages and larger letters.
class WrapLayout final : public QLayout
{
public:
    /// `spacing` between widgets and between lines, in device-independent pixels.
    explicit WrapLayout(int spacing);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// Each in a line of its own.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool forReal) const;
    void settle(const QList<QPair<QLayoutItem *, QRect>> &line, const QRect &rect, int height) const;

    QList<QLayoutItem *> m_items;
};
