#include "console/control/setupfaults.h"

#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = SetupFault::Kind;

Q_DECLARE_METATYPE(SetupThing)

/// What the service would refuse is said before it is sent.
class TestSetupFaults : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<SetupThing>("thing");
        QTest::addColumn<SetupField>("field");
        QTest::addColumn<int>("kind"); // -1: nothing is wrong
        const auto row = [](const char *name, const SetupThing &thing, SetupField field, std::optional<Kind> kind) {
            QTest::newRow(name) << thing << field << (kind ? int(*kind) : -1);
        };
        const QString longName(65, u'x');
        row("a status", Activity{ .name = u"Lunch"_s }, SetupField::Name, {});
        row("no name", Activity{ .name = u"  "_s }, SetupField::Name, Kind::Missing);
        row("a long name", Activity{ .name = longName }, SetupField::Name, Kind::TooLong);
        row("a channel", TaskChannel{ .name = u"Fax"_s, .uniqueName = u"fax_2$"_s }, SetupField::UniqueName, {});
        row("a channel with a hyphen", TaskChannel{ .name = u"E-Mail"_s, .uniqueName = u"mail"_s }, SetupField::Name,
            Kind::Hyphen);
        row("a digit first", TaskChannel{ .name = u"Fax"_s, .uniqueName = u"2fax"_s }, SetupField::UniqueName,
            Kind::NotAWord);
        row("an umlaut", TaskChannel{ .name = u"Fax"_s, .uniqueName = u"für"_s }, SetupField::UniqueName, Kind::NotAWord);
        row("no unique name", TaskChannel{ .name = u"Fax"_s }, SetupField::UniqueName, Kind::Missing);
        row("a taken unique name", TaskChannel{ .name = u"Fax"_s, .uniqueName = u"voice"_s }, SetupField::UniqueName,
            Kind::Taken);
        row("a queue of nobody", TaskQueue{ .name = u"Q"_s }, SetupField::TargetWorkers, {});
        row("half an expression", TaskQueue{ .name = u"Q"_s, .targetWorkers = u"level >"_s }, SetupField::TargetWorkers,
            Kind::BadExpression);
        row("an agent", Worker{ .name = u"Eve"_s }, SetupField::Attributes, {});
        row("a taken name", Worker{ .name = u"WORKER 1"_s }, SetupField::Name, Kind::Taken);
        row("its own name", someWorker(1), SetupField::Name, {});
        row("attributes that are a list", Worker{ .name = u"Eve"_s, .attributes = "[]" }, SetupField::Attributes,
            Kind::BadAttributes);
        row("attributes that are too long",
            Worker{ .name = u"Eve"_s, .attributes = "{\"a\":\"" + QByteArray(4096, 'x') + "\"}" }, SetupField::Attributes,
            Kind::TooLong);
        row("no address", Workspace{ .name = u"W"_s, .eventCallbackUrl = u"desk.example"_s },
            SetupField::EventCallbackUrl, Kind::NotAUrl);
        row("another scheme", Workspace{ .name = u"W"_s, .eventCallbackUrl = u"ftp:x"_s }, SetupField::EventCallbackUrl,
            Kind::NotAUrl);
        row("events", Workspace{ .name = u"W"_s, .eventsFilter = u"task.created, reservation.failed"_s },
            SetupField::EventsFilter, {});
        row("an unknown event", Workspace{ .name = u"W"_s, .eventsFilter = u"task.created,task.creatd"_s },
            SetupField::EventsFilter, Kind::UnknownEvent);
        row("a workflow that leads nowhere yet", newThing(SetupKind::Workflow), SetupField::Configuration, {});
        row("a workflow that is no JSON", Workflow{ .name = u"W"_s, .configuration = "{" }, SetupField::Configuration,
            Kind::BadConfiguration);
    }

    void saysWhatIsWrong()
    {
        QFETCH(SetupThing, thing);
        QFETCH(SetupField, field);
        QFETCH(int, kind);
        QList<SetupThing> others;
        if (kindOf(thing) == SetupKind::Worker)
            others = { someWorker(1), someWorker(2) };
        if (kindOf(thing) == SetupKind::Channel)
            others = { TaskChannel{ .id = sid<TaskChannelId>(1), .name = u"Voice"_s, .uniqueName = u"voice"_s } };

        int found = -1;
        for (const SetupFault &fault : faultsOf(thing, others)) {
            if (fault.field == field)
                found = int(fault.kind);
        }

        QCOMPARE(found, kind);
    }

    void saysWhereAnExpressionIsWrong()
    {
        const TaskQueue queue{ .name = u"Q"_s, .targetWorkers = u"level > 3 AND AND x == 1"_s };

        const QList<SetupFault> faults = faultsOf(queue, {});

        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().position, 14);
        QVERIFY(!faults.constFirst().detail.isEmpty());
    }

    void aNewThingIsNoFaultButItsName()
    {
        for (const SetupKind kind : { SetupKind::Workspace, SetupKind::Activity, SetupKind::Queue, SetupKind::Worker,
                 SetupKind::Workflow }) {
            const QList<SetupFault> faults = faultsOf(newThing(kind), {});

            QCOMPARE(faults.size(), 1);
            QCOMPARE(faults.constFirst().field, SetupField::Name);
        }
    }
};

QTEST_APPLESS_MAIN(TestSetupFaults)
#include "tst_setupfaults.moc"
