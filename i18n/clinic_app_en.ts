<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CountryEditor</name>
    <message numerus="yes">
        <source>Keep these %n</source>
        <translation>
            <numerusform>Keep this one</numerusform>
            <numerusform>Keep these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. Everything else is saved.</source>
        <translation>
            <numerusform>%n question has no answer yet. Everything else is saved.</numerusform>
            <numerusform>%n questions have no answer yet. Everything else is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message numerus="yes">
        <source>%n gate(s) hold everything back</source>
        <translation>
            <numerusform>%n gate holds everything back</numerusform>
            <numerusform>%n gates hold everything back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>%n second until the next try.</numerusform>
            <numerusform>%n seconds until the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in %n s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message numerus="yes">
        <source>%n question(s) could still change this</source>
        <translation>
            <numerusform>%n question could still change this</numerusform>
            <numerusform>%n questions could still change this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n question(s) that cannot change anything are shown too.</source>
        <translation>
            <numerusform>%n question that cannot change anything is shown too.</numerusform>
            <numerusform>%n questions that cannot change anything are shown too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are folded away: they cannot change anything.</source>
        <translation>
            <numerusform>%n question is folded away: it cannot change anything.</numerusform>
            <numerusform>%n questions are folded away: they cannot change anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message numerus="yes">
        <source>Keep these %n</source>
        <translation>
            <numerusform>Keep this one</numerusform>
            <numerusform>Keep these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationColumn</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n minute(s)</source>
        <translation>
            <numerusform>longest wait %n minute</numerusform>
            <numerusform>longest wait %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message numerus="yes">
        <source>%n minute(s) went by without a key. Names and answers left the screen.</source>
        <translation>
            <numerusform>%n minute went by without a key. Names and answers left the screen.</numerusform>
            <numerusform>%n minutes went by without a key. Names and answers left the screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoMenu</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key</source>
        <translation>
            <numerusform>After %n minute without a key</numerusform>
            <numerusform>After %n minutes without a key</numerusform>
        </translation>
    </message>
</context>
</TS>
