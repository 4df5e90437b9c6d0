#include "console/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWrapUpRules : public QObject
{
    Q_OBJECT

private slots:
    void theQueueStandsOverAllAndThePolicyOverThePerson_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QStringList>("dispositions");
        QTest::addColumn<bool>("required");

        const QByteArray all = "[wrapup]\ndispositions=Solved, Lost\ndispositionRequired=true\n";
        const QByteArray support = "queues\\Customer Support\\dispositions=Fixed\n";
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << QStringList{} << false;
        QTest::newRow("for all") << all << QByteArray() << QStringList{ u"Solved"_s, u"Lost"_s } << true;
        QTest::newRow("this queue") << QByteArray(all + support) << QByteArray() << QStringList{ u"Fixed"_s } << true;
        QTest::newRow("this queue is let off")
            << QByteArray(all + "queues\\Customer Support\\dispositionRequired=false\n") << QByteArray()
            << QStringList{ u"Solved"_s, u"Lost"_s } << false;
        QTest::newRow("the policy's for all, over the person's for the queue")
            << QByteArray("[wrapup]\n" + support) << all << QStringList{ u"Solved"_s, u"Lost"_s } << true;
        QTest::newRow("the policy's for the queue")
            << all << QByteArray("[wrapup]\n" + support) << QStringList{ u"Fixed"_s } << true;
        QTest::newRow("blanks and doubles") << QByteArray("[wrapup]\ndispositions=\" Solved \", , Solved\n")
                                            << QByteArray() << QStringList{ u"Solved"_s } << false;
    }

    void theQueueStandsOverAllAndThePolicyOverThePerson()
    {
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, policy);
        QFETCH(QStringList, dispositions);
        QFETCH(bool, required);
        const QTemporaryDir folder;
        const QString ownFile = written(folder, u"own.ini"_s, own);
        const Settings settings(ownFile, written(folder, u"policy.ini"_s, policy));

        const WrapUpRules rules = settings.wrapUpRules(u"Customer Support"_s);

        QCOMPARE(rules.dispositions, dispositions);
        QCOMPARE(rules.dispositionRequired, required);
        QVERIFY(!rules.notesRequired);
    }

    void remembersThem_data()
    {
        QTest::addColumn<QString>("queue");

        QTest::newRow("for all") << QString();
        QTest::newRow("of one queue") << u"Customer Support"_s;
        QTest::newRow("with a slash") << u"Sales / Köln\\A"_s;
    }

    void remembersThem()
    {
        QFETCH(QString, queue);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.ini"_s);
        const WrapUpRules rules{ .dispositions = { u"Solved, at last"_s, u"Lost"_s },
            .dispositionRequired = true,
            .notesRequired = true,
            .length = std::chrono::seconds(90),
            .autoComplete = true,
            .stuckAfter = std::chrono::minutes(5) };
        {
            Settings settings(file);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setWrapUpRules(queue, rules);
            settings.setWrapUpRules(queue, rules);
            QCOMPARE(changed.count(), 6); // one a key, once
        }

        const Settings settings(file);

        QCOMPARE(settings.wrapUpRules(queue), rules);
        QCOMPARE(settings.wrapUpRules(u"Another"_s), queue.isEmpty() ? rules : WrapUpRules{});
    }

    void takesAnAddressWithCommas()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(u"own.ini"_s),
            written(folder, u"policy.ini"_s, "[desk]\nscreenPop=https://crm.example/a,b?c={from}\n"));

        QCOMPARE(settings.screenPop(), u"https://crm.example/a,b?c={from}"_s);
    }

    void leavesWhatThePolicyHasFixed()
    {
        const QTemporaryDir folder;
        Settings settings(
            folder.filePath(u"own.ini"_s), written(folder, u"policy.ini"_s, "[wrapup]\ndispositionRequired=true\n"));

        settings.setWrapUpRules({}, { .dispositions = { u"Lost"_s } });

        QVERIFY(settings.wrapUpRules(u"Support"_s).dispositionRequired);
        QCOMPARE(settings.wrapUpRules(u"Support"_s).dispositions, QStringList{ u"Lost"_s });
    }

private:
    static QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
};

QTEST_APPLESS_MAIN(TestWrapUpRules)
#include "tst_wrapuprules.moc"
