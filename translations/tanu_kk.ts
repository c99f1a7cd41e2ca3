<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>CaseWords</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed, notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commission was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was added to the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was refused with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in a session was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the session was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate was acquainted or briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theoretical stage was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practical stage was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol was drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the protocol</source>
        <translation>Хаттамаға қол қою</translation>
    </message>
    <message>
        <source>The protocol was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was marked as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify of not passing</source>
        <translation>Өтпегені туралы хабарлау</translation>
    </message>
    <message>
        <source>The candidate was notified of not passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was exchanged with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper was printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier recognition document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-formal or informal education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability or sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>A candidate hands in an application with the package of documents.</source>
        <translation>Кандидат құжаттар топтамасымен бірге өтініш береді.</translation>
    </message>
    <message>
        <source>The application follows Annex 1: the person, the profession, the qualification sought, consent to processing of personal data.</source>
        <translation>Өтініш 1-қосымшаға сәйкес беріледі: адам, кәсіп, сұралатын біліктілік, дербес деректерді өңдеуге келісім.</translation>
    </message>
    <message>
        <source>Education documents and an identity document or kandas certificate belong to the package.</source>
        <translation>Топтамаға білім туралы құжаттар және жеке басын куәландыратын құжат немесе қандас куәлігі кіреді.</translation>
    </message>
    <message>
        <source>Documents that confirm labour activity belong to the package where the standard asks for experience.</source>
        <translation>Стандарт жұмыс өтілін талап еткен жағдайда топтамаға еңбек қызметін растайтын құжаттар кіреді.</translation>
    </message>
    <message>
        <source>The package is checked for completeness within 3 working days after registration.</source>
        <translation>Топтаманың толықтығы тіркелгеннен кейін 3 жұмыс күні ішінде тексеріледі.</translation>
    </message>
    <message>
        <source>An incomplete or wrong package is refused with reasons, signed by the head, within 3 working days after registration.</source>
        <translation>Топтама толық емес немесе дұрыс емес болса, тіркелгеннен кейін 3 жұмыс күні ішінде басшы қол қойған дәлелді бас тарту беріледі.</translation>
    </message>
    <message>
        <source>With a complete package the service contract is concluded within 3 working days after registration.</source>
        <translation>Топтама толық болса, тіркелгеннен кейін 3 жұмыс күні ішінде қызметті көрсетуге шарт жасалады.</translation>
    </message>
    <message>
        <source>The candidate is notified of date, time and place within 5 working days after the contract.</source>
        <translation>Шарт жасалғаннан кейін 5 жұмыс күні ішінде кандидатқа күні, уақыты және орны хабарланады.</translation>
    </message>
    <message>
        <source>At least 10 working days lie between the notice and the procedure.</source>
        <translation>Хабарлама мен рәсім арасында кемінде 10 жұмыс күні болады.</translation>
    </message>
    <message>
        <source>The procedure is conducted by an exam commission formed by the center.</source>
        <translation>Рәсімді тану орталығы құрған емтихан комиссиясы жүргізеді.</translation>
    </message>
    <message>
        <source>The procedure is in the state language or in Russian, by the candidate&apos;s choice, offline or online by the programme.</source>
        <translation>Рәсім кандидаттың таңдауы бойынша мемлекеттік тілде немесе орыс тілінде, бағдарлама бойынша офлайн немесе онлайн өтеді.</translation>
    </message>
    <message>
        <source>More than 70 % correct answers in the theoretical stage admit to the practical stage.</source>
        <translation>Теориялық кезеңдегі 70 %-дан астам дұрыс жауап практикалық кезеңге жіберуге негіз болады.</translation>
    </message>
    <message>
        <source>The practical stage is assessed by the technological map of the programme.</source>
        <translation>Практикалық кезең бағдарламаның технологиялық картасы бойынша бағаланады.</translation>
    </message>
    <message>
        <source>The commission decides on passing or not passing.</source>
        <translation>Комиссия рәсімнен өту немесе өтпеу туралы шешім қабылдайды.</translation>
    </message>
    <message>
        <source>What was performed by the technological map is passed, otherwise not passed.</source>
        <translation>Технологиялық карта бойынша орындалса — өтті, әйтпесе — өтпеді.</translation>
    </message>
    <message>
        <source>The protocol is signed within 2 working days after the procedure ends.</source>
        <translation>Рәсім аяқталғаннан кейін 2 жұмыс күні ішінде хаттамаға қол қойылады.</translation>
    </message>
    <message>
        <source>The document is issued within 3 working days after the protocol is signed.</source>
        <translation>Хаттамаға қол қойылғаннан кейін 3 жұмыс күні ішінде құжат беріледі.</translation>
    </message>
    <message>
        <source>The data is entered into the digital platform within 3 working days after the protocol is signed.</source>
        <translation>Хаттамаға қол қойылғаннан кейін 3 жұмыс күні ішінде деректер цифрлық платформаға енгізіледі.</translation>
    </message>
    <message>
        <source>One who did not pass is notified within 3 working days after the protocol, with recommendations and the right to retake.</source>
        <translation>Өтпеген кандидатқа хаттамадан кейін 3 жұмыс күні ішінде ұсынымдар мен қайта тапсыру құқығы хабарланады.</translation>
    </message>
    <message>
        <source>An appeal is filed within 5 working days after the result was received.</source>
        <translation>Апелляция нәтиже алынғаннан кейін 5 жұмыс күні ішінде беріледі.</translation>
    </message>
    <message>
        <source>An appeal is decided within 5 working days after it was received.</source>
        <translation>Апелляция түскеннен кейін 5 жұмыс күні ішінде шешіледі.</translation>
    </message>
    <message>
        <source>After a positive decision on the appeal the document is issued.</source>
        <translation>Апелляция бойынша оң шешімнен кейін құжат беріледі.</translation>
    </message>
    <message>
        <source>The law does not cover civil servants, military, staff of the National Bank and the financial regulator, judges and deputies.</source>
        <translation>Заң мемлекеттік қызметшілерге, әскери қызметшілерге, Ұлттық Банк пен қаржы реттеушісінің қызметкерлеріне, судьялар мен депутаттарға қолданылмайды.</translation>
    </message>
    <message>
        <source>Foreigners and stateless persons may apply; identity is shown by an IIN or a foreign document.</source>
        <translation>Шетелдіктер мен азаматтығы жоқ адамдар өтініш бере алады; жеке басы ЖСН немесе шетелдік құжатпен расталады.</translation>
    </message>
    <message>
        <source>Only professions of the register of professions are recognized.</source>
        <translation>Тек кәсіптер тізіліміндегі кәсіптер танылады.</translation>
    </message>
    <message>
        <source>The candidate, the employer or another lawful source pays.</source>
        <translation>Ақыны кандидат, жұмыс беруші немесе өзге заңды көз төлейді.</translation>
    </message>
    <message>
        <source>The center approves its qualification programmes; an approved one does not change.</source>
        <translation>Тану орталығы біліктілік бағдарламаларын бекітеді; бекітілген бағдарлама өзгермейді.</translation>
    </message>
    <message>
        <source>The age set for the profession must be reached.</source>
        <translation>Кәсіп үшін белгіленген жасқа толу қажет.</translation>
    </message>
    <message>
        <source>One or several skills within one profession may be recognized.</source>
        <translation>Бір кәсіп шегінде бір немесе бірнеше дағды танылуы мүмкін.</translation>
    </message>
    <message>
        <source>Accreditation is given for three years; nothing is issued outside it.</source>
        <translation>Аккредиттеу үш жылға беріледі; одан тыс мерзімде ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>A one-time voucher is given once a year and used within its validity.</source>
        <translation>Біржолғы ваучер жылына бір рет беріледі және қолданылу мерзімінде пайдаланылады.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits, the last of which is computed from the others.</source>
        <translation>ЖСН он екі саннан тұрады, соңғысы қалғандарынан есептеледі.</translation>
    </message>
    <message>
        <source>A BIN has twelve digits, the last of which is computed from the others.</source>
        <translation>БСН он екі саннан тұрады, соңғысы қалғандарынан есептеледі.</translation>
    </message>
    <message>
        <source>The serial number of the document has six levels.</source>
        <translation>Құжаттың сериялық нөмірі алты деңгейден тұрады.</translation>
    </message>
    <message>
        <source>The calendar of this year is not confirmed: the date is computed from the standing holidays.</source>
        <translation>Бұл жылдың күнтізбесі расталмаған: күн тұрақты мерекелер бойынша есептелген.</translation>
    </message>
    <message>
        <source>Working days are Monday to Friday without public holidays and days off transferred onto them.</source>
        <translation>Жұмыс күндері — мереке және ауыстырылған демалыс күндерінсіз дүйсенбіден жұмаға дейін.</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>соңғы күн — бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Fill this in: %1.</source>
        <translation>Толтырыңыз: %1.</translation>
    </message>
    <message>
        <source>At most %2 characters fit here.</source>
        <translation>Мұнда ең көбі %2 таңба сыяды.</translation>
    </message>
    <message>
        <source>This does not look right: %2.</source>
        <translation>Бұл дұрыс емес сияқты: %2.</translation>
    </message>
    <message>
        <source>Twelve digits are needed.</source>
        <translation>Он екі сан қажет.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: one of the digits is mistyped.</source>
        <translation>Соңғы сан қалғандарына сәйкес келмейді: сандардың бірі қате терілген.</translation>
    </message>
    <message>
        <source>No such number can exist: check the digits.</source>
        <translation>Мұндай нөмір болуы мүмкін емес: сандарды тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no such date: %1.</source>
        <translation>Мұндай күн жоқ: %1.</translation>
    </message>
    <message>
        <source>Level %2 of the serial number does not fit.</source>
        <translation>Сериялық нөмірдің %2-деңгейі сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The law does not cover this category: %1.</source>
        <translation>Заң бұл санатқа қолданылмайды: %1.</translation>
    </message>
    <message>
        <source>Give the IIN or a foreign identity document.</source>
        <translation>ЖСН-ді немесе жеке басын куәландыратын шетелдік құжатты көрсетіңіз.</translation>
    </message>
    <message>
        <source>This profession is not in the register of professions.</source>
        <translation>Бұл кәсіп кәсіптер тізілімінде жоқ.</translation>
    </message>
    <message>
        <source>The profession was withdrawn from the register on %2.</source>
        <translation>Кәсіп тізілімнен %2 күні алып тасталған.</translation>
    </message>
    <message>
        <source>One application can hold the skills of one profession only.</source>
        <translation>Бір өтініште тек бір кәсіптің дағдылары болуы мүмкін.</translation>
    </message>
    <message>
        <source>The age for this profession is %1; it is reached on %2.</source>
        <translation>Бұл кәсіп үшін жас шегі — %1; оған %2 күні толады.</translation>
    </message>
    <message>
        <source>The candidate&apos;s consent is needed.</source>
        <translation>Кандидаттың келісімі қажет.</translation>
    </message>
    <message>
        <source>Missing from the package: %1.</source>
        <translation>Топтамада жоқ: %1.</translation>
    </message>
    <message>
        <source>Pick at least one ground of the refusal.</source>
        <translation>Бас тартудың кемінде бір негізін таңдаңыз.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>Соңғы күн %1 болған.</translation>
    </message>
    <message>
        <source>Too early for %1: the first allowed date is %2.</source>
        <translation>%1 үшін ерте: рұқсат етілген алғашқы күн — %2.</translation>
    </message>
    <message>
        <source>%1 is not a working day: %2.</source>
        <translation>%1 — жұмыс күні емес: %2.</translation>
    </message>
    <message>
        <source>The programme does not offer this language: %1.</source>
        <translation>Бағдарламада бұл тіл көзделмеген: %1.</translation>
    </message>
    <message>
        <source>The programme does not offer this mode: %1.</source>
        <translation>Бағдарламада бұл нысан көзделмеген: %1.</translation>
    </message>
    <message>
        <source>The commission is not complete: %1.</source>
        <translation>Комиссия құрамы толық емес: %1.</translation>
    </message>
    <message>
        <source>The qualification programme is not approved: %1.</source>
        <translation>Біліктілік бағдарламасы бекітілмеген: %1.</translation>
    </message>
    <message>
        <source>The programme is approved and cannot be changed: make a new version.</source>
        <translation>Бағдарлама бекітілген және өзгертілмейді: жаңа нұсқасын жасаңыз.</translation>
    </message>
    <message>
        <source>%1 correct of %2 is not possible.</source>
        <translation>%2 ішінен %1 дұрыс жауап болуы мүмкін емес.</translation>
    </message>
    <message>
        <source>%1 is not admitted to practice: %2 correct of %3 is not more than 70 %.</source>
        <translation>%1 практикаға жіберілмейді: %3 ішінен %2 дұрыс жауап 70 %-дан аспайды.</translation>
    </message>
    <message>
        <source>Not every operation is assessed: %1, %2.</source>
        <translation>Барлық операция бағаланбаған: %1, %2.</translation>
    </message>
    <message>
        <source>The results are not complete: %1.</source>
        <translation>Нәтижелер толық емес: %1.</translation>
    </message>
    <message>
        <source>%1 lies outside the accreditation, which is valid from %2 until %3.</source>
        <translation>%1 аккредиттеу мерзімінен тыс: ол %2 бастап %3 дейін жарамды.</translation>
    </message>
    <message>
        <source>The voucher cannot be used: %1.</source>
        <translation>Ваучерді пайдалануға болмайды: %1.</translation>
    </message>
    <message>
        <source>The price list has no price for this programme: %1.</source>
        <translation>Баға тізімінде бұл бағдарламаның бағасы жоқ: %1.</translation>
    </message>
    <message>
        <source>This cannot be done while the case stands at: %2.</source>
        <translation>Істің қазіргі жағдайында бұл мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>Only these may do it: %2.</source>
        <translation>Мұны тек мыналар орындай алады: %2.</translation>
    </message>
    <message>
        <source>This person already has an open application: %1.</source>
        <translation>Бұл адамның ашық өтініші бар: %1.</translation>
    </message>
    <message>
        <source>The center has no free serial numbers: synchronize to get more.</source>
        <translation>Орталықта бос сериялық нөмірлер жоқ: жаңасын алу үшін синхрондаңыз.</translation>
    </message>
    <message>
        <source>The serial number was already used: %1.</source>
        <translation>Сериялық нөмір бұрын пайдаланылған: %1.</translation>
    </message>
    <message>
        <source>The serial number was not granted to this center: %1.</source>
        <translation>Сериялық нөмір бұл орталыққа берілмеген: %1.</translation>
    </message>
    <message>
        <source>%1 is not a PDF, JPEG or PNG.</source>
        <translation>%1 — PDF, JPEG немесе PNG емес.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 көлемі %2 шегінен асады.</translation>
    </message>
    <message>
        <source>Not found: %1 %2.</source>
        <translation>Табылмады: %1 %2.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Nothing was changed.</source>
        <translation>Деректерді оқу немесе жазу мүмкін болмады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it and try again.</source>
        <translation>Деректерді басқа бағдарлама ұстап тұр. Оны жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program.</source>
        <translation>Деректер бағдарламаның жаңарақ нұсқасымен жазылған.</translation>
    </message>
    <message>
        <source>A record is damaged: %1, %3. Nothing was changed.</source>
        <translation>Жазба бүлінген: %1, %3. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The template of this paper is damaged: %1.</source>
        <translation>Бұл қағаздың үлгісі бүлінген: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Дискіде орын жоқ. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файлды оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файлды жазу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be imported: %2.</source>
        <translation>%1-жолды импорттау мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile: read it again and repeat.</source>
        <translation>Осы уақытта мұны басқа біреу өзгертті: қайта оқып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Жүйенің кілттер қоймасы жауап бермейді.</translation>
    </message>
    <message>
        <source>The key is not in the keychain: %1.</source>
        <translation>Кілт қоймада жоқ: %1.</translation>
    </message>
    <message>
        <source>The signature does not fit: the contents were changed.</source>
        <translation>Қолтаңба сәйкес келмейді: мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>Кодты оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>This center is not enrolled with the platform yet.</source>
        <translation>Бұл орталық платформаға әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>The server does not answer: %1.</source>
        <translation>Сервер жауап бермейді: %1.</translation>
    </message>
    <message>
        <source>The server refused: %2.</source>
        <translation>Сервер қабылдамады: %2.</translation>
    </message>
    <message>
        <source>The program and the server are too far apart in version.</source>
        <translation>Бағдарлама мен сервердің нұсқалары үйлеспейді.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>Сервердің жауабы түсініксіз.</translation>
    </message>
    <message>
        <source>The enrolment code is wrong or was already used.</source>
        <translation>Тіркеу коды қате немесе бұрын пайдаланылған.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>This is already there: %1.</source>
        <translation>Бұл бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>Nobody else would have this role: %1.</source>
        <translation>Бұл рөл басқа ешкімде қалмайды: %1.</translation>
    </message>
    <message>
        <source>Confirm this first: %1.</source>
        <translation>Алдымен мұны растаңыз: %1.</translation>
    </message>
    <message>
        <source>The document cannot be relied on: %1.</source>
        <translation>Құжатқа сенуге болмайды: %1.</translation>
    </message>
