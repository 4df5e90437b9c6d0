#pragma once

#include "console/control/attributeediting.h"

#include <QWidget>

class AttributeEditor;
class AttributesTree;
class MergePanel;
class QPushButton;
class QStackedWidget;

/// A task's attributes: as a tree to read, as JSON to change, or both sides of a change that met another.
class AttributesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesPanel(QWidget *parent = nullptr);

    /// UTF-8 JSON text, for the tree.
    void setJson(const QByteArray &json);
    /// Null: they are only read.
    void setEdit(const AttributeEdit *edit);
    /// Empty: they may be changed; else that rests and says this.
    void setObstacle(const QString &why);
    /// Something is being changed here, saved or not.
    [[nodiscard]] bool isEditing() const;
    /// Puts the keyboard where the change is that is not saved.
    void focusEdit();

signals:
    void editAsked();
    void textEdited(const QByteArray &text);
    void saveAsked();
    void discardAsked();
    void mergeAsked(const QSet<QString> &theirs);
    void goOnAsked();

private:
    void layOut();

    QPushButton *m_edit;
    QStackedWidget *m_stack;
    AttributesTree *m_tree;
    AttributeEditor *m_editor;
    MergePanel *m_merge;
};
