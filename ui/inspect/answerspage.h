#pragma once

#include "core/domain/answerpolicy.h"
#include "core/domain/instructionparameters.h"

#include <QHash>
#include <QWidget>
#include <functional>

class Console;
class ParameterForm;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

/// How callbacks are answered: for all, or for a queue or a workflow alone. Looking at a subject changes nothing; the
/// first change makes an answer of its own.
class AnswersPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit AnswersPage(Console &console, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Subject = QPair<QString, QString>; ///< Words and SID; no SID: all.

    void name();
    void layOut();
    void listen();
    void fillSubjects();
    [[nodiscard]] QList<Subject> subjects() const;
    void fillAnswers();
    void refresh();
    void say(const CallbackAnswer &answer);
    void recolor();
    /// Takes what is filled in, once it is complete.
    void take();
    void forgetOwn();
    /// Queue or workflow that is chosen, by SID; empty: all.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] CallbackAnswer current() const;
    [[nodiscard]] bool hasOwn() const;
    [[nodiscard]] CallbackAnswer filledIn() const;
    ParameterForm *form(InstructionKind kind);

    Console &m_console;
    QComboBox *m_subject;
    QPushButton *m_asAll;
    QComboBox *m_answer;
    QLabel *m_explained;
    QLabel *m_wrong;
    QStackedWidget *m_forms;
    QWidget *m_nothing;
    QHash<InstructionKind, ParameterForm *> m_formOf{};
    QList<Subject> m_subjects{};
    bool m_isFilling = false; ///< The program fills the form, nobody types.
};
