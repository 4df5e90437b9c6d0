#include "ui/desk/mergepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const AttributeMerge merge = mergeAttributes("{\"a\":1,\"b\":1,\"same\":0}", "{\"a\":2,\"b\":\"mine\",\"same\":0}",
    "{\"a\":1,\"b\":\"theirs\",\"c\":[3],\"same\":0}");

QStringList textsOf(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestMergePanel : public QObject
{
    Q_OBJECT

private slots:
    void showsBothSides()
    {
        MergePanel panel;

        panel.setMerge(merge);

        const QStringList texts = textsOf(panel);
        for (const QString &text : { u"\"mine\""_s, u"\"theirs\""_s, u"[3]"_s, u"not there"_s })
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(!texts.contains(u"same"_s)); // nobody changed it
        QCOMPARE(panel.findChildren<QComboBox *>().size(), 1); // of "b" alone there is something to choose
    }

    void asksForWhatIsChosen_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QSet<QString>>("theirs");

        QTest::newRow("mine, as it is") << 0 << QSet<QString>{};
        QTest::newRow("theirs") << 1 << QSet<QString>{ u"b"_s };
    }

    void asksForWhatIsChosen()
    {
        QFETCH(int, choice);
        QFETCH(QSet<QString>, theirs);
        MergePanel panel;
        panel.setMerge(merge);
        panel.show();
        QSignalSpy asked(&panel, &MergePanel::mergeAsked);

        panel.findChild<QComboBox *>(u"choose b"_s)->setCurrentIndex(choice);
        panel.setMerge(merge); // told again: what was chosen stays
        QTest::mouseClick(panel.findChild<QPushButton *>(u"mergeSave"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<QSet<QString>>(), theirs);
    }

    void goesBack()
    {
        MergePanel panel;
        panel.setMerge(merge);
        panel.show();
        QSignalSpy asked(&panel, &MergePanel::goOnAsked);

        QTest::mouseClick(panel.findChild<QPushButton *>(u"mergeBack"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestMergePanel)
#include "tst_mergepanel.moc"
