#include "bench/stallwatch.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "console/sync/toldrows.h"
#include "core/wire/decode.h"
#include "support/fakeclock.h"
#include "ui/floor/agentwords.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskwords.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <functional>
#include <simdjson.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int agents = 15'000;
constexpr int tasks = 50'000;
constexpr int pageSize = 1'000;

Worker agent(int number, Instant at)
{
    return { .id = sid<WorkerId>(number),
             .workspace = sid<WorkspaceId>(1),
             .name = u"agent.%1"_s.arg(number, 5, 10, QChar(u'0')),
             .attributes = R"({"contact_uri":"client:agent","languages":["en","es"],"skills":["billing","returns"],"rank":)"
                 + QByteArray::number(number % 10) + '}',
             .activity = sid<ActivityId>(1 + number % 3),
             .activityName = u"Available"_s,
             .available = true,
             .statusChangedAt = at,
             .createdAt = at,
             .updatedAt = at,
             .version = 0 };
}

/// The lists as the service answers them, every hundredth agent changed at `at`.
QList<QByteArray> pages(Instant base, Instant at, int offset)
{
    const LinkBase links{ .origin = "http://127.0.0.1:8787", .account = sid<AccountId>(1) };
    QList<QByteArray> bodies;
    for (int first = 0; first < agents; first += pageSize) {
        QList<QByteArray> rows;
        for (int i = first; i < first + pageSize; ++i)
            rows.append(toJson(agent(i + 1, i % 100 == offset ? at : base), links));
        bodies.append(pageToJson({ .key = "workers", .pageSize = pageSize }, rows));
        bodies.last().reserve(bodies.last().size() + roomBehindPage); // as the client hands it on
    }
    return bodies;
}

QList<Worker> decode(const QList<QByteArray> &bodies)
{
    QList<Worker> all;
    all.reserve(agents);
    for (const QByteArray &body : bodies)
        all.append(std::move(workersPage(body)->rows)); // as the console joins its pages
    return all;
}

/// What of it differs from what was told, as the net thread finds it out.
ListChanges<Worker> differing(ToldRows<Worker> &told, const QList<QByteArray> &bodies, Instant at)
{
    ListChanges<Worker> changes{ .requestedAt = at, .wholeAsOf = at };
    told.begin();
    for (const QByteArray &body : bodies)
        changes.changed.append(std::move(workersPage(body, &told)->rows));
    changes.present = told.takePresent();
    endPages();
    return changes;
}

/// A pass over every field of every row that looks at each value and keeps nothing.
size_t barePass(simdjson::ondemand::parser &parser, const std::vector<simdjson::padded_string> &bodies)
{
    size_t seen = 0;
    for (const simdjson::padded_string &body : bodies) {
        auto document = parser.iterate(body);
        for (auto row : document["workers"].get_array()) {
            for (auto field : row.get_object())
                seen += field.unescaped_key().value().size() + field.value().raw_json_token().value().size();
        }
    }
    return seen;
}

