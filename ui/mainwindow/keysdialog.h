#pragma once

#include "ui/mainwindow/keylist.h"

#include <QDialog>

class QTreeWidget;

/// What the keys of a window do. Not modal.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    void setKeys(const QList<KeyUse> &keys);

private:
    QTreeWidget *m_list;
};
