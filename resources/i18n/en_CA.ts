<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachPart</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page(s) found</numerusform>
            <numerusform>%n page(s) found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Have these %n letters to %(company)s gone?</source>
        <translation>
            <numerusform>Has this letter to %(company)s gone?</numerusform>
            <numerusform>Have these %n letters to %(company)s gone?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have these %n letters gone?</source>
        <translation>
            <numerusform>Has this letter gone?</numerusform>
            <numerusform>Have these %n letters gone?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s are ready to send</source>
        <translation>
            <numerusform>%n letter to %(company)s is ready to send</numerusform>
            <numerusform>%n letters to %(company)s are ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are ready to send</source>
        <translation>
            <numerusform>%n letter is ready to send</numerusform>
            <numerusform>%n letters are ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s are on paper</source>
        <translation>
            <numerusform>%n letter to %(company)s is on paper</numerusform>
            <numerusform>%n letters to %(company)s are on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on paper</source>
        <translation>
            <numerusform>%n letter is on paper</numerusform>
            <numerusform>%n letters are on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s posted</source>
        <translation>
            <numerusform>%n letter to %(company)s posted</numerusform>
            <numerusform>%n letters to %(company)s posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters posted</source>
        <translation>
            <numerusform>%n letter posted</numerusform>
            <numerusform>%n letters posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s handed in</source>
        <translation>
            <numerusform>%n letter to %(company)s handed in</numerusform>
            <numerusform>%n letters to %(company)s handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters handed in</source>
        <translation>
            <numerusform>%n letter handed in</numerusform>
            <numerusform>%n letters handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted</source>
        <translation>
            <numerusform>Posted</numerusform>
            <numerusform>Posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed in</source>
        <translation>
            <numerusform>Handed in</numerusform>
            <numerusform>Handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cards after this one</source>
        <translation>
            <numerusform>%n more card after this one</numerusform>
            <numerusform>%n more cards after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Print %n envelopes…</source>
        <translation>
            <numerusform>Print %n envelope…</numerusform>
            <numerusform>Print %n envelopes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters ready.</source>
        <translation>
            <numerusform>%n letter ready.</numerusform>
            <numerusform>%n letters ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are stopped.</source>
        <translation>
            <numerusform>%n is stopped.</numerusform>
            <numerusform>%n are stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters…</source>
        <translation>
            <numerusform>Print %n letter…</numerusform>
            <numerusform>Print %n letters…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message numerus="yes">
        <source>%n more later: see the month</source>
        <translation>
            <numerusform>%n more later: see the month</numerusform>
            <numerusform>%n more later: see the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: hide</source>
        <translation>
            <numerusform>%n left out: hide</numerusform>
            <numerusform>%n left out: hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: show</source>
        <translation>
            <numerusform>%n left out: show</numerusform>
            <numerusform>%n left out: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message numerus="yes">
        <source>%(name)s and %n others</source>
        <translation>
            <numerusform>%(name)s and %n other</numerusform>
            <numerusform>%(name)s and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersOut</name>
    <message numerus="yes">
        <source>Choose a folder for %n letters</source>
        <translation>
            <numerusform>Choose a folder for %n letter</numerusform>
            <numerusform>Choose a folder for %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters sent to the printer</source>
        <translation>
            <numerusform>%n letter sent to the printer</numerusform>
            <numerusform>%n letters sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters saved in “%(folder)s”</source>
        <translation>
            <numerusform>%n letter saved in “%(folder)s”</numerusform>
            <numerusform>%n letters saved in “%(folder)s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s</source>
        <translation>
            <numerusform>%n letter to %(company)s</numerusform>
            <numerusform>%n letters to %(company)s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message numerus="yes">
        <source>%n cards moved to %(stage)s</source>
        <translation>
            <numerusform>%n card moved to %(stage)s</numerusform>
            <numerusform>%n cards moved to %(stage)s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameTabs</name>
    <message numerus="yes">
        <source>%n more letters</source>
        <translation>
            <numerusform>%n more letter</numerusform>
            <numerusform>%n more letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message numerus="yes">
        <source>That is %n working days after today.</source>
        <translation>
            <numerusform>That is %n working day after today.</numerusform>
            <numerusform>That is %n working days after today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after you asked on %(day)s.</source>
        <translation>
            <numerusform>That is %n working day after you asked on %(day)s.</numerusform>
            <numerusform>That is %n working days after you asked on %(day)s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after %(day)s, the day they named.</source>
        <translation>
            <numerusform>That is %n working day after %(day)s, the day they named.</numerusform>
            <numerusform>That is %n working days after %(day)s, the day they named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after your interview on %(day)s.</source>
        <translation>
            <numerusform>That is %n working day after your interview on %(day)s.</numerusform>
            <numerusform>That is %n working days after your interview on %(day)s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTextsDialog</name>
    <message numerus="yes">
        <source>%n letters changed with “%(name)s”</source>
        <translation>
            <numerusform>%n letter changed with “%(name)s”</numerusform>
            <numerusform>%n letters changed with “%(name)s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on paper: print them again.</source>
        <translation>
            <numerusform>%n of them is on paper: print it again.</numerusform>
            <numerusform>%n of them are on paper: print them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>… and %n more. Type more letters.</source>
        <translation>
            <numerusform>… and %n more. Type more letters.</numerusform>
            <numerusform>… and %n more. Type more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>Thank %n person</numerusform>
            <numerusform>Thank %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %(names)s and %n more</source>
        <translation>
            <numerusform>Thank %(names)s and %n more</numerusform>
            <numerusform>Thank %(names)s and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintFollower</name>
    <message numerus="yes">
        <source>%n letters to %(company)s printed</source>
        <translation>
            <numerusform>%n letter to %(company)s printed</numerusform>
            <numerusform>%n letters to %(company)s printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s sent to the printer</source>
        <translation>
            <numerusform>%n letter to %(company)s sent to the printer</numerusform>
            <numerusform>%n letters to %(company)s sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%(queue)s” is gone: %n letters not printed</source>
        <translation>
            <numerusform>“%(queue)s” is gone: %n letter not printed</numerusform>
            <numerusform>“%(queue)s” is gone: %n letters not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%(queue)s” gave up: %n letters not printed</source>
        <translation>
            <numerusform>“%(queue)s” gave up: %n letter not printed</numerusform>
            <numerusform>“%(queue)s” gave up: %n letters not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n letters to %(company)s not printed</source>
        <translation>
            <numerusform>Cancelled: %n letter to %(company)s not printed</numerusform>
            <numerusform>Cancelled: %n letters to %(company)s not printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message numerus="yes">
        <source>Ready: %n letters.</source>
        <translation>
            <numerusform>Ready: %n letter.</numerusform>
            <numerusform>Ready: %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters have something to look at first.</source>
        <translation>
            <numerusform>%n letter has something to look at first.</numerusform>
            <numerusform>%n letters have something to look at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are thanked already.</source>
        <translation>
            <numerusform>%n person is thanked already.</numerusform>
            <numerusform>%n people are thanked already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics still wait for a click.</source>
        <translation>
            <numerusform>%n topic still waits for a click.</numerusform>
            <numerusform>%n topics still wait for a click.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about names are open.</source>
        <translation>
            <numerusform>%n question about a name is open.</numerusform>
            <numerusform>%n questions about names are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are left out: see the line under each.</source>
        <translation>
            <numerusform>%n topic is left out: see the line under it.</numerusform>
            <numerusform>%n topics are left out: see the line under each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no topic, that is fine.</source>
        <translation>
            <numerusform>%n has no topic, that is fine.</numerusform>
            <numerusform>%n have no topic, that is fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>They said by %(day)s; %n working days later is a good time to ask.</source>
        <translation>
            <numerusform>They said by %(day)s; %n working day later is a good time to ask.</numerusform>
            <numerusform>They said by %(day)s; %n working days later is a good time to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You met on %(day)s and no day was named; %n working days later is a good time to ask.</source>
        <translation>
            <numerusform>You met on %(day)s and no day was named; %n working day later is a good time to ask.</numerusform>
            <numerusform>You met on %(day)s and no day was named; %n working days later is a good time to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked on %(day)s; once more after %n working days is fine, then let it rest.</source>
        <translation>
            <numerusform>You asked on %(day)s; once more after %n working day is fine, then let it rest.</numerusform>
            <numerusform>You asked on %(day)s; once more after %n working days is fine, then let it rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your thanks were posted on %(day)s; the post takes up to %n working days.</source>
        <translation>
            <numerusform>Your thanks were posted on %(day)s; the post takes up to %n working day.</numerusform>
            <numerusform>Your thanks were posted on %(day)s; the post takes up to %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your thanks went on %(day)s; give them %n working days to be read.</source>
        <translation>
            <numerusform>Your thanks went on %(day)s; give them %n working day to be read.</numerusform>
            <numerusform>Your thanks went on %(day)s; give them %n working days to be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n letters to %(company)s</source>
        <translation>
            <numerusform>%n letter to %(company)s</numerusform>
            <numerusform>%n letters to %(company)s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n people to thank</source>
        <translation>
            <numerusform>%n person to thank</numerusform>
            <numerusform>%n people to thank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to send</source>
        <translation>
            <numerusform>%n letter to send</numerusform>
            <numerusform>%n letters to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews to tell about</source>
        <translation>
            <numerusform>%n interview to tell about</numerusform>
            <numerusform>%n interviews to tell about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers to answer</source>
        <translation>
            <numerusform>%n offer to answer</numerusform>
            <numerusform>%n offers to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%(names)s and %n more</source>
        <translation>
            <numerusform>%(names)s and %n more</numerusform>
            <numerusform>%(names)s and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message numerus="yes">
        <source>A reader would stumble over %n things. You decide.</source>
        <translation>
            <numerusform>A reader would stumble over one thing. You decide.</numerusform>
            <numerusform>A reader would stumble over %n things. You decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n letters e-mailed</source>
        <translation>
            <numerusform>%n letter e-mailed</numerusform>
            <numerusform>%n letters e-mailed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message numerus="yes">
        <source>Change the %n letters made of it that are not sent yet, too</source>
        <translation>
            <numerusform>Change the letter made of it that is not sent yet, too</numerusform>
            <numerusform>Change the %n letters made of it that are not sent yet, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayChip</name>
    <message numerus="yes">
        <source>%n people to thank</source>
        <translation>
            <numerusform>%n person to thank</numerusform>
            <numerusform>%n people to thank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to send</source>
        <translation>
            <numerusform>%n letter to send</numerusform>
            <numerusform>%n letters to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers late</source>
        <translation>
            <numerusform>%n answer late</numerusform>
            <numerusform>%n answers late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews to write down</source>
        <translation>
            <numerusform>%n interview to write down</numerusform>
            <numerusform>%n interviews to write down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers to answer</source>
        <translation>
            <numerusform>%n offer to answer</numerusform>
            <numerusform>%n offers to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>Thank %n person</numerusform>
            <numerusform>Thank %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %(names)s and %n more</source>
        <translation>
            <numerusform>Thank %(names)s and %n more</numerusform>
            <numerusform>Thank %(names)s and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherLine</name>
    <message numerus="yes">
        <source>You met %n people.</source>
        <translation>
            <numerusform>You met %n person.</numerusform>
            <numerusform>You met %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One letter thanks all %n people.</source>
        <translation>
            <numerusform>One letter thanks %n person.</numerusform>
            <numerusform>One letter thanks all %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%(name)s is asked to thank the %n others.</source>
        <translation>
            <numerusform>%(name)s is asked to thank the other.</numerusform>
            <numerusform>%(name)s is asked to thank the %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherOut</name>
    <message numerus="yes">
        <source>Choose a folder for %n letters</source>
        <translation>
            <numerusform>Choose a folder for %n letter</numerusform>
            <numerusform>Choose a folder for %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %n letters…</source>
        <translation>
            <numerusform>Making %n letter…</numerusform>
            <numerusform>Making %n letters…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n letters sent to the printer</source>
        <translation>
            <numerusform>%n letter sent to the printer</numerusform>
            <numerusform>%n letters sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters saved in “%(folder)s”</source>
        <translation>
            <numerusform>%n letter saved in “%(folder)s”</numerusform>
            <numerusform>%n letters saved in “%(folder)s”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseChips</name>
    <message numerus="yes">
        <source>All %n letters</source>
        <translation>
            <numerusform>The letter</numerusform>
            <numerusform>All %n letters</numerusform>
        </translation>
    </message>
</context>
</TS>
