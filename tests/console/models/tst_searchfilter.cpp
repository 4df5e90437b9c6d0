#include "console/models/searchfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Columns of tasks, and what is known of one: in German.
const SearchColumns ofTasks{ { u"queue"_s, searchMark(0) }, { u"status"_s, searchMark(5) } };
const SearchWords statuses{ { searchMark(5),
    { { u"Wartet"_s, { u"Waiting"_s, u"pending"_s } }, { u"Wird angeboten"_s, { u"Being offered"_s, u"reserved"_s } },
        { u"In Arbeit"_s, { u"In hand"_s, u"assigned"_s } }, { u"Erledigt"_s, { u"Completed"_s, u"completed"_s } } } } };

} // namespace

/// What the text of a filter finds.
class TestSearchFilter : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("shown"); // lower case
        QTest::addColumn<bool>("found");

        QTest::newRow("every word") << u"team 4999"_s << u"caller 49990 team 4265"_s << true;
        QTest::newRow("a phrase") << u"\"team 4999\""_s << u"ana team 4999 waiting"_s << true;
        QTest::newRow("not apart") << u"\"team 4999\""_s << u"caller 49990 team 4265"_s << false;
        QTest::newRow("not the begin of a word") << u"\"team 4999\""_s << u"ana team 49990"_s << false;
        QTest::newRow("not the end of a word") << u"\"team 4999\""_s << u"ana steam 4999"_s << false;
        QTest::newRow("not with a letter behind") << u"\"team 4999\""_s << u"team 4999b"_s << false;
        QTest::newRow("the second place counts too") << u"\"team 4999\""_s << u"team 49990 team 4999"_s << true;
        QTest::newRow("beside other signs") << u"\"team 4999\""_s << u"(team 4999), late"_s << true;
        QTest::newRow("whatever the case") << u"\"TEAM 4999\""_s << u"team 4999"_s << true;
        QTest::newRow("with a word") << u"wait \"team 4999\""_s << u"team 4999 waiting"_s << true;
        QTest::newRow("with a word that is missing") << u"\"team 4999\" wrap"_s << u"team 4999 waiting"_s << false;
        QTest::newRow("two phrases") << u"\"team 4999\" \"voice\""_s << u"voice team 4999"_s << true;
        QTest::newRow("two phrases without a space") << u"\"team 4999\"\"voice\""_s << u"voices team 4999"_s << false;
        QTest::newRow("not closed") << u"wait \"team 4999"_s << u"team 4999 waiting"_s << true;
        QTest::newRow("not closed, and more") << u"\"team 4999"_s << u"team 49990"_s << false;
        QTest::newRow("a quote only") << u"\""_s << u"anything"_s << true;
        QTest::newRow("nothing in quotes") << u"\"\" any"_s << u"anything"_s << true;
        QTest::newRow("not behind a letter of more bytes") << u"\"ller\""_s << u"frau müller"_s << false;
        QTest::newRow("not before one") << u"\"m\""_s << u"frau müller"_s << false;
        QTest::newRow("not before one beyond the first plane") << u"\"m\""_s << u"m𝒜"_s << false;
        QTest::newRow("beside a sign of more bytes") << u"\"müller\""_s << u"frau —müller€"_s << true;
        QTest::newRow("a quote within a word") << u"5\""_s << u"disk of 5\""_s << true;
    }

    void matches()
    {
        QFETCH(QString, filter);
        QFETCH(QString, shown);

        QTEST(SearchFilter(filter).matches(inSearchForm(searchTextWith(shown, u"wt0123456789"_s))), "found");
    }

    void asksForCells_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("found");

        QTest::newRow("a word anywhere") << u"sales"_s << true;
        QTest::newRow("a phrase in a cell") << u"\"sales\""_s << true;
        QTest::newRow("no phrase across two cells") << u"\"ana sales\""_s << false;
        QTest::newRow("all of a cell") << u"queue:\"Sales, Spanish\""_s << true;
        QTest::newRow("not its begin") << u"queue:\"Sales\""_s << false;
        QTest::newRow("not its end") << u"queue:\"Spanish\""_s << false;
        QTest::newRow("not another cell") << u"queue:\"Support\""_s << false;
        QTest::newRow("the other one") << u"workflow:\"Support\""_s << true;
        QTest::newRow("in the other language") << u"WARTESCHLANGE:\"sales, spanish\""_s << true;
        QTest::newRow("behind a word") << u"ana queue:\"Sales, Spanish\""_s << true;
        QTest::newRow("before a word that is missing") << u"queue:\"Sales, Spanish\" zoe"_s << false;
        QTest::newRow("not closed") << u"queue:\"Sales, Spanish"_s << true;
        QTest::newRow("not closed, and less") << u"queue:\"Sales, Span"_s << false;
        QTest::newRow("nothing in quotes") << u"queue:\"\" ana"_s << true;
        QTest::newRow("with quotes in it") << u"agent:\"Bob \"\"Bo\"\" Lee\""_s << true;
        QTest::newRow("with other quotes in it") << u"agent:\"Bob \"\"Bo\"\"\""_s << false;
        QTest::newRow("no such column") << u"team:\"Support\""_s << false;
        QTest::newRow("no such column, and not closed") << u"team:\"Support"_s << false;
        QTest::newRow("part of a cell") << u"queue:sales"_s << true;
        QTest::newRow("part of a word in it") << u"queue:PAN"_s << true;
        QTest::newRow("not part of another cell") << u"queue:supp"_s << false;
        QTest::newRow("part of the other one") << u"workflow:supp"_s << true;
        QTest::newRow("part of the second cell of a column") << u"channel:phon"_s << true;
        QTest::newRow("not of two cells of a column") << u"channel:voicephone"_s << false;
        QTest::newRow("part of a cell in the other language") << u"Warteschlange:Sales"_s << true;
        QTest::newRow("part of a cell, and a word") << u"queue:sales ana"_s << true;
        QTest::newRow("part of a cell, and a word that is missing") << u"queue:sales zoe"_s << false;
        QTest::newRow("part of a cell, and all of another") << u"queue:sales workflow:\"Support\""_s << true;
        QTest::newRow("a column alone") << u"queue:"_s << true;
        QTest::newRow("a quote in part of a cell") << u"agent:b\"o"_s << false;
        QTest::newRow("with a colon in it") << u"name:sip:ana@"_s << true;
        QTest::newRow("no such column, but a word") << u"sip:ana@desk"_s << true;
        QTest::newRow("no such column, and no such word") << u"sip:bo"_s << false;
        QTest::newRow("a column's mark is a blank") << u"ana\ue001support"_s << true;
    }

    void asksForCells()
    {
        QFETCH(QString, filter);
        const SearchColumns columns{ { u"queue"_s, searchMark(0) }, { u"warteschlange"_s, searchMark(0) },
            { u"workflow"_s, searchMark(1) }, { u"agent"_s, searchMark(2) }, { u"channel"_s, searchMark(3) },
            { u"name"_s, searchMark(4) } };
        QString shown;
        addCell(shown, u"ana"_s);
        addCell(shown, searchMark(4), u"sip:ana@desk"_s);
        addCell(shown, searchMark(3), u"voice"_s);
        addCell(shown, searchMark(3), u"phone"_s);
        addCell(shown, searchMark(0), u"sales, spanish"_s);
        addCell(shown, searchMark(1), u"support"_s);
        addCell(shown, searchMark(2), u"bob \"bo\" lee"_s);

        QTEST(SearchFilter(filter, columns).matches(inSearchForm(searchTextWith(shown, u"wt0123456789"_s))), "found");
    }

    void understandsWhatFewWordsAreCalled_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("status"); // of the row
        QTest::addColumn<bool>("found");

        QTest::newRow("as it is shown") << u"status:wartet"_s << u"Wartet"_s << true;
        QTest::newRow("part of that") << u"status:arte"_s << u"Wartet"_s << true;
        QTest::newRow("in English") << u"status:Waiting"_s << u"Wartet"_s << true;
        QTest::newRow("part of that, too") << u"status:wai"_s << u"Wartet"_s << true;
        QTest::newRow("as the service has it") << u"status:pending"_s << u"Wartet"_s << true;
        QTest::newRow("whole in quotes") << u"status:\"Pending\""_s << u"Wartet"_s << true;
        QTest::newRow("not whole in quotes") << u"status:\"Pend\""_s << u"Wartet"_s << false;
        QTest::newRow("of several words") << u"status:\"in hand\""_s << u"In Arbeit"_s << true;
        QTest::newRow("not of another one") << u"status:waiting"_s << u"In Arbeit"_s << false;
        QTest::newRow("one of several") << u"status:ing"_s << u"Wartet"_s << true;
        QTest::newRow("another of them") << u"status:ing"_s << u"Wird angeboten"_s << true;
        QTest::newRow("none of several") << u"status:ing"_s << u"In Arbeit"_s << false;
        QTest::newRow("what is shown comes first") << u"status:an"_s << u"In Arbeit"_s << false;
        QTest::newRow("and is found by it") << u"status:an"_s << u"Wird angeboten"_s << true;
        QTest::newRow("with a word") << u"status:pending ana"_s << u"Wartet"_s << true;
        QTest::newRow("with a word that is missing") << u"status:pending zoe"_s << u"Wartet"_s << false;
        QTest::newRow("none of them") << u"status:gone"_s << u"Wartet"_s << false;
        QTest::newRow("not of another column") << u"queue:pending"_s << u"Wartet"_s << false;
        QTest::newRow("not without the column") << u"pending"_s << u"Wartet"_s << false;
        QTest::newRow("no status, but a name") << u"status:pending"_s << u"Ana \ue005Wartet"_s << false;
    }

    void understandsWhatFewWordsAreCalled()
    {
        QFETCH(QString, filter);
        QFETCH(QString, status);
        const bool isStatus = !status.startsWith(u"Ana"_s);
        QString shown;
        addCell(shown, isStatus ? u"Ana"_s : status);
        addCell(shown, searchMark(0), u"Spanish"_s);
        addCell(shown, searchMark(5), isStatus ? status : u"In Arbeit"_s);

        QTEST(SearchFilter(filter, ofTasks, statuses).matches(inSearchForm(searchTextWith(shown, u"wt0123456789"_s))), "found");
    }

    void tellsWhatAColumnNeverSays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("unknown");

        QTest::newRow("what it says") << u"status:wart status:\"In Arbeit\""_s << QStringList{};
        QTest::newRow("what that is called") << u"status:pend status:\"waiting\""_s << QStringList{};
        QTest::newRow("anything else") << u"Status:Gone"_s << QStringList{ u"Status: Gone"_s };
        QTest::newRow("in quotes, part of it") << u"status:\"Wart\" x"_s << QStringList{ u"status: Wart"_s };
        QTest::newRow("a column that may say anything") << u"queue:gone queue:\"gone\""_s << QStringList{};
        QTest::newRow("no column") << u"gone foo:gone"_s << QStringList{};
        QTest::newRow("nothing yet") << u"status: status:\"\""_s << QStringList{};
    }

    void tellsWhatAColumnNeverSays()
    {
        QFETCH(QString, filter);
        QStringList unknown;
        const SearchFilter asked(filter, ofTasks, statuses);

        for (const UnknownWord &each : asked.unknownWords()) {
            unknown.append(each.column + u": "_s + each.word);
            QCOMPARE(each.shown, QStringList({ u"Wartet"_s, u"Wird angeboten"_s, u"In Arbeit"_s, u"Erledigt"_s }));
        }

        QTEST(unknown, "unknown");
    }

    void someCellsAreFoundByTheirColumnAlone_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("found");

        QTest::newRow("part of it") << u"level:crit"_s << true;
        QTest::newRow("all of it") << u"level:\"Critical\""_s << true;
        QTest::newRow("not its begin in quotes") << u"level:\"crit\""_s << false;
        QTest::newRow("not as a word") << u"critical"_s << false;
        QTest::newRow("not as a phrase") << u"\"critical\""_s << false;
        QTest::newRow("a word beside it") << u"ana level:crit"_s << true;
        QTest::newRow("the SID as ever") << u"wt012345"_s << true;
        QTest::newRow("all of the SID in quotes") << u"\"wt0123456789\""_s << true;
        QTest::newRow("not the SID and more") << u"wt0123456789critical"_s << false;
        QTest::newRow("not another column's") << u"level:ana"_s << false;
    }

    void someCellsAreFoundByTheirColumnAlone()
    {
        QFETCH(QString, filter);
        const SearchColumns columns{ { u"level"_s, searchMark(1) } };
        QString shown;
        addCell(shown, u"ana"_s);
        QString level;
        addCell(level, searchMark(1), u"critical"_s);
        const QByteArray search = inSearchForm(searchTextWith(shown, u"wt0123456789"_s, level));

        QTEST(SearchFilter(filter, columns).matches(search), "found");
    }

    void findsWhateverTheWhiteSpace_data()
    {
        QTest::addColumn<QString>("cell");

        QTest::newRow("one blank") << u"team 7"_s;
        QTest::newRow("two blanks") << u"team  7"_s;
        QTest::newRow("blanks around") << u" team 7 "_s;
        QTest::newRow("a line break") << u"team\n7"_s;
        QTest::newRow("a tab") << u"team\t7"_s;
        QTest::newRow("a blank that does not break") << u"team\u00a07"_s;
        QTest::newRow("a mark of the filter's own") << u"team\x1e" "7"_s;
        QTest::newRow("the other one") << u"team\x1f" "7"_s;
        QTest::newRow("a column's mark") << u"team\ue000" "7"_s;
        QTest::newRow("the last one's") << u"\ue0ffteam 7"_s;
    }

    void findsWhateverTheWhiteSpace()
    {
        QFETCH(QString, cell);
        const SearchColumns columns{ { u"queue"_s, searchMark(0) } };
        QString shown;
        addCell(shown, searchMark(0), cell);
        const QString search = searchTextWith(shown, u"wt0123456789"_s);

        QVERIFY(SearchFilter(u"\"team 7\""_s).matches(inSearchForm(search)));
        QVERIFY(SearchFilter(SearchFilter::withPhrase({}, cell)).matches(inSearchForm(search)));
        QVERIFY(SearchFilter(SearchFilter::ofCell(u"queue"_s, cell), columns).matches(inSearchForm(search)));
    }

    void dataCannotBeACellOfItsOwn()
    {
        const SearchColumns columns{ { u"queue"_s, searchMark(0) } };
        QString shown;
        addCell(shown, u"Ana \ue000Sales"_s);
        const QByteArray search = inSearchForm(searchTextWith(shown, u"wt0123456789"_s));

        QVERIFY(!SearchFilter(u"queue:\"Sales\""_s, columns).matches(search));
        QVERIFY(!SearchFilter(u"queue:sales"_s, columns).matches(search));
        QVERIFY(SearchFilter(u"sales"_s, columns).matches(search));
    }

    void tellsWhatItAsksFor()
    {
        const SearchColumns columns{ { u"queue"_s, searchMark(0) }, { u"agent"_s, searchMark(2) } };
        const SearchFilter filter(
            u"Agent:\"Bob \"\"Bo\"\" Lee\" Foo:\"x\" queue:\"Sales\" sip:ana agent:zoe \"agent\" agent:\"Al"_s, columns);

        QCOMPARE(filter.wholeCells(searchMark(2)), QStringList({ u"Bob \"Bo\" Lee"_s, u"Al"_s }));
        QVERIFY(filter.wantsPartOf(searchMark(2)));
        QVERIFY(!filter.wantsPartOf(searchMark(0)));
        QCOMPARE(filter.unknownColumns(), QStringList(u"Foo"_s));
        QVERIFY(SearchFilter(u"sip:ana \"a: b\" queue:x"_s, columns).unknownColumns().isEmpty());
    }

    void comparesNamesAsItDoesCells()
    {
        QVERIFY(SearchFilter::isWhole(u"Bob  Lee"_s, u"bob lee"_s));
        QVERIFY(!SearchFilter::isWhole(u"Bob Lee"_s, u"Bob"_s));
    }

    void writesAFilterForACell()
    {
        QCOMPARE(SearchFilter::ofCell(u"queue"_s, u"Sales"_s), u"queue:\"Sales\""_s);
        QCOMPARE(SearchFilter::ofCell(u"agent"_s, u"Bob \"Bo\" Lee"_s), u"agent:\"Bob \"\"Bo\"\" Lee\""_s);
    }

    void findsSids_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("found");

        QTest::newRow("its begin") << u"WT0123"_s << true;
        QTest::newRow("too little of it") << u"WT01"_s << false;
        QTest::newRow("within") << u"012345"_s << false;
        QTest::newRow("the whole of it in quotes") << u"\"WT0123456789\""_s << true;
        QTest::newRow("its begin in quotes") << u"\"WT0123\""_s << false;
    }

    void findsSids()
    {
        QFETCH(QString, filter);

        QTEST(SearchFilter(filter).matches(inSearchForm(searchTextWith(u"ana"_s, u"wt0123456789"_s))), "found");
    }

    void addsAPhrase_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("then");

        QTest::newRow("to nothing") << u""_s << u"Team 4999"_s << u"\"Team 4999\""_s;
        QTest::newRow("to words") << u"wait "_s << u"Team 4999"_s << u"wait \"Team 4999\""_s;
        QTest::newRow("not twice") << u"\"team 4999\" x"_s << u"Team 4999"_s << u"\"team 4999\" x"_s;
        QTest::newRow("though its words are there") << u"team 4999"_s << u"Team 4999"_s << u"team 4999 \"Team 4999\""_s;
        QTest::newRow("behind an open quote") << u"\"wait"_s << u"Team 4999"_s << u"\"wait\" \"Team 4999\""_s;
        QTest::newRow("behind a quote within a word") << u"5\""_s << u"Team"_s << u"5\" \"Team\""_s;
        QTest::newRow("behind two of them") << u"5\"\""_s << u"Team"_s << u"5\"\" \"Team\""_s;
        QTest::newRow("behind a cell that is open") << u"queue:\"Sales"_s << u"Team"_s << u"queue:\"Sales\" \"Team\""_s;
        QTest::newRow("behind a cell") << u"queue:\"Sales 7\""_s << u"Team"_s << u"queue:\"Sales 7\" \"Team\""_s;
        QTest::newRow("with quotes in it") << u""_s << u"Bo \"Ace\" Li"_s << u"\"Bo\" \"Ace\" \"Li\""_s;
    }

    void addsAPhrase()
    {
        QFETCH(QString, filter);
        QFETCH(QString, shown);

        QTEST(SearchFilter::withPhrase(filter, shown), "then");
    }
};

QTEST_GUILESS_MAIN(TestSearchFilter)
#include "tst_searchfilter.moc"
