#include "router/resources/pagecut.h"

#include "support/fakeclock.h"

#include <QTest>
#include <algorithm>

Q_DECLARE_METATYPE(router::PageRequest)

using namespace Qt::StringLiterals;
using namespace router;

namespace {

struct NumberedRow
{
    WorkerId id{};
    int rank = 0;
};

QList<NumberedRow> rows(int count)
{
    QList<NumberedRow> made;
    for (int i = 1; i <= count; ++i)
        made.append({ sid<WorkerId>(i), i % 3 });
    return made;
}

/// A page of numbered rows: those that `matches` and, if asked, by rank.
PageRows<NumberedRow> cut(const PageRequest &request, const QList<NumberedRow> &all,
    const std::function<bool(const NumberedRow &)> &matches = {}, bool byRank = false)
{
    const auto visit = [&all](const auto &see, const IdBytes &) { std::ranges::all_of(all, see); };
    std::function<bool(const NumberedRow &, const NumberedRow &)> order;
    if (byRank)
        order = [](const NumberedRow &one, const NumberedRow &other) { return one.rank < other.rank; };
    return cutPage<NumberedRow>(request, visit, matches, order);
}

QList<int> numbers(const PageRows<NumberedRow> &page)
{
    QList<int> found;
    for (const NumberedRow &row : page.rows)
        found.append(int(row.id.bytes().bytes[14]) * 256 + row.id.bytes().bytes[15]);
    return found;
}

PageRequest request(int size, PageRequest::Side side, int anchor, int page = 1)
{
    return { .size = size, .page = page, .side = side, .anchor = sid<WorkerId>(anchor).bytes() };
}

} // namespace

