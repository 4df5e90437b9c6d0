#include "ui/widgets/verticalscroll.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// A high page: boxes at its top, much room, a line at its end.
struct Page
{
    Page()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        choice->addItems({ u"one"_s, u"two"_s, u"three"_s });
        choice->setCurrentIndex(1);
        number->setValue(50);
        slider->setValue(50);
        for (QWidget *each : { static_cast<QWidget *>(choice), static_cast<QWidget *>(number),
                 static_cast<QWidget *>(slider) })
            column->addWidget(each);
        column->addSpacing(800);
        column->addWidget(end);
        scroll.hold(page);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        scroll.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        end->setFocus();
        scroll.scrollToTop();
    }

    [[nodiscard]] int value(const QByteArray &kind) const
    {
        return kind == "choice" ? choice->currentIndex() : kind == "number" ? number->value() : slider->value();
    }
    [[nodiscard]] QWidget *box(const QByteArray &kind) const
    {
        if (kind == "choice")
            return choice;
        return kind == "number" ? static_cast<QWidget *>(number) : slider;
    }

    VerticalScroll scroll{};
    QComboBox *choice = new QComboBox;
    QSpinBox *number = new QSpinBox;
    QSlider *slider = new QSlider(Qt::Horizontal);
    QLineEdit *end = new QLineEdit;
};

/// Answers whether it was taken there; else it goes on to what is around.
bool turnWheel(QWidget *over)
{
    const QPointF at = QRectF(over->rect()).center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
    return event.isAccepted();
}

} // namespace

class TestVerticalScroll : public QObject
{
    Q_OBJECT

private slots:
    void theWheelChangesNoValue_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : { "choice", "number", "slider" })
            QTest::newRow(kind) << QByteArray(kind);
    }

    void theWheelChangesNoValue()
    {
        QFETCH(QByteArray, kind);
        const Page f;
        const int before = f.value(kind);
        QVERIFY(f.scroll.verticalScrollBar()->maximum() > 0);

        QVERIFY(!turnWheel(f.box(kind))); // so that it scrolls instead
        QVERIFY(turnWheel(f.scroll.viewport()));

        QCOMPARE(f.value(kind), before);
        QVERIFY(!f.box(kind)->hasFocus());
        QVERIFY(f.scroll.verticalScrollBar()->value() > 0);
    }

    void theWheelTurnsWhatHasTheKeyboard()
    {
        const Page f;
        f.number->setFocus();

        QVERIFY(turnWheel(f.number));

        QCOMPARE(f.number->value(), 49);
    }

    void whatGetsTheKeyboardComesIntoView()
    {
        Page f;
        f.number->setFocus();
        QVERIFY(f.end->visibleRegion().isEmpty());

        f.end->setFocus(Qt::ShortcutFocusReason);

        QVERIFY(!f.end->visibleRegion().isEmpty());
        f.scroll.scrollToTop();
        QVERIFY(f.end->visibleRegion().isEmpty());
    }

    void isNeverTooNarrow()
    {
        Page f;
        f.end->setMinimumWidth(700);

        QTRY_VERIFY(f.scroll.minimumSizeHint().width() > 700);
        QVERIFY(f.scroll.minimumSizeHint().height() < 200);
    }
};

QTEST_MAIN(TestVerticalScroll)
#include "tst_verticalscroll.moc"
