#include "ui/setup/smallforms.h"

#include "core/domain/ids.h"
#include "support/fakeclock.h"
#include "tests/console/state/statevalues.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChannelForm : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeChangedLooksSo_data()
    {
        QTest::addColumn<bool>("isKnown");

        QTest::newRow("a new one") << false;
        QTest::newRow("a known one") << true;
    }

    void whatCannotBeChangedLooksSo()
    {
        QFETCH(bool, isKnown);
        TaskChannel channel{ .name = u"Fax"_s, .uniqueName = u"fax"_s };
        if (isKnown)
            channel.id = sid<TaskChannelId>(1);
        ChannelForm form;

        form.setThing(channel);

        const auto *unique = form.findChild<QLineEdit *>(u"channelUniqueName"_s);
        QCOMPARE(unique->isReadOnly(), isKnown);
        QCOMPARE(unique->hasFrame(), !isKnown);
        const QString note = form.findChild<QLabel *>(u"channelUniqueNameNote"_s)->text();
        QCOMPARE(note.endsWith(u"It cannot be changed."_s), isKnown);
    }

    void theNameInListsIsToldWhereItIsAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("uniqueName");
        QTest::addColumn<QString>("note");

        QTest::newRow("called otherwise") << u"Default"_s << u"default"_s << u"Cordboard calls it “General” everywhere."_s;
        QTest::newRow("one's own") << u"Fax"_s << u"zfax"_s << QString();
        QTest::newRow("a new one") << QString() << QString() << QString();
    }

    void theNameInListsIsToldWhereItIsAnother()
    {
        QFETCH(QString, name);
        QFETCH(QString, uniqueName);
        TaskChannel channel;
        channel.name = name;
        channel.uniqueName = uniqueName;
        ChannelForm form;

        form.setThing(channel);

        QTEST(form.findChild<QLabel *>(u"channelNameNote"_s)->text(), "note");
    }
};

QTEST_MAIN(TestChannelForm)
#include "tst_channelform.moc"
