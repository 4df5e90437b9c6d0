#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

/// Draws the cells of big tables a third as dear as the standard delegate: text elided and laid out once and kept, no
/// style calls for plain cells. Understands DisplayRole (text), TextAlignmentRole, and `ToneRole`.
class FastDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FastDelegate(QObject *parent = nullptr);

    /// The role in which a model tells the Tone of a cell as an int: its mark is drawn before the text. -1: none such.
    void setToneRole(int role) { m_toneRole = role; }

    /// The role in which a model tells what to write in a narrow cell instead of its text; not told: the text. -1: none such.
    void setTextRole(int role) { m_textRole = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a cell needs to write all of this, with a mark before it.
    [[nodiscard]] static int widthWithMark(const QString &text, const QFontMetrics &metrics);
    /// How many laid out texts are kept at most; for a test.
    [[nodiscard]] qsizetype cachedTexts() const { return m_texts.size(); }

private:
    struct Key
    {
        QString text{};
        int width = 0;
        bool bold = false;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.width, key.bold); }
    };

    const QStaticText *textFor(const QString &text, int width, const QFont &font) const;

    [[nodiscard]] QString written(const QModelIndex &index) const;

    int m_toneRole = -1;
    int m_textRole = -1;
    mutable QFont m_font;
    mutable QCache<Key, QStaticText> m_texts;
};
