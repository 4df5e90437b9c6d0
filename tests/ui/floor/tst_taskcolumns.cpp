// The columns of the tasks as they are at first.
#include "console/models/tasktablemodel.h"
#include "support/sampleconsole.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/floor/taskwords.h"
#include "ui/text/translators.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One task of each status.
struct Floor
{
    SampleConsole sample;
    TasksPage page{ sample.console() };

    Floor()
    {
        page.show();
        sample.signIn();
        QList<Task> tasks;
        for (int status = 0; status <= int(TaskStatus::Canceled); ++status)
            tasks.append(sample.task(1 + status, u"Ana"_s, TaskStatus(status)));
        sample.state().applyTasks(tasks, sample.clock().now());
    }
    [[nodiscard]] const FloorTable &table() const { return *page.table(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
};

} // namespace

class TestTaskColumns : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void haveRoomForTheirHeadings_data() { languages(); }

    void haveRoomForTheirHeadings()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        const Floor f;
        const QHeaderView *header = f.table().horizontalHeader();

        for (int column = 0; column < TaskTableModel::ColumnCount; ++column) {
            if (!header->isSectionHidden(column))
                QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(TaskWords::headingOf(column)));
        }
    }

    void haveRoomForEveryStatus_data() { languages(); }

    void haveRoomForEveryStatus()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        const Floor f;
        QTRY_COMPARE(f.rows(), int(TaskStatus::Canceled) + 1);

        for (int row = 0; row < f.rows(); ++row) {
            const QModelIndex cell = f.table().model()->index(row, TaskTableModel::Status);
            QVERIFY2(f.table().sizeHintForIndex(cell).width() <= f.table().columnWidth(TaskTableModel::Status),
                qPrintable(cell.data().toString()));
        }
    }

    void haveRoomForWhoIsOfferedATask_data() { languages(); }

    void haveRoomForWhoIsOfferedATask()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        Floor f;
        f.sample.reserve(9, u"Bo"_s, ReservationStatus::Pending);
        f.sample.clock().advance(1s);
        f.sample.state().apply(f.sample.task(9, u"Bo"_s, TaskStatus::Reserved), f.sample.clock().now());
        const QString words = QCoreApplication::translate("TaskWords", "offered to %1").arg(u"Alice"_s);
        QString agents;
        const auto readAgents = [&f, &agents] {
            agents.clear();
            for (int row = 0; row < f.rows(); ++row)
                agents += f.table().model()->index(row, TaskTableModel::Agent).data().toString() + u'|';
            return agents;
        };
        QTRY_VERIFY2(readAgents().contains(words), qPrintable(agents));

        const int needed = f.table().fontMetrics().horizontalAdvance(words) + 2 * space::small;

        QVERIFY(f.table().columnWidth(TaskTableModel::Agent) >= needed);
    }

    void showTheWaitInAWindowOfTheFirstSize()
    {
        const Floor f;
        const auto *words = qobject_cast<const TaskWords *>(f.table().model());
        const QHeaderView *header = f.table().horizontalHeader();

        int characters = 0;
        for (int place = 0; place <= header->visualIndex(TaskTableModel::Wait); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column))
                characters += words->widthInCharacters(column);
        }

        QVERIFY2(characters <= 112, qPrintable(QString::number(characters))); // so many stand in 1,120 pixels beside the navigation
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u"en_GB"_s;
        QTest::newRow("German") << u"de_DE"_s;
    }
};

QTEST_MAIN(TestTaskColumns)
#include "tst_taskcolumns.moc"
