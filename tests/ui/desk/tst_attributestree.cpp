#include "ui/desk/attributestree.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class TestAttributesTree : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheCurrentValue_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("copied");

        QTest::newRow("a text") << 0 << u"Ana"_s;
        QTest::newRow("a number") << 1 << u"7"_s;
        QTest::newRow("nothing is current") << -1 << u"as before"_s;
    }

    void copiesTheCurrentValue()
    {
        QFETCH(int, row);
        QFETCH(QString, copied);
        AttributesTree tree;
        tree.setJson("{\"name\":\"Ana\",\"number\":7}");
        QApplication::clipboard()->setText(u"as before"_s);

        tree.setCurrentIndex(row < 0 ? QModelIndex() : tree.model()->index(row, 0));
        tree.copyValue();

        QCOMPARE(QApplication::clipboard()->text(), copied);
    }

    void shortensAtTheEnd()
    {
        AttributesTree tree;
        tree.setJson(R"({"order":{"number":7,"text":"a < b"}})");
        const QModelIndex value = tree.model()->index(0, 1);

        QCOMPARE(tree.textElideMode(), Qt::ElideRight);
        QCOMPARE(value.data().toString(), uR"({"number":7,"text":"a < b"})"_s);
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), QPoint(1, 1));
        QVERIFY(tree.itemDelegate()->helpEvent(&asked, &tree, {}, value));
        QVERIFY2(QToolTip::text().contains(u"a &lt; b"_s), qPrintable(QToolTip::text()));
    }
};

QTEST_MAIN(TestAttributesTree)
#include "tst_attributestree.moc"
