#pragma once

#include "console/control/attributemerge.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

/// Both sides of attributes that two have changed at once, key by key, and what is kept; of a key that both changed the
/// person chooses.
class MergePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(QWidget *parent = nullptr);

    /// Another merge is shown from its top, mine chosen; the same one stays as it is.
    void setMerge(const AttributeMerge &merge);
    /// Empty: it can be saved; else the button rests and says this.
    void setObstacle(const QString &why);

signals:
    /// Save, with theirs for these keys.
    void mergeAsked(const QSet<QString> &theirs);
    /// Back to the own text.
    void goOnAsked();

private:
    void layOut();
    void fill();
    void addHeadings(QGridLayout *grid);
    void addRow(QGridLayout *grid, const MergedKey &key);
    void onMerge();

    AttributeMerge m_merge{};
    QScrollArea *m_area;
    QPushButton *m_back;
    QPushButton *m_save;
    QHash<QString, QComboBox *> m_choices; ///< By key, of those that both changed.
};
