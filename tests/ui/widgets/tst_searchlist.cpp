#include "ui/widgets/searchlist.h"

#include "ui/widgets/searchline.h"

#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.setStringList({ u"Alice"_s, u"Bob"_s, u"Carol"_s });
        m_list = std::make_unique<SearchList>();
        m_list->setModel(&m_model);
        m_list->show();
    }

    void cleanup() { m_list.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed") << u""_s << 3;
        QTest::newRow("any case, anywhere") << u"O"_s << 2;
        QTest::newRow("one") << u"car"_s << 1;
        QTest::newRow("none") << u"zoe"_s << 0;
        QTest::newRow("not a pattern") << u".*"_s << 0;
    }

    void finds()
    {
        QFETCH(QString, typed);

        QTest::keyClicks(m_list->line(), typed);

        QTEST(m_list->view()->model()->rowCount(), "rows");
    }

    void theFirstFoundIsCurrent()
    {
        QTest::keyClicks(m_list->line(), u"car"_s);

        QCOMPARE(m_list->current().row(), 2);
    }

    void keysInTheLineMoveInTheList()
    {
        QTest::keyClick(m_list->line(), Qt::Key_Down);

        QCOMPARE(m_list->current().row(), 1);
    }

    void aRowSelectedByProgramIsTheCurrentOne()
    {
        QItemSelectionModel *selection = m_list->view()->selectionModel();

        selection->select(
            selection->model()->index(2, 0), QItemSelectionModel::ClearAndSelect); // as accessibility does

        QCOMPARE(m_list->current().row(), 2);
    }

    void returnChooses()
    {
        QSignalSpy chosen(m_list.get(), &SearchList::chosen);
        m_list->setCurrent(m_model.index(2));

        QTest::keyClick(m_list->line(), Qt::Key_Return);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toModelIndex().row(), 2);
    }

    void returnOnNothingChoosesNothing()
    {
        QSignalSpy chosen(m_list.get(), &SearchList::chosen);
        QTest::keyClicks(m_list->line(), u"zoe"_s);

        QTest::keyClick(m_list->line(), Qt::Key_Return);

        QCOMPARE(chosen.count(), 0);
    }

private:
    QStringListModel m_model;
    std::unique_ptr<SearchList> m_list;
};

QTEST_MAIN(TestSearchList)
#include "tst_searchlist.moc"
