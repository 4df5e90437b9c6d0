#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/tone.h"
#include "ui/widgets/fastdelegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int toneRole = Qt::UserRole + 50;
}

class TestFastDelegate : public QObject
{
    Q_OBJECT

private slots:
    void paintsTextAndKeepsIt()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Alice"_s));
        const FastDelegate delegate;

        const QImage first = painted(delegate, model.index(0, 0), {});
        const QImage second = painted(delegate, model.index(0, 0), {});

        QVERIFY(first != painted(delegate, QModelIndex(), {}));
        QCOMPARE(first, second);
        QCOMPARE(delegate.cachedTexts(), 1);
    }

    void statesLookDifferent_data()
    {
        QTest::addColumn<QStyle::State>("state");
        QTest::newRow("selected") << QStyle::State(QStyle::State_Enabled | QStyle::State_Selected);
        QTest::newRow("focused") << QStyle::State(QStyle::State_Enabled | QStyle::State_HasFocus);
        QTest::newRow("disabled") << QStyle::State(QStyle::State_None);
    }

    void statesLookDifferent()
    {
        QFETCH(QStyle::State, state);
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Alice"_s));
        const FastDelegate delegate;

        QVERIFY(painted(delegate, model.index(0, 0), state) != painted(delegate, model.index(0, 0), QStyle::State_Enabled));
    }

    void alignsNumbers()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"7"_s));
        model.appendRow(new QStandardItem(u"7"_s));
        model.item(1)->setTextAlignment(Qt::AlignRight);
        const FastDelegate delegate;

        QVERIFY(painted(delegate, model.index(0, 0), {}) != painted(delegate, model.index(1, 0), {}));
    }

    void marksTheTone()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem);
        model.item(0)->setData(int(Tone::Good), toneRole);
        FastDelegate delegate;
        const QImage plain = painted(delegate, model.index(0, 0), {});

        delegate.setToneRole(toneRole);

        QVERIFY(painted(delegate, model.index(0, 0), {}) != plain);
    }

    void theMarkStandsRightBeforeTheWords_data()
    {
        QTest::addColumn<Qt::AlignmentFlag>("alignment");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("words") << Qt::AlignLeft << Qt::LeftToRight;
        QTest::newRow("a number") << Qt::AlignRight << Qt::LeftToRight;
        QTest::newRow("words, mirrored") << Qt::AlignLeft << Qt::RightToLeft;
        QTest::newRow("a number, mirrored") << Qt::AlignRight << Qt::RightToLeft;
    }

    void theMarkStandsRightBeforeTheWords()
    {
        QFETCH(Qt::AlignmentFlag, alignment);
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"7"_s));
        model.item(0)->setTextAlignment(alignment);
        model.item(0)->setData(int(Tone::Bad), toneRole);
        FastDelegate delegate;
        delegate.setToneRole(toneRole);
        const bool mirrored = direction == Qt::RightToLeft;

        const QImage image = painted(delegate, model.index(0, 0), QStyle::State_Enabled, direction);

        const QRect mark = where(image, [](const QColor &color) { return color.red() > 150 && color.green() < 90; });
        const QRect words = where(image, [](const QColor &color) { return color.red() < 120 && color.lightness() < 120; });
        QVERIFY(!mark.isNull() && !words.isNull());
        const int gap = mirrored ? mark.left() - words.right() : words.left() - mark.right();
        QVERIFY2(gap > 0 && gap <= 2 * space::small, qPrintable(QString::number(gap)));
        const bool atTheRight = (alignment == Qt::AlignRight) != mirrored;
        QCOMPARE(words.center().x() > image.width() / 2, atTheRight);
    }

    void rowsHaveOneHeight()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Alice\nBob"_s));
        model.appendRow(new QStandardItem);
        const FastDelegate delegate;
        const QStyleOptionViewItem option;

        QCOMPARE(delegate.sizeHint(option, model.index(0, 0)).height(), delegate.sizeHint(option, model.index(1, 0)).height());
    }

private:
    /// The smallest rectangle around all pixels of that kind.
    template <typename Kind> static QRect where(const QImage &image, Kind isOfKind)
    {
        QRect found;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (isOfKind(image.pixelColor(x, y)))
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }

    static QImage painted(const FastDelegate &delegate, const QModelIndex &index, QStyle::State state,
        Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = state;
        option.direction = direction;
        option.palette = ColorTheme::light().palette();
        delegate.paint(&painter, option, index);
        return image;
    }
};

QTEST_MAIN(TestFastDelegate)
#include "tst_fastdelegate.moc"
