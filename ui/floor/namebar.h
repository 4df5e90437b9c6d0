#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Asks below the table what a view is to be called.
class NameBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

    void open(const QString &proposal);

signals:
    void named(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onSave();

    QLineEdit *m_name;
    QPushButton *m_save;
};