</context>
<context>
    <name>ExchangeBadge</name>
    <message>
        <source>not enrolled</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>қабылданбады: %1</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>%1 бері желі жоқ</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>күтуде: %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>қабылданды: %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>жіберетін ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>place of residence</source>
        <translation>тұрғылықты жері</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық пошта</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>кәсіп</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>біліктілік</translation>
    </message>
    <message>
        <source>NQF level</source>
        <translation>ҰБШ деңгейі</translation>
    </message>
    <message>
        <source>qualification programme</source>
        <translation>біліктілік бағдарламасы</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>mode of the exam</source>
        <translation>емтихан нысаны</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>time</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сома</translation>
    </message>
    <message>
        <source>price</source>
        <translation>бағасы</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжайы</translation>
    </message>
    <message>
        <source>position</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлдар</translation>
    </message>
    <message>
        <source>accreditation number</source>
        <translation>аккредиттеу нөмірі</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>бір адам екі рет</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>it was already used</source>
        <translation>бұрын пайдаланылған</translation>
    </message>
    <message>
        <source>it is the second in one year</source>
        <translation>бір жылдағы екінші ваучер</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>state</source>
        <translation>жағдайы</translation>
    </message>
    <message>
        <source>name in Kazakh</source>
        <translation>қазақ тіліндегі атауы</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>орыс тіліндегі атауы</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>кандидаттар</translation>
    </message>
    <message>
        <source>person of the staff</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>seat in the commission</source>
        <translation>комиссиядағы орны</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>рөлдер</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>ұсынымдар</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>хаттама</translation>
    </message>
    <message>
        <source>points</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>order</source>
        <translation>бұйрық</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>бұйрық нөмірі</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>операция</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>бағалар</translation>
    </message>
    <message>
        <source>least points</source>
        <translation>ең төмен балл</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>түсініктеме</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>dissenting opinion</source>
        <translation>ерекше пікір</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>who collected it</source>
        <translation>кім алды</translation>
    </message>
    <message>
        <source>channel of sending</source>
        <translation>жіберу арнасы</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>құжаттар</translation>
    </message>
    <message>
        <source>recognition center</source>
        <translation>тану орталығы</translation>
    </message>
    <message>
        <source>calendar of the year</source>
        <translation>жыл күнтізбесі</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>бағалаушы</translation>
    </message>
    <message>
        <source>end of the accreditation</source>
        <translation>аккредиттеудің аяқталуы</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>head of the center</source>
        <translation>тану орталығының басшысы</translation>
    </message>
    <message>
        <source>acquaintance with the programme</source>
        <translation>бағдарламамен таныстыру</translation>
    </message>
    <message>
        <source>introductory briefing</source>
        <translation>кіріспе нұсқама</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>жабдық</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>case</source>
        <translation>іс</translation>
    </message>
    <message>
        <source>exam session</source>
        <translation>емтихан отырысы</translation>
    </message>
    <message>
        <source>exam commission</source>
        <translation>емтихан комиссиясы</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>font</source>
        <translation>қаріп</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин бұрын</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 сағ бұрын</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Check the package of documents</source>
        <translation>Құжаттар топтамасын тексеру</translation>
    </message>
    <message>
        <source>Conclude the contract or refuse</source>
        <translation>Шарт жасасу немесе бас тарту</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Хабарлама жіберу</translation>
    </message>
    <message>
        <source>Hold the exam session</source>
        <translation>Емтихан отырысын өткізу</translation>
    </message>
    <message>
        <source>Sign the protocol</source>
        <translation>Хаттамаға қол қою</translation>
    </message>
    <message>
        <source>Issue the document</source>
        <translation>Құжатты беру</translation>
    </message>
    <message>
        <source>Enter the data into the digital platform</source>
        <translation>Деректерді цифрлық платформаға енгізу</translation>
    </message>
    <message>
        <source>Notify of not passing</source>
        <translation>Өтпегені туралы хабарлау</translation>
    </message>
    <message>
        <source>Candidate may file an appeal</source>
        <translation>Кандидат апелляция бере алады</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>Апелляцияны шешу</translation>
    </message>
    <message>
        <source>Issue the document after the appeal</source>
        <translation>Апелляциядан кейін құжатты беру</translation>
    </message>
    <message>
        <source>application registered</source>
        <translation>өтініш тіркелді</translation>
    </message>
    <message>
        <source>contract signed</source>
        <translation>шартқа қол қойылды</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>хабарлама жіберілді</translation>
    </message>
    <message>
        <source>procedure ended</source>
        <translation>рәсім аяқталды</translation>
    </message>
    <message>
        <source>protocol signed</source>
        <translation>хаттамаға қол қойылды</translation>
    </message>
    <message>
        <source>result received by the candidate</source>
        <translation>кандидат нәтижені алды</translation>
    </message>
    <message>
        <source>appeal received</source>
        <translation>апелляция түсті</translation>
    </message>
    <message>
        <source>appeal upheld</source>
        <translation>апелляция қанағаттандырылды</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>тіркеуші</translation>
    </message>
    <message>
        <source>secretary of the commission</source>
        <translation>комиссия хатшысы</translation>
    </message>
    <message>
        <source>member of the exam commission</source>
        <translation>емтихан комиссиясының мүшесі</translation>
    </message>
    <message>
        <source>head of the center</source>
        <translation>тану орталығының басшысы</translation>
    </message>
    <message>
        <source>member of the appeal commission</source>
        <translation>апелляциялық комиссияның мүшесі</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>day off for: %1</source>
        <translation>демалыс күні: %1</translation>
    </message>
    <message>
        <source>%1 (date is an estimate)</source>
        <translation>%1 (күні болжамды)</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::Banner</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ClauseTag</name>
    <message>
        <source>Clause %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>See the text of the law.</source>
        <translation>Заң мәтінін қараңыз.</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::DataTable</name>
    <message>
        <source>more than %1 rows</source>
        <translation>%1 жолдан астам</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>жолдар: %1</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>таңдалды: %1</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::DateEdit</name>
    <message>
        <source>Not a working day: %1</source>
        <translation>Жұмыс күні емес: %1</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Айды ашу</translation>
    </message>
    <message>
        <source>Open the month (Alt+Down)</source>
        <translation>Айды ашу (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::DeadlineChip</name>
    <message>
        <source>%1: counted from %2, %3</source>
        <translation>%1: %2 күнінен есептеледі, %3</translation>
    </message>
    <message>
        <source>The calendar of this year is not confirmed.</source>
        <translation>Бұл жылдың күнтізбесі расталмаған.</translation>
    </message>
    <message>
        <source>A holiday in between is an estimate.</source>
        <translation>Аралықтағы мереке күні болжамды.</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::FieldFrame</name>
    <message>
        <source>Fill this in.</source>
        <translation>Осы өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, міндетті</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::FileDropList</name>
    <message>
        <source>Choose files</source>
        <translation>Файлдарды таңдау</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Файлдарды осында тастаңыз</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most %1 each</source>
        <translation>PDF, JPEG немесе PNG, әрқайсысы %1 дейін</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::Finder</name>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Бағыттауыштар таңдайды, Enter ашады, Esc жабады</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Беттер мен әрекеттер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Хаттамалар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Name, IIN, number or page</source>
        <translation>Аты-жөні, ЖСН, нөмір немесе бет</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғандар</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::FormOutline</name>
    <message>
        <source>not started</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>started</source>
        <translation>басталған</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>қателер бар</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::HeaderBar</name>
    <message>
        <source>Exchange with the platform: %1</source>
        <translation>Платформамен алмасу: %1</translation>
    </message>
    <message>
        <source>Find  Ctrl+K</source>
        <translation>Іздеу  Ctrl+K</translation>
    </message>
    <message>
        <source>Person, application, protocol, document or page</source>
        <translation>Адам, өтініш, хаттама, құжат немесе бет</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Acting person</source>
        <translation>Әрекет етуші адам</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Экран тілі</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Жарық немесе күңгірт</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Анықтама (F1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::IinEdit</name>
    <message>
        <source>Born %1 by the digits</source>
        <translation>Сандар бойынша туған күні %1</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::MainWindow</name>
    <message>
        <source>Tanu</source>
        <translation>Тану</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PreviewPane</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Кішірейту (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>беттер: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1-бет</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::StepStrip</name>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>later</source>
        <translation>кейін</translation>
    </message>
    <message>
        <source>Steps of the procedure</source>
        <translation>Рәсім қадамдары</translation>
    </message>
</context>
</TS>
