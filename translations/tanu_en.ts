<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Carried</name>
        <message numerus="yes">
            <source>%n record(s) were written: carry the file to the operator, and read the answer here.</source>
            <translation>
                <numerusform>%n record was written: carry the file to the operator, and read the answer here.</numerusform>
                <numerusform>%n records were written: carry the file to the operator, and read the answer here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) did not fit and wait for a further file.</source>
            <translation>
                <numerusform>%n record did not fit and waits for a further file.</numerusform>
                <numerusform>%n records did not fit and wait for a further file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeadlineChip</name>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>Nothing was imported: %n line(s) cannot be read.</source>
            <translation>
                <numerusform>Nothing was imported: %n line cannot be read.</numerusform>
                <numerusform>Nothing was imported: %n lines cannot be read.</numerusform>
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
        <name>MonthWords</name>
        <message numerus="yes">
            <source>%n record(s) that the platform had lost were offered again.</source>
            <translation>
                <numerusform>%n record that the platform had lost was offered again.</numerusform>
                <numerusform>%n records that the platform had lost were offered again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on the platform are not here, or are others: tell the operator.</source>
            <translation>
                <numerusform>%n record on the platform is not here, or is another: tell the operator.</numerusform>
                <numerusform>%n records on the platform are not here, or are others: tell the operator.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n open term(s) would end on another day if they were counted now. None moves until somebody decides.</source>
            <translation>
                <numerusform>%n open term would end on another day if it were counted now. It does not move until somebody decides.</numerusform>
                <numerusform>%n open terms would end on another day if they were counted now. None moves until somebody decides.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the support came.</source>
            <translation>
                <numerusform>%n answer of the support came.</numerusform>
                <numerusform>%n answers of the support came.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) of the staff have no account yet: they can neither sign in nor record or sign anything.</source>
            <translation>
                <numerusform>%n person of the staff has no account yet: they can neither sign in nor record or sign anything.</numerusform>
                <numerusform>%n people of the staff have no account yet: they can neither sign in nor record or sign anything.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reserved</name>
        <message numerus="yes">
            <source>Only these may do it: %1.</source>
            <translation>
                <numerusform>Only the %1 may do it.</numerusform>
                <numerusform>Only these may do it: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may change it: %1.</source>
            <translation>
                <numerusform>Only the %1 may change it.</numerusform>
                <numerusform>Only these may change it: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may choose: %1.</source>
            <translation>
                <numerusform>Only the %1 may choose.</numerusform>
                <numerusform>Only these may choose: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may read the journal: %1.</source>
            <translation>
                <numerusform>Only the %1 may read the journal.</numerusform>
                <numerusform>Only these may read the journal: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may close the month: %1.</source>
            <translation>
                <numerusform>Only the %1 may close the month.</numerusform>
                <numerusform>Only these may close the month: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccessSection</name>
        <message numerus="yes">
            <source>The desk locks after %n minute(s) without work.</source>
            <translation>
                <numerusform>The desk locks after %n minute without work.</numerusform>
                <numerusform>The desk locks after %n minutes without work.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationsModel</name>
        <message numerus="yes">
            <source>%1 · %n working day(s)</source>
            <translation>
                <numerusform>%1 · %n working day</numerusform>
                <numerusform>%1 · %n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CalendarSection</name>
        <message numerus="yes">
            <source>%n open term(s) would now end on another day; they stay as they were counted:</source>
            <translation>
                <numerusform>%n open term would now end on another day; it stays as it was counted:</numerusform>
                <numerusform>%n open terms would now end on another day; they stay as they were counted:</numerusform>
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
        <name>tanu::desktop::CancellationPanel</name>
        <message numerus="yes">
            <source>%n document(s) become void.</source>
            <translation>
                <numerusform>%n document becomes void.</numerusform>
                <numerusform>%n documents become void.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CaseFacts</name>
        <message numerus="yes">
            <source>extended by %n day(s), to %1</source>
            <translation>
                <numerusform>extended by %n day, to %1</numerusform>
                <numerusform>extended by %n days, to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateDeeds</name>
        <message numerus="yes">
            <source>Cancel %n document(s)?</source>
            <translation>
                <numerusform>Cancel %n document?</numerusform>
                <numerusform>Cancel %n documents?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificatesPage</name>
        <message numerus="yes">
            <source>Prepare %n document(s)?</source>
            <translation>
                <numerusform>Prepare %n document?</numerusform>
                <numerusform>Prepare %n documents?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ExchangePage</name>
        <message numerus="yes">
            <source>The server rejected %n record(s): look at the reasons below.</source>
            <translation>
                <numerusform>The server rejected %n record: look at the reasons below.</numerusform>
                <numerusform>The server rejected %n records: look at the reasons below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the server.</source>
            <translation>
                <numerusform>%n record waits for the server.</numerusform>
                <numerusform>%n records wait for the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) fast. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>The clock of this computer is %n minute fast. Set it right: terms are counted by it.</numerusform>
                <numerusform>The clock of this computer is %n minutes fast. Set it right: terms are counted by it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) slow. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>The clock of this computer is %n minute slow. Set it right: terms are counted by it.</numerusform>
                <numerusform>The clock of this computer is %n minutes slow. Set it right: terms are counted by it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordAsk</name>
        <message numerus="yes">
            <source>Too many wrong passwords. Wait %n second(s).</source>
            <translation>
                <numerusform>Too many wrong passwords. Wait %n second.</numerusform>
                <numerusform>Too many wrong passwords. Wait %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecountPage</name>
        <message numerus="yes">
            <source>The new day counts for %n term(s).</source>
            <translation>
                <numerusform>The new day counts for %n term.</numerusform>
                <numerusform>The new day counts for %n terms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The old day stays for %n term(s).</source>
            <translation>
                <numerusform>The old day stays for %n term.</numerusform>
                <numerusform>The old day stays for %n terms.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WorkModel</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidate</numerusform>
                <numerusform>%n candidates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SignerOffer</name>
        <message numerus="yes">
            <source>Can do it and can sign in: %1</source>
            <translation>
                <numerusform>Can do it and can sign in: %1</numerusform>
                <numerusform>Can do it and can sign in: %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
