// The whole console at a router of its own with 15,000 agents, 5,000 queues and 50,000 tasks, in which work goes on.
#include "bench/routerprocess.h"
#include "bench/stallwatch.h"
#include "console/console.h"
#include "console/control/requestledger.h"
#include "console/control/sessioncontroller.h"
#include "console/models/tablemodel.h"
#include "ui/board/paperjob.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = RouterProcess::patienceMs;
constexpr int watchedMs = 15'000;

struct Page
{
    Shell::Page place;
    const char *name;
    int rows; ///< At least so many, in the end.
    QString word; ///< Is found in some of them.
};

const QList<Page> &pages()
{
    static const QList<Page> all{ { Shell::Agents, "agents", 15'000, u"agent.01"_s },
        { Shell::Tasks, "tasks", 50'000, u"caller 12"_s }, { Shell::Queues, "queues", 5'000, u"team 12"_s } };
    return all;
}

/// What the process holds in memory just now, MB.
double residentMegabytes()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The median of some moments, for answers come and go.
double calmMegabytes()
{
    std::vector<double> looks;
    while (looks.size() < 9) {
        StallWatch().longestUntil([] { return false; }, 700);
        looks.push_back(residentMegabytes());
    }
    std::ranges::sort(looks);
    return looks.at(looks.size() / 2);
}

/// One supervisor's window there. Sees when a table is painted.
class LiveFloor : public QObject
{
public:
    explicit LiveFloor(const SignInRequest &request)
        : m_console({ .memoryStore = true, .oneRun = request, .standAlone = true }, m_clock)
        , m_window(m_console)
    {
        QCoreApplication::instance()->installEventFilter(this);
        m_window.resize(1280, 800);
        m_window.show();
    }

    bool signIn()
    {
        m_sinceStart.start();
        m_console.start();
        StallWatch watch;
        watch.longestUntil([this] { return m_console.session().phase() == SessionPhase::SignedIn; }, patienceMs);
        return m_console.session().phase() == SessionPhase::SignedIn;
    }

    /// Opens the page: ms until it shows its first rows, the longest stall until it has them all.
    void open(const Page &page, benchmark::State &state)
    {
        QElapsedTimer timer;
        double first = 0;
        StallWatch watch;
        QTimer::singleShot(0, [&] {
            timer.start();
            m_window.shell()->setPage(page.place);
        });
        m_onRowsPainted = [&] {
            first = double(timer.nsecsElapsed()) / 1e6;
            if (m_firstPictureMs == 0)
                m_firstPictureMs = double(m_sinceStart.elapsed());
        };
        const auto shows = [&] { return timer.isValid() && first > 0 && rowsShown() >= page.rows; };
        tell(state, page, "open_stall_ms", watch.longestUntil(shows, patienceMs));
        m_onRowsPainted = nullptr;
        tell(state, page, "open_work_ms", watch.mostWork());
        tell(state, page, "first_ms", first);
        tell(state, page, "rows", rowsShown());
    }

    /// Looks on while work goes on: the longest stall.
    void watch(const Page &page, benchmark::State &state)
    {
        QElapsedTimer timer;
        timer.start();
        StallWatch watch;
        tell(state, page, "live_stall_ms",
            watch.longestUntil([&] { return timer.elapsed() > watchedMs; }, 2 * watchedMs));
        tell(state, page, "live_work_ms", watch.mostWork());
    }

    /// Sorts and filters: the longest stall and the longest time to the result.
    void arrange(const Page &page, benchmark::State &state)
    {
        double stall = 0;
        double work = 0;
        double result = 0;
        TableModel *model = this->model();
        const auto once = [&](const std::function<void()> &ask) {
            QElapsedTimer timer;
            StallWatch watch;
            bool arranged = false;
            const auto heard = QObject::connect(model, &TableModel::arranged, [&] {
                if (!arranged)
                    result = std::max(result, double(timer.nsecsElapsed()) / 1e6);
                arranged = true;
            });
            QTimer::singleShot(0, [&] {
                timer.start();
                ask();
            });
            stall = std::max(stall, watch.longestUntil([&] { return arranged; }, 5'000));
            work = std::max(work, watch.mostWork());
            QObject::disconnect(heard);
        };
        for (int column = 0; column < 4; ++column)
            once([&] { table()->sortByColumn(column, column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder); });
        for (const QString &text : { page.word.left(2), page.word, QString() })
            once([&] { model->setFilterText(text); });
        tell(state, page, "arrange_stall_ms", stall);
        tell(state, page, "arrange_work_ms", work);
        tell(state, page, "result_ms", result);
    }

    /// Puts the page's table, as it is in view, into a PDF file: how long it takes, the longest stall.
    void toPaper(const Page &page, benchmark::State &state)
    {
        const QTemporaryDir folder;
        QElapsedTimer timer;
        bool isOver = false;
        timer.start();
        StallWatch watch;
        auto *job = new PaperJob(*table(), { .title = u"Board"_s }, PaperJob::toPdf(folder.filePath(u"board.pdf"_s)));
        QObject::connect(job, &QObject::destroyed, [&isOver] { isOver = true; });
        tell(state, page, "pdf_stall_ms", watch.longestUntil([&isOver] { return isOver; }, patienceMs));
        tell(state, page, "pdf_ms", double(timer.elapsed()));
        tell(state, page, "pdf_bytes", double(QFileInfo(folder.filePath(u"board.pdf"_s)).size()));
    }

    /// From the click on "Sign In" to the first rows of the first page.
    [[nodiscard]] double firstPictureMs() const { return m_firstPictureMs; }
    [[nodiscard]] qsizetype requests() const { return m_console.requests().records().size(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_onRowsPainted && table() && watched == table()->viewport() && rowsShown() > 0)
            QTimer::singleShot(0, this, std::exchange(m_onRowsPainted, nullptr)); // once it is
        return false;
    }

private:
    /// Is asked for at every turn of the loop, so all the window's children are gone through but once a page.
    [[nodiscard]] FloorTable *table()
    {
        if (m_page && m_page->isVisible())
            return m_page->table();
        const QList<FloorPage *> all = m_window.findChildren<FloorPage *>();
        const auto shown = std::ranges::find_if(all, &FloorPage::isVisible);
        m_page = shown == all.end() ? nullptr : *shown;
        return m_page ? m_page->table() : nullptr;
    }
    [[nodiscard]] TableModel *model()
    {
        return qobject_cast<TableModel *>(static_cast<FloorWords *>(table()->model())->sourceModel());
    }
    [[nodiscard]] int rowsShown() { return table() ? table()->model()->rowCount() : 0; }
    static void tell(benchmark::State &state, const Page &page, const char *what, double value)
    {
        state.counters[std::string(page.name) + "_" + what] = value;
    }

    QElapsedTimer m_sinceStart;
    double m_firstPictureMs = 0;
    SystemClock m_clock;
    Console m_console;
    MainWindow m_window;
    FloorPage *m_page = nullptr; ///< The one that was in view last.
    std::function<void()> m_onRowsPainted;
};

/// Signs in and looks at each page in turn. Memory is all of this process, in the end.
void live(benchmark::State &state)
{
    RouterProcess router({ u"--scenario"_s, QStringLiteral(CORDBOARD_SOURCE_DIR "/tests/data/floor-15000.json") });
    if (!router.listens())
        return state.SkipWithError("the router did not start");
    LiveFloor floor(router.requestFor(u"Floor 15000"_s, u"agent.1"_s));
    if (!floor.signIn())
        return state.SkipWithError("no sign-in");
    state.counters["signed_in_mb"] = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    for ([[maybe_unused]] auto _ : state) {
        for (const Page &page : pages()) {
            floor.open(page, state);
            floor.watch(page, state);
            floor.arrange(page, state);
            state.counters[std::string(page.name) + "_mb"] = calmMegabytes();
        }
        floor.toPaper(pages().constLast(), state);
    }
    state.counters["first_picture_ms"] = floor.firstPictureMs();
    state.counters["requests_per_s"] = double(floor.requests()) * 1000 / double(timer.elapsed());
}

} // namespace

BENCHMARK(live)->Name("Floor/Live")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
