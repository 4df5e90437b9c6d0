#pragma once

#include <QWidget>

class QLabel;

/// What a parameter is in words, and below it, smaller, its documented name; only that where there are no words for it.
class ParameterLabel final : public QWidget
{
    Q_OBJECT

public:
    ParameterLabel(const QString &words, const QString &name, QWidget *field, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void wear();

    QLabel *m_words;
    QLabel *m_name;
};
