#include "ui/desk/outcomepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The panel with its fields at hand.
struct Panel
{
    OutcomePanel panel;
    QComboBox *disposition = panel.findChild<QComboBox *>(u"disposition"_s);
    QPlainTextEdit *notes = panel.findChild<QPlainTextEdit *>(u"notes"_s);
    QLabel *missing = panel.findChild<QLabel *>(u"missing"_s);

    Panel() { panel.show(); }

    [[nodiscard]] QStringList choices() const
    {
        QStringList all;
        for (int row = 0; row < disposition->count(); ++row)
            all.append(disposition->itemData(row).toString());
        return all;
    }
};

} // namespace

class TestOutcomePanel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissingBelowItsField_data()
    {
        QTest::addColumn<OutcomeFault>("fault");
        QTest::addColumn<bool>("isAboveNotes");

        QTest::newRow("disposition") << OutcomeFault::NoDisposition << true;
        QTest::newRow("notes") << OutcomeFault::NoNotes << false;
        QTest::newRow("too long") << OutcomeFault::TooLong << false;
    }

    void saysWhatIsMissingBelowItsField()
    {
        QFETCH(OutcomeFault, fault);
        QFETCH(bool, isAboveNotes);
        Panel f;
        f.panel.resize(500, 500); // room for all of it
        f.panel.setRules({ .dispositions = { u"Solved"_s }, .dispositionRequired = true, .notesRequired = true });
        f.panel.tell(OutcomeFault::NoNotes); // it may have been another before

        f.panel.tell(fault);
        f.panel.layout()->activate();

        QVERIFY(f.missing->isVisible());
        QVERIFY(f.missing->y() >= f.disposition->geometry().bottom());
        QCOMPARE(f.missing->geometry().bottom() <= f.notes->y(), isAboveNotes);
        QCOMPARE(f.missing->y() >= f.notes->geometry().bottom(), !isAboveNotes);
    }

    void goesOnBehindWhatIsThere()
    {
        OutcomePanel panel;
        panel.setDraft({ .notes = u"abc"_s });
        panel.show();

        panel.focusNotes();
        QTest::keyClicks(panel.findChild<QPlainTextEdit *>(u"notes"_s), u"de"_s);

        QCOMPARE(panel.draft().notes, u"abcde"_s);
    }

    void offersTheChoices_data()
    {
        QTest::addColumn<QStringList>("dispositions");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<bool>("seen");

        QTest::newRow("none") << QStringList{} << QString() << QStringList{ QString() } << false;
        QTest::newRow("two") << QStringList{ u"Solved"_s, u"Lost"_s } << u"Lost"_s
                             << QStringList{ QString(), u"Solved"_s, u"Lost"_s } << true;
        QTest::newRow("chosen, and no choice any more")
            << QStringList{ u"Solved"_s } << u"Lost"_s << QStringList{ QString(), u"Solved"_s, u"Lost"_s } << true;
    }

    void offersTheChoices()
    {
        QFETCH(QStringList, dispositions);
        QFETCH(QString, chosen);
        QFETCH(QStringList, choices);
        QFETCH(bool, seen);
        Panel p;

        p.panel.setDraft({ .disposition = chosen });
        p.panel.setRules({ .dispositions = dispositions });

        QCOMPARE(p.choices(), choices);
        QCOMPARE(p.disposition->isVisible(), seen);
        QCOMPARE(p.panel.draft().disposition, chosen);
    }

    void tellsWithEveryLetter()
    {
        Panel p;
        p.panel.setRules({ .dispositions = { u"Solved"_s } });
        QSignalSpy edited(&p.panel, &OutcomePanel::edited);

        p.panel.setDraft({ .notes = u"kept"_s });
        QCOMPARE(edited.count(), 0); // shown, not typed
        QTest::keyClicks(p.notes, u"ab"_s);
        p.disposition->setCurrentIndex(1);

        QCOMPARE(edited.count(), 3);
        QCOMPARE(p.panel.draft(), (TaskDraft{ .disposition = u"Solved"_s, .notes = u"keptab"_s }));
    }

    void keepsTheCursorWhileItIsTheSame()
    {
        Panel p;
        QTest::keyClicks(p.notes, u"ab"_s);

        p.panel.setDraft({ .notes = u"ab"_s });
        QTest::keyClicks(p.notes, u"c"_s);

        QCOMPARE(p.panel.draft().notes, u"abc"_s);
    }

    void saysWhatIsMissingUntilItIsThere()
    {
        Panel p;
        p.panel.setRules({ .dispositions = { u"Solved"_s }, .dispositionRequired = true, .notesRequired = true });

        p.panel.ask(OutcomeFault::NoDisposition);
        QVERIFY(p.missing->isVisible());
        QVERIFY(p.missing->text().contains(u"disposition"_s));
        QTest::keyClicks(p.notes, u"a"_s);
        QVERIFY(p.missing->isVisible());
        p.disposition->setCurrentIndex(1);

        QVERIFY(!p.missing->isVisible());
    }

    void marksWhatIsRequired()
    {
        Panel p;
        QStringList texts;

        p.panel.setRules({ .dispositions = { u"Solved"_s }, .dispositionRequired = true });

        for (const QLabel *label : p.panel.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"&Disposition *"_s) && texts.contains(u"&Notes"_s));
        QCOMPARE(p.disposition->accessibleDescription(), u"Required"_s);
    }
};

QTEST_MAIN(TestOutcomePanel)
#include "tst_outcomepanel.moc"
