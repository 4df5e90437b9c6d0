#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class Ring;
class Settings;

/// What one task channel rings with, or all: a sound of the program's own or a file, with a button to hear it and with
/// what is wrong with the file.
class SoundChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` and `ring` must outlive it. Empty channel: for all.
    SoundChoice(Settings &settings, Ring &ring, const QString &channel, QWidget *parent = nullptr);

    /// Takes a file; one that is no sound is refused, and why is said.
    void chooseFile(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void layOut();
    void onChosen(int row);
    void openFiles();
    void refresh();
    void say(const QString &fault);

    Settings &m_settings;
    QString m_channel;
    QComboBox *m_sound;
    QPushButton *m_test;
    QLabel *m_fault;
};
