#include "ui/widgets/followfocus.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// Far below, a line with a button under it; above them what is hidden at first.
struct LongForm
{
    QScrollArea area;
    QWidget *ground = new QWidget;
    QWidget *above = new QWidget(ground);
    QWidget *group = new QWidget(ground);
    QLineEdit *line = new QLineEdit(group);
    QPushButton *button = new QPushButton(QStringLiteral("Save"), group);

    LongForm()
    {
        auto *column = new QVBoxLayout(ground);
        column->addWidget(above);
        column->addWidget(group);
        auto *inner = new QVBoxLayout(group);
        inner->addWidget(line);
        inner->addSpacing(60);
        inner->addWidget(button);
        above->setFixedHeight(50);
        area.setWidgetResizable(true);
        area.setWidget(ground);
        area.resize(300, 250);
        followFocus(area);
    }
    [[nodiscard]] bool shows(QWidget *widget) const
    {
        return area.viewport()->rect().contains(QRect(widget->mapTo(area.viewport(), QPoint()), widget->size()));
    }
};

} // namespace

class TestFollowFocus : public QObject
{
    Q_OBJECT

private slots:
    void showsAllThatBelongsToWhatHasTheKeyboard_data()
    {
        QTest::addColumn<bool>("isGroup");

        QTest::newRow("a group: with its button") << true;
        QTest::newRow("none: the line alone") << false;
    }

    void showsAllThatBelongsToWhatHasTheKeyboard()
    {
        QFETCH(bool, isGroup);
        LongForm form;
        if (isGroup)
            keepWhole(*form.group);
        form.area.show();
        QVERIFY(QTest::qWaitForWindowActive(&form.area));

        form.above->setFixedHeight(500); // is not laid out yet
        form.line->setFocus();

        QTRY_VERIFY(form.shows(form.line));
        QTRY_COMPARE(form.shows(form.button), isGroup);
    }
};

QTEST_MAIN(TestFollowFocus)
#include "tst_followfocus.moc"
