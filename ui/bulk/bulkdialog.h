#pragma once

#include "console/control/bulkfile.h"

#include <QDialog>
#include <QPointer>
#include <functional>

class Banner;
class BulkFileQuestion;
class BulkForm;
class BulkManyQuestion;
class BulkProgress;
class BulkWords;
class Console;
class ConsoleFloor;
class FileBanner;
class QLabel;
class QPushButton;
class QTableView;

/// Changes many agents at once: those that were chosen, by a form, or those of a file. First every row is shown as it is
/// and as it would be; nothing is changed before "Apply". Goes on while the window is closed.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `console` must outlive the dialog.
    explicit BulkDialog(Console &console, QWidget *parent = nullptr);

    /// The change as it stands.
    void showChange();
    /// Begins with these, to be changed by the form; while a change runs that one is shown. What has become of the one
    /// before stays until another one is proposed.
    void openFor(const QList<WorkerId> &agents);
    /// Begins with a file that is asked for; while a change runs that one is shown.
    void openForFile();
    void setOnline(bool online);

private:
    void nameParts();
    void layOut();
    QLayout *buildButtons();
    void wire();
    void begin(const QList<WorkerId> &agents);
    void beginAnew();
    void takeUp();
    void onceUndoMayGo(const std::function<void()> &deed);
    void keepUndo();
    void apply();
    void proposeForm();
    void propose(const QList<WorkerChange> &changes);
    void takeFile(const QString &file, const BulkFile &read);
    void tellReading(const QString &file, const BulkFile &read);
    [[nodiscard]] QStringList chosenNames() const;
    [[nodiscard]] QString nameInChange(const WorkerId &agent) const;
    void refresh();
    void refreshButtons();
    void refreshProgress();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool isProposed() const;
    [[nodiscard]] bool showsUndo() const;
    [[nodiscard]] bool showsNothing() const;
    [[nodiscard]] static QString columnsText();

    Console &m_console;
    ConsoleFloor &m_bulk;
    QList<WorkerId> m_agents;
    bool m_fromFile = false;
    bool m_isAnew = false; // another change is being made up while the results of the one before still stand
    bool m_online = true;
    FileBanner *m_banner;
    Banner *m_undoLost; // asks whether a proposed undo may go
    BulkFileQuestion *m_question;
    QPointer<BulkManyQuestion> m_many{}; // stands over this window, before "Apply" is done
    std::function<void()> m_instead; // of the undo, once it may
    QLabel *m_whom;
    BulkForm *m_form;
    BulkWords *m_words;
    QTableView *m_table;
    QLabel *m_columns; // what a file may have
    QPushButton *m_csv = nullptr;
    BulkProgress *m_progress;
    QPushButton *m_file;
    QPushButton *m_look;
    QPushButton *m_apply;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QPushButton *m_retry;
    QPushButton *m_rest;
    QPushButton *m_close;
};
