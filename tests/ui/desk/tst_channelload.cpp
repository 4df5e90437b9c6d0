#include "ui/desk/channelload.h"

#include "support/sampleconsole.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

WorkerChannel channel(int number, const QString &name, int capacity, bool available = true)
{
    return { .id = sid<WorkerChannelId>(number),
        .workspace = sid<WorkspaceId>(1),
        .worker = sid<WorkerId>(1),
        .channel = sid<TaskChannelId>(number),
        .channelUniqueName = name,
        .configuredCapacity = capacity,
        .available = available };
}

/// With spaces of the usual kind.
QString loadText(const ConsoleState &state)
{
    return channelLoadText(state).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestChannelLoad : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatTakesCapacity();
    void countsWhatIsStillBeingRead();
    void breaksBetweenChannelsOnly();
    void saysNothingWhereItDoesNotMatter();
};

void TestChannelLoad::countsWhatTakesCapacity()
{
    SampleConsole sample;
    sample.signIn(2);
    Workspace workspace = *sample.state().workspace();
    workspace.multitasking = true;
    sample.state().apply(workspace);
    sample.state().applyOwnChannels({ channel(1, u"default"_s, 3), channel(2, u"voice"_s, 1), channel(3, u"sms"_s, 0),
                                        channel(4, u"video"_s, 2, false) },
        sample.clock().now());
    QCOMPARE(loadText(sample.state()), u"General 0 of 3, Voice 0 of 1"_s);

    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);
    sample.reserve(2, u"Bob"_s, ReservationStatus::Accepted);
    QCOMPARE(loadText(sample.state()), u"General 2 of 3, Voice 0 of 1"_s);

    sample.reserve(2, u"Bob"_s, ReservationStatus::Completed);
    QCOMPARE(loadText(sample.state()), u"General 1 of 3, Voice 0 of 1"_s);
}

/// After a new start: the reservation is known, its task is not.
void TestChannelLoad::countsWhatIsStillBeingRead()
{
    SampleConsole sample;
    sample.signIn(2);
    Workspace workspace = *sample.state().workspace();
    workspace.multitasking = true;
    sample.state().apply(workspace);
    WorkerChannel full = channel(1, u"default"_s, 1);
    full.availableCapacityPercentage = 0;
    sample.state().applyOwnChannels({ full, channel(2, u"voice"_s, 1) }, sample.clock().now());
    sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);
    sample.state().forget(sid<TaskId>(1));

    QCOMPARE(loadText(sample.state()), u"General 1 of 1, Voice 0 of 1"_s);
}

void TestChannelLoad::breaksBetweenChannelsOnly()
{
    SampleConsole sample;
    sample.signIn(2);
    Workspace workspace = *sample.state().workspace();
    workspace.multitasking = true;
    sample.state().apply(workspace);
    sample.state().applyOwnChannels({ channel(1, u"default"_s, 3), channel(2, u"voice"_s, 1) }, sample.clock().now());

    QCOMPARE(channelLoadText(sample.state()).count(u' '), 1);
}

void TestChannelLoad::saysNothingWhereItDoesNotMatter()
{
    SampleConsole sample;
    QVERIFY(channelLoadText(sample.state()).isEmpty());

    sample.signIn(2); // one task at a time
    sample.state().applyOwnChannels({ channel(1, u"default"_s, 3) }, sample.clock().now());

    QVERIFY(channelLoadText(sample.state()).isEmpty());
}

QTEST_MAIN(TestChannelLoad)
#include "tst_channelload.moc"