/// Copies that simdjson can read in place.
std::vector<simdjson::padded_string> padded(const QList<QByteArray> &bodies)
{
    std::vector<simdjson::padded_string> all;
    for (const QByteArray &body : bodies)
        all.emplace_back(body.constData(), size_t(body.size()));
    return all;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Task task(int number, Instant at)
{
    return { .id = sid<TaskId>(number),
             .workspace = sid<WorkspaceId>(1),
             .attributes = R"({"name":"Caller","from":"+15550100","customer":{"tier":"gold"},"rank":)"
                 + QByteArray::number(number % 10) + '}',
             .workflow = sid<WorkflowId>(1),
             .workflowName = u"Calls"_s,
             .queueName = u"Support"_s,
             .channelUniqueName = u"voice"_s,
             .createdAt = at,
             .updatedAt = at };
}

/// A page of the floor.
template <typename Model, typename Words>
struct FilledFloor
{
    QTemporaryDir folder;
    FakeClock clock;
    Settings settings{ folder.filePath(u"settings.ini"_s) };
    ConsoleState state{ clock };
    Model model{ state };
    Words words{ clock };
    FloorTable table;

    FilledFloor(const QString &name, const QStringList &attributeColumns)
        : table(name, settings)
    {
        state.begin({ .id = sid<WorkspaceId>(1), .name = u"Floor"_s }, sid<WorkerId>(1));
        model.setAttributeColumns(attributeColumns);
        words.setSourceModel(&model);
        table.setWords(&words, Model::Name, Qt::AscendingOrder);
        table.resize(1250, 760);
        table.show();
    }

    void settle(int rows)
    {
        StallWatch watch;
        watch.longestUntil([this, rows] { return model.rowCount() == rows && !model.isArranging(); }, 30'000);
    }
};

/// The agents' page with all its rows.
struct Floor15000 : FilledFloor<WorkerTableModel, AgentWords>
{
    explicit Floor15000(const QStringList &attributeColumns = {})
        : FilledFloor(u"agents"_s, attributeColumns)
    {
        state.applyWorkers(decode(pages(clock.now(), clock.now(), 0)), clock.now());
        settle(agents);
    }
};

/// The tasks' page with all its rows.
struct Floor50000 : FilledFloor<TaskTableModel, TaskWords>
{
    explicit Floor50000(const QStringList &attributeColumns = {})
        : FilledFloor(u"tasks"_s, attributeColumns)
    {
        QList<Task> all;
        all.reserve(tasks);
        for (int number = 1; number <= tasks; ++number)
            all.append(task(number, clock.now()));
        state.applyTasks(all, clock.now());
        settle(tasks);
    }
};

/// Parse + diff + apply of 15,000 agents of whom 1 % changed, against a bare simdjson pass; longest stall of the ui.
void refresh(benchmark::State &state)
{
    Floor15000 floor;
    const Instant base = floor.clock.now();
    ToldRows<Worker> told;
    differing(told, pages(base, base, 0), base);
    double work = 0;
    double bare = 0;
    double stall = 0;
    int round = 0;
    simdjson::ondemand::parser parser;
    for ([[maybe_unused]] auto _ : state) {
        floor.clock.advance(10s);
        const QList<QByteArray> bodies = pages(base, floor.clock.now(), ++round % 100);
        const std::vector<simdjson::padded_string> readable = padded(bodies);
        bare += milliseconds([&] { benchmark::DoNotOptimize(barePass(parser, readable)); });
        ListChanges<Worker> changes;
        const double parsing = milliseconds([&] { changes = differing(told, bodies, floor.clock.now()); });
        StallWatch watch;
        double applying = 0;
        QTimer::singleShot(0, [&] { applying = milliseconds([&] { floor.state.apply(changes); }); });
        stall = std::max(stall, watch.longestUntil([&] { return applying > 0; }));
        work += parsing + applying;
    }
    state.counters["parse_diff_apply_ms"] = work / round;
    state.counters["bare_pass_ms"] = bare / round;
    state.counters["ratio"] = work / bare;
    state.counters["stall_ms"] = stall;
}

/// From what is asked for, one way and then the other, until it is shown; longest stall of the ui meanwhile.
void measureArranging(benchmark::State &state, const TableModel &model, const std::function<void(bool up)> &ask)
{
    double stall = 0;
    double result = 0;
    bool up = false;
    for ([[maybe_unused]] auto _ : state) {
        up = !up;
        StallWatch watch;
        QElapsedTimer answer;
        bool arranged = false;
        const auto heard = QObject::connect(&model, &TableModel::arranged, [&] {
            arranged = true;
            result = std::max(result, double(answer.nsecsElapsed()) / 1e6);
        });
        QTimer::singleShot(0, [&] {
            answer.start();
            ask(up);
        });
        stall = std::max(stall, watch.longestUntil([&] { return arranged && !model.isArranging(); }));
        QObject::disconnect(heard);
    }
    state.counters["result_ms"] = result;
    state.counters["stall_ms"] = stall;
}

void sortAndFilter(benchmark::State &state)
{
    Floor15000 floor;
    measureArranging(state, floor.model, [&floor](bool up) {
        floor.table.sortByColumn(up ? WorkerTableModel::Skills : WorkerTableModel::Name,
                                 up ? Qt::DescendingOrder : Qt::AscendingOrder);
        floor.model.setFilterText(up ? u"agent.01"_s : QString());
    });
}

/// Between two expressions, so that each answer is one that was evaluated.
template <typename Floor>
void filterByExpression(benchmark::State &state)
{
    Floor floor;
    const AttributeCheck many(*Expression::parse(u"rank > 2"_s), {});
    const AttributeCheck few(*Expression::parse(u"rank IN [3, 8] AND rank != 8"_s), {});
    measureArranging(state, floor.model, [&](bool up) { floor.model.setExpression(up ? few : many); });
}

template <typename Floor>
void sortByAttribute(benchmark::State &state)
{
    Floor floor({ u"rank"_s });
    const int rank = floor.model.columnCount() - 1;
    measureArranging(state, floor.model, [&floor, rank](bool up) {
        floor.table.sortByColumn(up ? rank : 0, up ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

} // namespace

BENCHMARK(refresh)->Name("Floor/Refresh15000")->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(sortAndFilter)->Name("Floor/SortAndFilter15000")->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK_TEMPLATE(filterByExpression, Floor15000)
    ->Name("Floor/FilterByExpression/Agents15000")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
BENCHMARK_TEMPLATE(filterByExpression, Floor50000)
    ->Name("Floor/FilterByExpression/Tasks50000")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
BENCHMARK_TEMPLATE(sortByAttribute, Floor15000)
    ->Name("Floor/SortByAttribute/Agents15000")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
BENCHMARK_TEMPLATE(sortByAttribute, Floor50000)
    ->Name("Floor/SortByAttribute/Tasks50000")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
