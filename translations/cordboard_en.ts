<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CountWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>Rows of a table.</extracomment>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agent(s)</source>
            <translation>
                <numerusform>%n agent</numerusform>
                <numerusform>%n agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n queue</numerusform>
                <numerusform>%n queues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n offer</numerusform>
                <numerusform>%n offers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <extracomment>Number of tasks that wait.</extracomment>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n available</source>
            <extracomment>Number of agents that are available.</extracomment>
            <translation>
                <numerusform>%n available</numerusform>
                <numerusform>%n available</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n agent(s)</source>
            <extracomment>What a filter lets through: %1 is a number, %n the number of all.</extracomment>
            <translation>
                <numerusform>%1 of %n agent</numerusform>
                <numerusform>%1 of %n agents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n task(s)</source>
            <extracomment>What a filter lets through: %1 is a number, %n the number of all.</extracomment>
            <translation>
                <numerusform>%1 of %n task</numerusform>
                <numerusform>%1 of %n tasks</numerusform>
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
    <name>QueueNotices</name>
    <message numerus="yes">
        <source>%n queue(s) are critical</source>
        <translation><numerusform>%n queue is critical</numerusform><numerusform>%n queues are critical</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) want a look</source>
        <translation><numerusform>%n queue wants a look</numerusform><numerusform>%n queues want a look</numerusform></translation>
    </message>
</context>
</TS>
