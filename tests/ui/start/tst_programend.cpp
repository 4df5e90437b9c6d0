// The program ends when it is told to, whatever is on the screen just then.
#include "console/console.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"
#include "ui/offers/offertoast.h"
#include "ui/start/program.h"
#include "ui/theme/themeswitch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hung = 9; ///< What the event loop ends with when nobody ends it.

bool isToastUp()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(),
        [](const QWidget *widget) { return qobject_cast<const OfferToast *>(widget) && widget->isVisible(); });
}

void offerSomething(ConsoleState &state, Instant now)
{
    state.begin(Workspace{ .id = sid<WorkspaceId>(1), .name = u"Here"_s }, sid<WorkerId>(1));
    state.apply(
        Worker{ .id = sid<WorkerId>(1), .workspace = sid<WorkspaceId>(1), .name = u"Alice"_s, .updatedAt = now }, now);
    state.apply(Reservation{ .id = sid<ReservationId>(1),
                    .workspace = sid<WorkspaceId>(1),
                    .task = sid<TaskId>(1),
                    .worker = sid<WorkerId>(1),
                    .status = ReservationStatus::Pending,
                    .createdAt = now,
                    .updatedAt = now },
        now);
}

void quitAllTheSame(const QWidget &window)
{
    const auto *question = window.findChild<QMessageBox *>(u"quitQuestion"_s);
    if (!question || !question->isVisible())
        return;
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            return each->click();
    }
}

} // namespace

class TestProgramEnd : public QObject
{
    Q_OBJECT

private slots:
    void endsThoughAToastIsUp_data();
    void endsThoughAToastIsUp();
};

void TestProgramEnd::endsThoughAToastIsUp_data()
{
    QTest::addColumn<QString>("byAction");

    QTest::newRow("Quit in the menu") << u"&Quit"_s;
    QTest::newRow("window closed") << QString();
}

void TestProgramEnd::endsThoughAToastIsUp()
{
    QFETCH(QString, byAction);
    const SystemClock clock;
    ThemeSwitch themes(*qApp);
    Program program({ .memoryStore = true, .standAlone = true }, clock, themes, true);
    program.window().show();
    offerSomething(program.console().state(), clock.now());
    QTRY_VERIFY(isToastUp());
    const QList<QAction *> actions = program.window().findChildren<QAction *>();
    const auto quit = std::ranges::find(actions, byAction, &QAction::text);

    QTimer::singleShot(0, &program, [&] {
        if (!byAction.isEmpty()) // separators have no text either
            (*quit)->trigger();
        else
            program.window().close();
    });
    QTimer answers; // an offer that was not answered is asked about first
    connect(&answers, &QTimer::timeout, &program, [&program] { quitAllTheSame(program.window()); });
    answers.start(50ms);
    QTimer::singleShot(30s, &program, [] { QCoreApplication::exit(hung); });

    QCOMPARE(QApplication::exec(), 0);
}

QTEST_MAIN(TestProgramEnd)
#include "tst_programend.moc"
