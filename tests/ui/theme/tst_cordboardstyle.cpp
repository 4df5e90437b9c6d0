// What the style draws, told by where its ink is.
#include "ui/theme/cordboardstyle.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QStyleOptionHeader::SortIndicator)

namespace {

/// The columns, within the picture, in which anything differs from the picture's corner.
QList<bool> inkedColumns(QWidget &widget, const QRect &part)
{
    const QImage image = widget.grab(part).toImage();
    QList<bool> inked(image.width(), false);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            inked[x] = inked[x] || image.pixel(x, y) != image.pixel(0, 0);
    }
    return inked;
}

/// The longest run of blank columns between the first and the last ink.
int widestGap(const QList<bool> &inked)
{
    int widest = 0;
    int run = 0;
    for (qsizetype x = inked.indexOf(true); x >= 0 && x <= inked.lastIndexOf(true); ++x) {
        run = inked.at(x) ? 0 : run + 1;
        widest = std::max(widest, run);
    }
    return widest;
}

/// What is drawn of a heading in one picture and not in the other; null: nothing.
QRect difference(const QImage &one, const QImage &other)
{
    QRect changed;
    for (int x = 0; x < one.width(); ++x) {
        for (int y = 0; y < one.height(); ++y) {
            if (one.pixel(x, y) != other.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    return changed;
}

bool hasColor(QWidget &widget, const QRect &part, QRgb color)
{
    const QImage image = widget.grab(part).toImage();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).rgb() == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCordboardStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new CordboardStyle); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void labelsStandWhereTheWindowReadsFrom_data()
    {
        QTest::addColumn<QLabel *>("label");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("window");
        for (const auto window : { Qt::LeftToRight, Qt::RightToLeft }) {
            const QByteArray where = window == Qt::LeftToRight ? "" : ", mirrored";
            const auto row = [&where](const char *name) -> QTestData & {
                return QTest::newRow(QByteArray(name + where).constData());
            };
            row("words") << new QLabel << u"Attributes"_s << window;
            row("words with a mnemonic") << new QLabel << u"&Profile"_s << window;
            row("Hebrew words") << new QLabel << u"שלום"_s << window;
            row("one line") << static_cast<QLabel *>(new ElidedLabel) << u"Ana Pérez"_s << window;
            row("one line, Hebrew") << static_cast<QLabel *>(new ElidedLabel) << u"שלום"_s << window;
        }
    }

    void labelsStandWhereTheWindowReadsFrom()
    {
        QFETCH(QLabel *, label);
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, window);
        const std::unique_ptr<QLabel> owner(label);
        QApplication::setLayoutDirection(window);
        label->setText(text);
        label->resize(400, 30);

        const QList<bool> inked = inkedColumns(*label, label->rect());

        const bool atLeft = inked.indexOf(true) < 40;
        QCOMPARE(atLeft, window == Qt::LeftToRight);
        QVERIFY(inked.lastIndexOf(true) - inked.indexOf(true) < 200);
    }

    void sortArrowsStandInTheMiddleBesideTheWords_data()
    {
        QTest::addColumn<QStyleOptionHeader::SortIndicator>("indicator");
        QTest::addColumn<Qt::LayoutDirection>("direction");

        QTest::newRow("up") << QStyleOptionHeader::SortUp << Qt::LeftToRight;
        QTest::newRow("down") << QStyleOptionHeader::SortDown << Qt::LeftToRight;
        QTest::newRow("up, mirrored") << QStyleOptionHeader::SortUp << Qt::RightToLeft;
    }

    void sortArrowsStandInTheMiddleBesideTheWords()
    {
        QFETCH(QStyleOptionHeader::SortIndicator, indicator);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QHeaderView view(Qt::Horizontal);
        QStyleOptionHeader head;
        head.initFrom(&view);
        head.state |= QStyle::State_Horizontal;
        head.orientation = Qt::Horizontal;
        head.direction = direction;
        head.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
        head.text = u"Waiting"_s;
        head.sortIndicator = indicator;
        head.rect = { QPoint(), QApplication::style()->sizeFromContents(QStyle::CT_HeaderSection, &head, {}, &view) };
        view.resize(head.rect.size());
        view.show();
        const auto drawn = [&head, &view](const QString &text, QStyleOptionHeader::SortIndicator arrow) {
            QImage image(head.rect.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(head.direction);
            QStyleOptionHeader own = head;
            own.text = text;
            own.sortIndicator = arrow;
            QApplication::style()->drawControl(QStyle::CE_Header, &own, &painter, &view);
            return image;
        };
        const QImage bare = drawn({}, QStyleOptionHeader::None);

        const QRect arrow = difference(drawn({}, indicator), bare);
        const QRect words = difference(drawn(head.text, indicator), drawn({}, indicator));

        QVERIFY(!arrow.isNull() && !words.isNull());
        QVERIFY(std::abs(QRectF(arrow).center().y() - QRectF(head.rect).center().y()) <= 1.5);
        QVERIFY(!arrow.intersects(words));
        QCOMPARE(arrow.left() > words.right(), direction == Qt::LeftToRight);
    }

    void itsScrollBarIsAllHandle_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("value");
        QTest::addColumn<QPoint>("handleAt"); // of a bar of 200 pixels that shows half of all
        QTest::newRow("standing, at the top") << Qt::Vertical << Qt::LeftToRight << 0 << QPoint(6, 5);
        QTest::newRow("standing, at the bottom") << Qt::Vertical << Qt::LeftToRight << 100 << QPoint(6, 195);
        QTest::newRow("lying, at the beginning") << Qt::Horizontal << Qt::LeftToRight << 0 << QPoint(5, 6);
        QTest::newRow("lying, from the right") << Qt::Horizontal << Qt::RightToLeft << 0 << QPoint(195, 6);
    }

    void itsScrollBarIsAllHandle()
    {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, value);
        QFETCH(QPoint, handleAt);
        QStyleOptionSlider bar;
        bar.rect = orientation == Qt::Vertical ? QRect(0, 0, 12, 200) : QRect(0, 0, 200, 12);
        bar.direction = direction;
        bar.orientation = orientation;
        bar.maximum = 100;
        bar.pageStep = 100;
        bar.sliderPosition = value;
        const auto part = [&bar](QStyle::SubControl which) {
            return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &bar, which, nullptr);
        };

        const QRect handle = part(QStyle::SC_ScrollBarSlider);

        QVERIFY(handle.contains(handleAt));
        QCOMPARE(std::max(handle.width(), handle.height()), 100);
        QCOMPARE(part(QStyle::SC_ScrollBarSubPage) | handle | part(QStyle::SC_ScrollBarAddPage), bar.rect);
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    }

    void framesOfViewsCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void framesOfViewsCanBeSeen()
    {
        QFETCH(Theme, theme);
        const ThemeSwitch themes(*qApp, theme);
        QPlainTextEdit text;
        text.resize(100, 60);

        QCOMPARE(text.grab().toImage().pixelColor(0, 30), ColorTheme::of(&text).frame);
    }

    void aSliderCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const Theme theme : { Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark }) {
            QTest::addRow("theme %d", int(theme)) << theme << Qt::LeftToRight;
            QTest::addRow("theme %d, mirrored", int(theme)) << theme << Qt::RightToLeft;
        }
    }

    void aSliderCanBeSeen()
    {
        QFETCH(Theme, theme);
        QFETCH(Qt::LayoutDirection, direction);
        const ThemeSwitch themes(*qApp, theme);
        QSlider slider(Qt::Horizontal);
        slider.setLayoutDirection(direction);
        slider.setRange(0, 100);
        slider.setValue(50);
        slider.resize(200, 21);
        const ColorTheme &colors = ColorTheme::of(&slider);
        const QRect left(10, 0, 70, 21);
        const QRect right(120, 0, 70, 21);
        const bool mirrored = direction == Qt::RightToLeft;

        QVERIFY(hasColor(slider, mirrored ? right : left, colors.accent.rgb())); // as far as it is loud
        QVERIFY(hasColor(slider, mirrored ? left : right, colors.frame.rgb()));
        QVERIFY(!hasColor(slider, mirrored ? left : right, colors.accent.rgb()));
    }

    void aChoiceHasOneOutline()
    {
        const ThemeSwitch themes(*qApp, Theme::Dark);
        QComboBox box;
        box.addItem(u"Offline"_s);
        box.resize(160, box.sizeHint().height());
        const QImage image = box.grab().toImage();
        const QColor frame = ColorTheme::of(&box).frame;

        int lines = 0;
        for (int x = 0; x < 6; ++x)
            lines += image.pixelColor(x, image.height() / 2) == frame ? 1 : 0;

        QCOMPARE(lines, 1);
    }

    void whatHasTheKeyboardHasARing_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QWidget *>("widget");
        QTest::addColumn<QRect>("where");
        const QRect edge(0, 20, 2, 20); // of 200 by 60
        const QRect words(24, 0, 176, 60); // beside the mark
        for (const Theme theme : { Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark }) {
            QTest::addRow("radio button, theme %d", int(theme))
                << theme << static_cast<QWidget *>(new QRadioButton(u"Key"_s)) << words;
            QTest::addRow("check box, theme %d", int(theme))
                << theme << static_cast<QWidget *>(new QCheckBox(u"Key"_s)) << words;
            QTest::addRow("large text, theme %d", int(theme))
                << theme << static_cast<QWidget *>(new QPlainTextEdit) << edge;
        }
    }

    void whatHasTheKeyboardHasARing()
    {
        QFETCH(Theme, theme);
        QFETCH(QWidget *, widget);
        QFETCH(QRect, where);
        const ThemeSwitch themes(*qApp, theme);
        QWidget window;
        auto *other = new QLineEdit(&window);
        widget->setParent(&window);
        widget->setGeometry(0, 40, 200, 60);
        window.resize(220, 120);
        other->setFocus();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRgb accent = ColorTheme::of(&window).accent.rgb();
        QVERIFY(!hasColor(*widget, where, accent));

        widget->setFocus(Qt::OtherFocusReason); // as by its letter

        QVERIFY(hasColor(*widget, where, accent));
    }

    void theButtonThatEnterPressesCanBeTold_data()
    {
        QTest::addColumn<Theme>("theme");
        for (const Theme theme : { Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark })
            QTest::addRow("theme %d", int(theme)) << theme;
    }

    void theButtonThatEnterPressesCanBeTold()
    {
        QFETCH(Theme, theme);
        const ThemeSwitch themes(*qApp, theme);
        const auto ringed = [](QStyleOptionButton::ButtonFeatures features, QStyle::State state) {
            QStyleOptionButton button;
            button.rect = { 0, 0, 88, 31 };
            button.features = features;
            button.state = QStyle::State_Enabled | state;
            button.palette = QApplication::palette();
            QImage image(button.rect.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(ColorTheme::of(button.palette).window);
            QPainter painter(&image);
            QApplication::style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &button, &painter, nullptr);
            int lines = 0;
            for (int x = 0; x < 5; ++x)
                lines += image.pixelColor(x, 15).rgb() == ColorTheme::of(button.palette).accent.rgb() ? 1 : 0;
            return lines;
        };

        QCOMPARE(ringed(QStyleOptionButton::None, QStyle::State_None), 0);
        QCOMPARE(ringed(QStyleOptionButton::DefaultButton, QStyle::State_None), 0); // Enter is another control's
        QCOMPARE(ringed(QStyleOptionButton::DefaultButton, QStyle::State_HasFocus), 2);
        QCOMPARE(ringed(QStyleOptionButton::None, QStyle::State_HasFocus), 0); // by the pointer
    }

    void iconAndWordsOfAButtonDoNotTouch_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void iconAndWordsOfAButtonDoNotTouch()
    {
        QFETCH(Qt::LayoutDirection, window);
        QApplication::setLayoutDirection(window);
        QPushButton button(glyphIcon(Glyph::Add), u"MM"_s);
        button.resize(button.sizeHint());

        const QList<bool> inked = inkedColumns(button, button.rect().adjusted(6, 6, -6, -6)); // without the frame

        QVERIFY2(widestGap(inked) >= 5, qPrintable(QString::number(widestGap(inked))));
    }
};

QTEST_MAIN(TestCordboardStyle)
#include "tst_cordboardstyle.moc"
