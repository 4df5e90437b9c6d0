#include "ui/mainwindow/keysdialog.h"

#include "support/sampleconsole.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/offers/offeractions.h"

#include <QAction>
#include <QMenuBar>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestKeyList : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachKeyOnce()
    {
        QMainWindow window;
        QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
        menu->addAction(u"&New…"_s, QKeySequence(Qt::CTRL | Qt::Key_N), &window, [] {});
        menu->addAction(u"&About"_s);
        menu->addMenu(u"&More"_s)->addAction(u"&Hide"_s, QKeySequence(Qt::Key_F5), &window, [] {});
        auto *told = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), &window);
        told->setWhatsThis(u"Transfer"_s);
        new QShortcut(QKeySequence(Qt::Key_F9), &window);
        auto *same = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), &window);
        same->setWhatsThis(u"The same key"_s);
        auto *keyed = new QPushButton(u"End"_s, &window);
        keyed->setAccessibleName(u"End the call"_s);
        keyed->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
        new QPushButton(u"&Underlined"_s, &window);

        const QList<KeyUse> keys = keysOf(window);

        QCOMPARE(keys,
            (QList<KeyUse>{ { u"New"_s, u"Ctrl+N"_s }, { u"Hide"_s, u"F5"_s }, { u"Transfer"_s, u"Ctrl+T"_s },
                { u"End the call"_s, u"Ctrl+E"_s } }));
    }

    void theWindowTellsAllItHas_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *keys : { "F1", "Ctrl+N", "Ctrl+Q", "Ctrl+,", "Ctrl+1", "Ctrl+F", "Ctrl+Shift+A", "Ctrl+Shift+R",
                 "Ctrl+Shift+C", "Ctrl+Shift+O", "Ctrl+Shift+T", "Ctrl+Shift+M", "Ctrl+Shift+H", "Ctrl+Shift+P", "Ctrl+Shift+G", "Ctrl+Shift+E", "Ctrl+S", "Ctrl+C" })
            QTest::newRow(keys) << QString::fromLatin1(keys);
    }

    void theWindowTellsAllItHas()
    {
        QFETCH(QString, keys);
        SampleConsole sample;
        MainWindow window(sample.console());
        OfferActions actions(sample.console().offers());
        window.setOfferActions(actions.all());
        const QList<KeyUse> all = keysOf(window);
        const auto told = std::ranges::find(all, keys, &KeyUse::keys);
        QVERIFY(told != all.end());
        QVERIFY(!told->what.isEmpty());
    }

    void saysWhatAKeyDoes()
    {
        SampleConsole sample;
        MainWindow window(sample.console());
        OfferActions actions(sample.console().offers());
        window.setOfferActions(actions.all());

        QCOMPARE(useOf(window, QKeySequence(u"Ctrl+Shift+A"_s)), u"Accept Oldest Offer"_s);
        QVERIFY(useOf(window, QKeySequence(u"Ctrl+Alt+F11"_s)).isEmpty());
    }

    void opensFromTheHelpMenu()
    {
        SampleConsole sample;
        MainWindow window(sample.console());

        window.findChild<QAction *>(u"keysAction"_s)->trigger();

        const auto *list = window.findChild<QTreeWidget *>(u"keyList"_s);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->topLevelItemCount(), int(keysOf(window).size()));
    }

    void isSearched_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << QString() << u"New Task,Hide"_s;
        QTest::newRow("a word") << u"task"_s << u"New Task"_s;
        QTest::newRow("a key") << u"f5"_s << u"Hide"_s;
        QTest::newRow("words of both") << u"ctrl new"_s << u"New Task"_s;
        QTest::newRow("no such") << u"transfer"_s << QString();
    }

    void isSearched()
    {
        QFETCH(QString, words);
        KeysDialog dialog;
        dialog.setKeys({ { u"New Task"_s, u"Ctrl+N"_s }, { u"Hide"_s, u"F5"_s } });
        const auto *list = dialog.findChild<QTreeWidget *>(u"keyList"_s);

        dialog.findChild<QLineEdit *>(u"keySearch"_s)->setText(words);

        QStringList left;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden())
                left.append(list->topLevelItem(row)->text(0));
        }
        QTEST(left.join(u','), "left");
    }

    void staysAsLargeAsThePersonMadeIt()
    {
        KeysDialog dialog;
        dialog.setKeys({ { u"New"_s, u"Ctrl+N"_s }, { u"Hide"_s, u"F5"_s } });
        const QSize first = dialog.size();
        dialog.setKeys({ { u"New"_s, u"Ctrl+N"_s } });
        QCOMPARE(dialog.size(), first);
        const QSize wanted = first + QSize(120, 90);
        dialog.resize(wanted);

        dialog.close();
        dialog.setKeys({ { u"New"_s, u"Ctrl+N"_s }, { u"Hide"_s, u"F5"_s }, { u"End"_s, u"F9"_s } });
        dialog.show();

        QCOMPARE(dialog.size(), wanted);
    }
};

QTEST_MAIN(TestKeyList)
#include "tst_keylist.moc"
