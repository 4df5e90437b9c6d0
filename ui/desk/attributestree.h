#pragma once

#include <QTreeView>

class AttributesModel;

/// The attributes of a task as a tree that can be read and copied from.
class AttributesTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit AttributesTree(QWidget *parent = nullptr);

    /// UTF-8 JSON text.
    void setJson(const QByteArray &json);
    /// Copies the value of the attribute that is current to the clipboard.
    void copyValue();

    [[nodiscard]] QSize sizeHint() const override;

private:
    void openMenu(const QPoint &at);

    AttributesModel *m_attributes;
};
