#pragma once

#include "ui/mainwindow/keylist.h"

#include <QDialog>

class QTreeWidget;

/// What keys do. Not modal; the same keys work while it is open.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    void setKeys(const QList<KeyUse> &keys);

private:
    QTreeWidget *m_list;
};
