#pragma once

#include "console/control/setupfaults.h"
#include "core/base/apierror.h"
#include "ui/setup/setupquestion.h"

#include <QWidget>
#include <optional>

class Banner;
class ConsoleState;
class EmptyState;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class SetupController;
class SetupForm;
class SetupList;

/// All of one kind: the list, and the form of the chosen one. What has been typed is lost by no other choice, no news
/// from the server and no refusal: one is asked, in the page and without waiting.
class SetupSection final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the form. All must outlive it.
    SetupSection(ConsoleState &state, SetupController &setup, SetupForm *form, QWidget *parent = nullptr);

    [[nodiscard]] SetupKind kind() const { return m_kind; }
    /// Something was typed that is not with the server.
    [[nodiscard]] bool isDirty() const;
    /// Chooses this one, or asks first.
    void go(const QString &sid);
    /// Begins a new one, or asks first.
    void add();
    void setOnline(bool online);
    [[nodiscard]] SetupForm *form() const { return m_form; }
    [[nodiscard]] SetupList *list() const { return m_list; }
    /// Beside the buttons at the left, for what else can be done with the chosen one.
    void addTool(QPushButton *button);
    /// What the form was made from; empty: none is open.
    [[nodiscard]] const std::optional<SetupThing> &base() const { return m_base; }

public slots:
    void save();
    void discard();
    void askToRemove();

signals:
    /// isDirty() or the opened one may be another.
    void refreshed();
    /// How a save() has ended; not saved: it was refused, has faults, or the person wants to look at it again.
    void settled(bool isSaved);

private:
    void layOut();
    void wire();
    enum class Typed { Forgotten, Kept };
    /// `typed`: what becomes of what is typed into the one that is open.
    void open(const SetupThing &thing, Typed typed = Typed::Forgotten);
    void send(const SetupThing &base);
    void sayFault();
    void close();
    void goOn();
    void check();
    void refresh();
    void keepKeyboard(bool busy);
    void takeKeyboard();
    void ask(SetupQuestion question);
    void onAnswer();
    void onOtherAnswer();
    void stay();
    void onSaved(const SetupThing &thing);
    void onSavedInPart(const SetupThing &thing);
    void onSaveFailed(const SetupThing &wanted, const ApiError &error, const std::optional<SetupThing> &theirs);
    void onPartlySaved(const SetupThing &now, const QString &channel, const ApiError &error);
    void onRemoved(const SetupThing &thing);
    void onListed();
    void rebase(const SetupThing &seen);
    void say(const QString &text);
    void sayTrouble(const QString &text, const ApiError &error);

    ConsoleState &m_state;
    SetupController &m_setup;
    SetupKind m_kind;
    SetupForm *m_form;
    SetupList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_question;
    Banner *m_message;
    QPushButton *m_remove;
    QPushButton *m_discard;
    QPushButton *m_save;
    QHBoxLayout *m_buttons = nullptr;
    std::optional<SetupThing> m_base{};
    std::optional<SetupThing> m_theirs{};
    std::optional<QString> m_next{}; ///< Where to go once the question is answered; empty text: to a new one.
    QList<SetupFault> m_faults{};
    SetupQuestion m_asked = SetupQuestion::None;
    bool m_online = true;
    bool m_saysFault = false; ///< The message is about what is typed.
    std::optional<SetupThing> m_sent{}; ///< On its way to the service.
};
