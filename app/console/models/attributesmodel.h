#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <memory>

/// A JSON text as a tree: key and value. A text that is not JSON is one row with the text as its value.
///
/// A new text takes the place of the old one entry by entry: rows are told as they change, come and go, never by reset.
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

    /// UTF-8 JSON text; empty: no rows.
    void setJson(const QByteArray &json);
    /// The text that was set.
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] bool isValid() const { return m_valid; }
    /// The words above the columns; made by the ui.
    void setHeaders(const QStringList &headers);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display of Value: the scalar as JSON writes it, texts without quotes; a list or an
    /// object in one line. Tool tip of Value: the same, a list or an object in lines of their own.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Node;

private:
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    void take(Node &known, Node &wanted, const QModelIndex &place);

    QByteArray m_json;
    bool m_valid = true;
    QStringList m_headers;
    std::unique_ptr<Node> m_root;
};
