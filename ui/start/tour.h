#pragma once

#include "ui/start/steprunner.h"
#include "ui/start/tourpictures.h"

class Program;
class QLineEdit;
class QMenu;
class Shell;

/// What the tour signs in with; of the router in this process.
struct TourAccess
{
    QString url{};
    QString account{};
    QString secret{};
};

/// The main job in the real widgets without hands: signs in, goes available, takes an offer, wraps it up, completes it, and
/// looks at the floor. Prints a line and writes a picture for each step.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// `program` must outlive the tour.
    Tour(Program &program, const TourAccess &access, const QString &folder, QObject *parent = nullptr);

    void begin();

signals:
    /// 0: every step was seen; 1: one was not, and its name has been printed.
    void finished(int exitCode);

private:
    [[nodiscard]] QList<Step> signInSteps();
    [[nodiscard]] QList<Step> offerSteps();
    [[nodiscard]] QList<Step> taskSteps();
    [[nodiscard]] QList<Step> floorSteps();
    void fillSignIn();
    void fillNewTask();
    static void dismissToasts();
    void choose(const QString &menuButton, const QString &item);
    [[nodiscard]] QWidget *inWindow(const QString &objectName) const;
    [[nodiscard]] QWidget *panelView(const QString &panel) const;
    [[nodiscard]] QWidget *toast() const;
    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] bool hasTable(const QString &name, int rows) const;
    void onSeen(const QString &name, std::chrono::milliseconds took);
    void onMissed(const QString &name);

    Program &m_program;
    TourAccess m_access;
    TourPictures m_pictures;
    StepRunner m_runner;
    int m_pictureFaults = 0;
};
