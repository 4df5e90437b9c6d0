<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln task(s)</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open task(s)</source>
            <translation>
                <numerusform>%Ln open task</numerusform>
                <numerusform>%Ln open tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln ended</source>
            <translation>
                <numerusform>%1 and %Ln ended</numerusform>
                <numerusform>%1 and %Ln ended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s)</source>
            <translation>
                <numerusform>%Ln agent</numerusform>
                <numerusform>%Ln agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln queue(s)</source>
            <translation>
                <numerusform>%Ln queue</numerusform>
                <numerusform>%Ln queues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln offer(s)</source>
            <translation>
                <numerusform>%Ln offer</numerusform>
                <numerusform>%Ln offers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln available</source>
            <translation>
                <numerusform>%Ln available</numerusform>
                <numerusform>%Ln available</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln agent(s)</source>
            <translation>
                <numerusform>%L1 of %Ln agent</numerusform>
                <numerusform>%L1 of %Ln agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln task(s)</source>
            <translation>
                <numerusform>%L1 of %Ln task</numerusform>
                <numerusform>%L1 of %Ln tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExpressionTester</name>
        <message numerus="yes">
            <source>%Ln more are not listed.</source>
            <translation>
                <numerusform>%Ln more is not listed.</numerusform>
                <numerusform>%Ln more are not listed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MissedPage</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message numerus="yes">
            <source>%n offer(s) missed</source>
            <translation>
                <numerusform>%n offer missed</numerusform>
                <numerusform>%n offers missed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrialWords</name>
        <message numerus="yes">
            <source>Until %n second(s) after the filter took it.</source>
            <translation>
                <numerusform>Until %n second after the filter took it.</numerusform>
                <numerusform>Until %n seconds after the filter took it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrapUpBar</name>
        <message numerus="yes">
            <source>%n second(s) more</source>
            <translation>
                <numerusform>%n second more</numerusform>
                <numerusform>%n seconds more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferWords</name>
        <message numerus="yes">
            <source>Canceled: your phone was not answered within %n second(s).</source>
            <translation>
                <numerusform>Canceled: your phone was not answered within %n second.</numerusform>
                <numerusform>Canceled: your phone was not answered within %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallPanel</name>
        <message numerus="yes">
            <source>Call, %n in it</source>
            <translation>
                <numerusform>Call, %n in it</numerusform>
                <numerusform>Call, %n in it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpBanner</name>
        <message numerus="yes">
            <source>So it is in %n other(s).</source>
            <translation>
                <numerusform>So it is in another one.</numerusform>
                <numerusform>So it is in %n others.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsPage</name>
        <message numerus="yes">
            <source>Change %Ln A&amp;gent(s)…</source>
            <translation>
                <numerusform>Change %Ln A&amp;gent…</numerusform>
                <numerusform>Change %Ln A&amp;gents…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkGuard</name>
        <message numerus="yes">
            <source>A change of %Ln agent(s) has stopped at %L1.</source>
            <translation>
                <numerusform>A change of %Ln agent has stopped at %L1.</numerusform>
                <numerusform>A change of %Ln agents has stopped at %L1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkProgress</name>
        <message numerus="yes">
            <source>%Ln agent(s) have a list there.</source>
            <translation>
                <numerusform>%Ln agent has a list there.</numerusform>
                <numerusform>%Ln agents have a list there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s) have an object there.</source>
            <translation>
                <numerusform>%Ln agent has an object there.</numerusform>
                <numerusform>%Ln agents have an object there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s) have a number there.</source>
            <translation>
                <numerusform>%Ln agent has a number there.</numerusform>
                <numerusform>%Ln agents have a number there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s) have true or false there.</source>
            <translation>
                <numerusform>%Ln agent has true or false there.</numerusform>
                <numerusform>%Ln agents have true or false there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s) have text there.</source>
            <translation>
                <numerusform>%Ln agent has text there.</numerusform>
                <numerusform>%Ln agents have text there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkManyQuestion</name>
        <message numerus="yes">
            <source>Put back %Ln agent(s)?</source>
            <translation>
                <numerusform>Put back %Ln agent?</numerusform>
                <numerusform>Put back %Ln agents?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln agent(s)?</source>
            <translation>
                <numerusform>Change %Ln agent?</numerusform>
                <numerusform>Change %Ln agents?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put &amp;Back %Ln Agent(s)</source>
            <translation>
                <numerusform>Put &amp;Back %Ln Agent</numerusform>
                <numerusform>Put &amp;Back %Ln Agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>C&amp;hange %Ln Agent(s)</source>
            <translation>
                <numerusform>C&amp;hange %Ln Agent</numerusform>
                <numerusform>C&amp;hange %Ln Agents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%Ln line(s) are left out.</source>
            <translation>
                <numerusform>%Ln line is left out.</numerusform>
                <numerusform>%Ln lines are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s) of a file</source>
            <translation>
                <numerusform>%Ln agent of a file</numerusform>
                <numerusform>%Ln agents of a file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln agent(s)</source>
            <translation>
                <numerusform>%Ln agent</numerusform>
                <numerusform>%Ln agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Und&amp;o the Change of %Ln Agent(s)…</source>
            <translation>
                <numerusform>Und&amp;o the Change of %Ln Agent…</numerusform>
                <numerusform>Und&amp;o the Change of %Ln Agents…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CancelBar</name>
        <message numerus="yes">
            <source>Cancel %Ln task(s)?</source>
            <translation>
                <numerusform>Cancel %Ln task?</numerusform>
                <numerusform>Cancel %Ln tasks?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complete %Ln task(s)?</source>
            <translation>
                <numerusform>Complete %Ln task?</numerusform>
                <numerusform>Complete %Ln tasks?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln Task(s)</source>
            <translation>
                <numerusform>Cancel %Ln Task</numerusform>
                <numerusform>Cancel %Ln Tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complete %Ln Task(s)</source>
            <translation>
                <numerusform>Complete %Ln Task</numerusform>
                <numerusform>Complete %Ln Tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FloorPage</name>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln chosen</numerusform>
                <numerusform>%Ln chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Ca&amp;ncel %Ln Task(s)…</source>
            <translation>
                <numerusform>Ca&amp;ncel %Ln Task…</numerusform>
                <numerusform>Ca&amp;ncel %Ln Tasks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Com&amp;plete %Ln Task(s)…</source>
            <translation>
                <numerusform>Com&amp;plete %Ln Task…</numerusform>
                <numerusform>Com&amp;plete %Ln Tasks…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Finish %Ln Wrap-Up(s)</source>
            <translation>
                <numerusform>&amp;Finish %Ln Wrap-Up</numerusform>
                <numerusform>&amp;Finish %Ln Wrap-Ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Priority of %Ln task(s):</source>
            <translation>
                <numerusform>Priority of %Ln task:</numerusform>
                <numerusform>Priority of %Ln tasks:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskBatchBar</name>
        <message numerus="yes">
            <source>%Ln task(s) canceled.</source>
            <translation>
                <numerusform>%Ln task canceled.</numerusform>
                <numerusform>%Ln tasks canceled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln task(s) completed.</source>
            <translation>
                <numerusform>%Ln task completed.</numerusform>
                <numerusform>%Ln tasks completed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Priority of %Ln task(s) is %1 now.</source>
            <translation>
                <numerusform>Priority of %Ln task is %1 now.</numerusform>
                <numerusform>Priority of %Ln tasks is %1 now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Agents of %Ln task(s) released.</source>
            <translation>
                <numerusform>Agent of %Ln task released.</numerusform>
                <numerusform>Agents of %Ln tasks released.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be changed.</source>
            <translation>
                <numerusform>%Ln could not be changed.</numerusform>
                <numerusform>%Ln could not be changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln keep(s) another priority.</source>
            <translation>
                <numerusform>%Ln keeps another priority.</numerusform>
                <numerusform>%Ln keep another priority.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetupList</name>
        <message numerus="yes">
            <source>%Ln more; search to see them.</source>
            <translation>
                <numerusform>%Ln more; search to see it.</numerusform>
                <numerusform>%Ln more; search to see them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetupWords</name>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>At most %n character.</numerusform>
                <numerusform>At most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventsWindow</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineWindow</name>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueWords</name>
        <message numerus="yes">
            <source>%Ln task(s) wait, the oldest longer than %1: not counted yet.</source>
            <translation>
                <numerusform>%Ln task waits longer than %1: not counted yet.</numerusform>
                <numerusform>%Ln tasks wait, the oldest longer than %1: not counted yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueNotices</name>
        <message numerus="yes">
            <source>%n queue(s) are critical</source>
            <translation>
                <numerusform>%n queue is critical</numerusform>
                <numerusform>%n queues are critical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s) want a look</source>
            <translation>
                <numerusform>%n queue wants a look</numerusform>
                <numerusform>%n queues want a look</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutWords</name>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a text of at most %n character(s)</source>
            <translation>
                <numerusform>a text of at most %n character</numerusform>
                <numerusform>a text of at most %n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of at most %n entry(s)</source>
            <translation>
                <numerusform>a list of at most %n entry</numerusform>
                <numerusform>a list of at most %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message numerus="yes">
            <source>%n offer(s) wait for your answer.</source>
            <translation>
                <numerusform>%n offer waits for your answer.</numerusform>
                <numerusform>%n offers wait for your answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have %n task(s) in hand, which stay yours.</source>
            <translation>
                <numerusform>You have %n task in hand, which stays yours.</numerusform>
                <numerusform>You have %n tasks in hand, which stay yours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndCallBar</name>
        <message numerus="yes">
            <source>End the call for all %n others as well?</source>
            <translation>
                <numerusform>End the call for the other as well?</numerusform>
                <numerusform>End the call for all %n others as well?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeSummaryWords</name>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln filter</numerusform>
                <numerusform>%Ln filters</numerusform>
            </translation>
        </message>
    </context>
</TS>
