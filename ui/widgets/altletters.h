#pragma once

#include <QObject>

/// Keeps Alt with a letter from being typed: where no button takes it, as it is hidden or rests, Qt would write the letter
/// into the field that has the keyboard. To be installed on the application.
class AltLetters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