/// Pages are cut by the row that a token names, in both directions.
class PagingTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsAPage_data()
    {
        using enum PageRequest::Side;
        QTest::addColumn<PageRequest>("asked");
        QTest::addColumn<QList<int>>("found");
        QTest::addColumn<bool>("previous");
        QTest::addColumn<bool>("next");

        QTest::newRow("first") << PageRequest{ .size = 3 } << QList<int>{ 1, 2, 3 } << false << true;
        QTest::newRow("all of it") << PageRequest{ .size = 10 } << QList<int>{ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } << false
                                   << false;
        QTest::newRow("after the third") << request(3, After, 3) << QList<int>{ 4, 5, 6 } << true << true;
        QTest::newRow("the last, full") << request(3, After, 7) << QList<int>{ 8, 9, 10 } << true << false;
        QTest::newRow("the last, short") << request(3, After, 9) << QList<int>{ 10 } << true << false;
        QTest::newRow("behind the end") << request(3, After, 10) << QList<int>{} << true << false;
        QTest::newRow("before the seventh") << request(3, Before, 7) << QList<int>{ 4, 5, 6 } << true << true;
        QTest::newRow("before the fourth") << request(3, Before, 4) << QList<int>{ 1, 2, 3 } << false << true;
        QTest::newRow("before the second") << request(3, Before, 2) << QList<int>{ 1 } << false << true;
        QTest::newRow("before the first") << request(3, Before, 1) << QList<int>{} << false << true;
        QTest::newRow("the token's row is gone") << request(3, After, 99, 2) << QList<int>{ 7, 8, 9 } << true << true;
        QTest::newRow("gone, backwards") << request(3, Before, 99, 0) << QList<int>{ 1, 2, 3 } << false << true;
        QTest::newRow("gone, far behind") << request(3, After, 99, 2'000'000'000) << QList<int>{} << true << false;
    }

    void cutsAPage()
    {
        QFETCH(PageRequest, asked);
        QFETCH(QList<int>, found);
        QFETCH(bool, previous);
        QFETCH(bool, next);

        const auto page = cut(asked, rows(10));

        QCOMPARE(numbers(page), found);
        QCOMPARE(page.hasPrevious, previous);
        QCOMPARE(page.hasNext, next);
    }

    void goesOnBehindARowThatLeftTheFilter()
    {
        const auto odd = [](const NumberedRow &row) { return row.id.bytes().bytes[15] % 2 == 1; };

        const auto page = cut(request(2, PageRequest::Side::After, 4), rows(10), odd);

        QCOMPARE(numbers(page), (QList<int>{ 5, 7 }));
        QVERIFY(page.hasPrevious);
        QVERIFY(page.hasNext);
    }

    void walksAnOrderedListBothWays()
    {
        QList<int> forth;
        QList<int> back;
        PageRequest asked{ .size = 4 };
        PageRows<NumberedRow> page;
        do {
            page = cut(asked, rows(21), {}, true);
            forth += numbers(page);
            asked = request(4, PageRequest::Side::After, numbers(page).constLast());
        } while (page.hasNext);
        back = numbers(page);
        while (page.hasPrevious) {
            page = cut(request(4, PageRequest::Side::Before, numbers(page).constFirst()), rows(21), {}, true);
            back = numbers(page) + back;
        }

        QCOMPARE(forth, (QList<int>{ 3, 6, 9, 12, 15, 18, 21, 1, 4, 7, 10, 13, 16, 19, 2, 5, 8, 11, 14, 17, 20 }));
        QCOMPARE(back, forth);
    }

    void looksNoFurtherThanThePage()
    {
        int seen = 0;
        const auto counted = [&seen](const NumberedRow &) { return ++seen > 0; };

        cut(PageRequest{ .size = 5 }, rows(100), counted);

        QCOMPARE(seen, 6);
    }

    void readsTheRequest_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("page");

        const QByteArray worker = "WK0000000000000000000000000000000a";
        QTest::newRow("nothing") << QByteArray() << 0 << 50 << 0;
        QTest::newRow("largest") << QByteArray("PageSize=1000") << 0 << 1000 << 0;
        QTest::newRow("too large") << QByteArray("PageSize=1001") << 20001 << 0 << 0;
        QTest::newRow("none") << QByteArray("PageSize=0") << 20001 << 0 << 0;
        QTest::newRow("not a size") << QByteArray("PageSize=all") << 20001 << 0 << 0;
        QTest::newRow("first by number") << QByteArray("Page=0") << 0 << 50 << 0;
        QTest::newRow("by number alone") << QByteArray("Page=1") << 40153 << 0 << 0;
        QTest::newRow("negative") << QByteArray("Page=-1") << 20001 << 0 << 0;
        QTest::newRow("token") << QByteArray("Page=3&PageToken=PA" + worker) << 0 << 50 << 3;
        QTest::newRow("backwards") << QByteArray("Page=2&PageSize=7&PageToken=PB" + worker) << 0 << 7 << 2;
        QTest::newRow("unknown direction") << QByteArray("Page=2&PageToken=PC" + worker) << 20001 << 0 << 0;
        QTest::newRow("other resource") << QByteArray("Page=2&PageToken=PAWQ" + worker.mid(2)) << 20001 << 0 << 0;
        QTest::newRow("no SID") << QByteArray("Page=2&PageToken=PA") << 20001 << 0 << 0;
    }

    void readsTheRequest()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        QFETCH(int, size);
        QFETCH(int, page);
        Parameters given = Parameters::fromForm(query);

        const auto read = readPaging(given, "WK");

        QCOMPARE(read ? 0 : read.error().code, code);
        QCOMPARE(read ? 200 : read.error().httpStatus, code ? 400 : 200);
        QCOMPARE(read.value_or(PageRequest{ .size = 0 }).size, size);
        QCOMPARE(read.value_or(PageRequest{}).page, page);
    }

    void writesTheLinks()
    {
        const QByteArray anchor = sid<WorkerId>(5).utf8();
        const PageSource source{ "workers", "http://h:1/v1/Workers",
            { { "FriendlyName", "Ä & b" }, { "Page", "2" }, { "PageSize", "9" } } };
        const PageRequest asked{ .size = 9, .page = 2, .side = PageRequest::Side::After, .token = "PA" + anchor };
        const QByteArray start = "http://h:1/v1/Workers?FriendlyName=%C3%84%20%26%20b&PageSize=9&Page=";

        const PageMeta meta = pageMeta(source, asked, true, true, "WKfirst", "WKlast");

        QCOMPARE(meta.url, QByteArray(start + "2&PageToken=PA" + anchor));
        QCOMPARE(meta.firstPageUrl, QByteArray(start + '0'));
        QCOMPARE(meta.previousPageUrl, QByteArray(start + "1&PageToken=PBWKfirst"));
        QCOMPARE(meta.nextPageUrl, QByteArray(start + "3&PageToken=PAWKlast"));
        QCOMPARE(meta.key, QByteArray("workers"));
        QCOMPARE(meta.pageSize, 9);
    }

    void writesNoLinkToNowhere()
    {
        const PageMeta meta = pageMeta({ "workers", "http://h/x", {} }, PageRequest{}, false, false, {}, {});

        QVERIFY(meta.previousPageUrl.isEmpty());
        QVERIFY(meta.nextPageUrl.isEmpty());
        QCOMPARE(meta.url, QByteArray("http://h/x?PageSize=50&Page=0"));
    }
};

QTEST_GUILESS_MAIN(PagingTest)
#include "tst_paging.moc"
