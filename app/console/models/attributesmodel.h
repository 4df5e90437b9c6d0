#pragma once

#include <QAbstractItemModel>
#include <memory>

/// A JSON text as a tree: key and value. A text that is not JSON is one row with the text as its value.
///
/// A new text with the same shape only changes values; otherwise the model starts anew (it shows one thing at a time).
class AttributesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };
    enum Role {
        Kind = Qt::UserRole + 1, ///< `ValueKind` as int, of the row.
        Invalid,                 ///< bool: the text is not JSON.
    };
    enum class ValueKind { Null, Bool, Number, Text, List, Object };

    explicit AttributesModel(QObject *parent = nullptr);
    ~AttributesModel() override;

    /// UTF-8 JSON text.
    void setJson(const QByteArray &json);
    /// The text that was set.
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] bool isValid() const { return m_valid; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display of Value: the scalar as it would be read aloud; of a list or an object: how many entries it has.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    struct Node;

private:
    const Node *nodeAt(const QModelIndex &index) const;
    void tellValues(Node &known, const Node &wanted, const QModelIndex &parent);

    QByteArray m_json;
    bool m_valid = true;
    std::unique_ptr<Node> m_root;
};
