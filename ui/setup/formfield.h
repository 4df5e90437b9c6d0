#pragma once

#include <QWidget>

class QLabel;

/// One editor of a form, with a note below that says what it is for, or what is wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(QWidget *editor, const QString &note, QWidget *parent = nullptr);

    void setNote(const QString &note);
    /// Empty: nothing is wrong, and the note is back.
    void setFault(const QString &fault);
    [[nodiscard]] bool hasFault() const { return !m_fault.isEmpty(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void recolor();

    QWidget *m_editor;
    QLabel *m_below;
    QString m_note;
    QString m_fault{};
};
