#include "rules/layering.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who may include whom, proven on the sources and on planted breaches.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void findsAPlantedBreach_data();
    void findsAPlantedBreach();
    void theHouseKeepsIt();
};

void TestLayering::findsAPlantedBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("included");
    QTest::addColumn<int>("found");

    QTest::newRow("base knows nothing") << u"app/core/base/a.h"_s << u"core/domain/task.h"_s << 1;
    QTest::newRow("own room") << u"app/core/base/a.h"_s << u"core/base/id.h"_s << 0;
    QTest::newRow("wire knows the domain") << u"app/core/wire/a.cpp"_s << u"core/domain/task.h"_s << 0;
    QTest::newRow("wire knows no console") << u"app/core/wire/a.cpp"_s << u"console/api/apiclient.h"_s << 1;
    QTest::newRow("state knows no api") << u"app/console/state/a.cpp"_s << u"console/api/apiclient.h"_s << 1;
    QTest::newRow("control knows no models") << u"app/console/control/a.cpp"_s << u"console/models/a.h"_s << 1;
    QTest::newRow("control knows no wire") << u"app/console/control/a.cpp"_s << u"core/wire/decode.h"_s << 1;
    QTest::newRow("engine knows no wire") << u"app/router/engine/a.cpp"_s << u"core/wire/encode.h"_s << 1;
    QTest::newRow("rest knows the engine") << u"app/router/rest/a.cpp"_s << u"router/engine/engine.h"_s << 0;
    QTest::newRow("rest knows no store") << u"app/router/rest/a.cpp"_s << u"router/store/store.h"_s << 1;
    QTest::newRow("router knows no console") << u"app/router/localrouter.cpp"_s << u"console/state/a.h"_s << 1;
    QTest::newRow("ui knows control") << u"ui/desk/a.cpp"_s << u"console/control/a.h"_s << 0;
    QTest::newRow("ui knows no api") << u"ui/desk/a.cpp"_s << u"console/api/a.h"_s << 1;
    QTest::newRow("main may start a router") << u"ui/main.cpp"_s << u"router/localrouter.h"_s << 0;
    QTest::newRow("nobody else in ui may") << u"ui/start/a.cpp"_s << u"router/localrouter.h"_s << 1;
}

void TestLayering::findsAPlantedBreach()
{
    QFETCH(QString, path);
    QFETCH(QString, included);
    QFETCH(int, found);

    const SourceFile planted{ .path = path, .text = u"#pragma once\n#include \"%1\"\n"_s.arg(included) };

    QCOMPARE(forbiddenIncludes({ planted }).size(), found);
}

void TestLayering::theHouseKeepsIt()
{
    const QString root = QStringLiteral(CORDBOARD_SOURCE_DIR);
    const QStringList endings{ u".h"_s, u".cpp"_s };
    const QList<SourceFile> files = readSources(root, u"app"_s, endings) + readSources(root, u"ui"_s, endings);

    QVERIFY(files.size() > 20);
    const QStringList found = forbiddenIncludes(files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
