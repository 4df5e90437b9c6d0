#pragma once

#include <QDialog>

/// What the program is, its version and licence. Not modal.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
