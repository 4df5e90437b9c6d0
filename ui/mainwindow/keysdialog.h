#pragma once

#include "ui/mainwindow/keylist.h"

#include <QDialog>

class QTreeWidget;
class SearchLine;

/// What the keys of a window do, with a line to search them by words or by the key. Not modal.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    void setKeys(const QList<KeyUse> &keys);

private:
    void search();

    SearchLine *m_search;
    QTreeWidget *m_list;
};
