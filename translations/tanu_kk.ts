<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>BilingualEdit</name>
    <message>
        <source>%1, in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in Russian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>Application (Annex 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the briefing journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of not passing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete, missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory: %1 of %2 correct, %3 were needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1 of %2 points, %3 were needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 points, %4 were needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not admitted to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CertificateWords</name>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
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
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a place in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified of not passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished">басталған</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol signed</source>
        <translation type="unfinished">хаттамаға қол қойылды</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier recognition document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-formal or informal education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer&apos;s referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disability or sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth differs from the IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex differs from the IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too young today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground of the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN of the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validity of the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished">офлайн</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">онлайн</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">орыс</translation>
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
    <name>Imports</name>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line names other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level does not fit the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it belongs to is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of fields is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of the day is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is estimated must be 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is of another kind than the server expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is outside what is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in its written form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another record under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier revision of this record is missing at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two facts of the record do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, protocol to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished">төраға</translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished">мүше</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished">хатшы</translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory: %1 correct, at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory: only %1 correct, at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1 points, at least %2 are needed, every mandatory operation is performed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not performed: %1, %2 points, at least %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: only %1 points in all, at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 / %2</translation>
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
    <name>tanu::desktop::ActorPicker</name>
    <message>
        <source>Tanu</source>
        <translation type="unfinished">Тану</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::AddCandidatesPanel</name>
    <message>
        <source>No case with this programme waits for a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ApplicationFilters</name>
    <message>
        <source>All professions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, IIN or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ApplicationsModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">ЖСН</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished">Өтініштер</translation>
    </message>
    <message>
        <source>No application fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::AttachPanel</name>
    <message>
        <source>Scan of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is added to the package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::AttachmentCard</name>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: %1, %2</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::BasisSection</name>
    <message>
        <source>Basis and payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who p&amp;ays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BIN of the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the &amp;voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::Beginning</name>
    <message>
        <source>Welcome to Tanu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition of professional qualifications: from the application to the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to work: the center&apos;s profile, its head and its people. You need the accreditation certificate and the BIN. It takes some five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo center that was made on this computer before. Everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first: a center with invented people and the cases of its last weeks, in a folder of its own. It takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CalendarSection</name>
    <message>
        <source>The calendar was changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of %1 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.csv *.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open term(s) would now end on another day; they stay as they were counted:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, by the calendar now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import (CSV or iCalendar)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as iCalendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CandidatesModel</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CandidatesSection</name>
    <message>
        <source>Places given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices recorded as sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place in this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the session: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was sent already: a new one is due, and results of this session are given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CaseFacts</name>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills to be recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of informal education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier document valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth, sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CaseHead</name>
    <message>
        <source>IIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the present calendar: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CasePage</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application No %1 is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be done by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the document for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next serial number of the center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has the serial number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CenterForm</name>
    <message>
        <source>The center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accreditation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CenterSection</name>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CertificateListModel</name>
    <message>
        <source>Collected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CertificatePrinting</name>
    <message>
        <source>Documents of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CertificatesPage</name>
    <message>
        <source>Printed: %1, of these duplicates: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare documents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these may do it: %1</source>
        <translation type="unfinished">Мұны тек мыналар орындай алады: %2. {1?}</translation>
    </message>
    <message>
        <source>Preparing the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared: %1. Print them, then hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished">құжаттар</translation>
    </message>
    <message>
        <source>Save the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1, after the last day of R18.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the document of %1 as spoiled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is used up. The case waits for another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is spoiled; the case waits for another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
    <message>
        <source>Prepare documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or serial number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CheckPanel</name>
    <message>
        <source>Check of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong though nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, or what was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each document whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is complete: the contract comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not complete: the head refuses with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ClassifiersSection</name>
    <message>
        <source>Classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 entries in place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find by name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::CommissionForm</name>
    <message>
        <source>Exam commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the protocol and does not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two besides the chair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CommissionsSection</name>
    <message>
        <source>The commission was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate agrees to the processing of personal data and to publication on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ContractPanel</name>
    <message>
        <source>Paid by the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the employer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time voucher %1, valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price by the price list on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract No %1 is concluded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::CountGrid</name>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::DayEditor</name>
    <message>
        <source>works by a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimated: the date may still change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a &amp;working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the plain week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::DayPanel</name>
    <message>
        <source>Not a working day: %1</source>
        <translation type="unfinished">Жұмыс күні емес: %1</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, level %3
%4 · candidates: %5</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::DocumentsSection</name>
    <message>
        <source>Scans of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>What the programme and the form ask for. What is missing is found again by the check of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document without a scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::EducationSection</name>
    <message>
        <source>Education and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the candidate&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sk&amp;ills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of informal education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier document valid until the &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the candidate has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme does not take them into account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::EnrolPanel</name>
    <message>
        <source>Connect with the operator&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator gives a code that works once. This computer then makes itself known by its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the center does this: choose the person at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example https://server.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ExchangePage</name>
    <message>
        <source>Greeting the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the lists for the check offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made for the server yet. Records appear when a document is issued or a case ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected with a server yet. Everything works; records wait here until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network since %1. Nothing is lost: records wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server rejected %n record(s): look at the reasons below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last batch was accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) fast. Set it right: terms are counted by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) slow. Set it right: terms are counted by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers for documents: %1 left of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synchronize now</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::FirstStartWindow</name>
    <message>
        <source>Making the demo center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanu</source>
        <translation type="unfinished">Тану</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::HandOverPanel</name>
    <message>
        <source>Handing over the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet: print it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person only by power of attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, number, date, issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
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
    <name>tanu::desktop::IntakePage</name>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the whole form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed here is not registered yet and will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked fields. Nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what does not fit, or correct it.</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::NotPassedPanel</name>
    <message>
        <source>Notice of not passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter tells the decision, the right to retake, and what to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted from the topics and operations that failed; one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice No %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::NoticePanel</name>
    <message>
        <source>Notice of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 on %2, %3. The notice counts as sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the notice, print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice No %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::NoticesPanel</name>
    <message>
        <source>Laying out the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices printed or saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1. The notices have their numbers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices that were sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices to send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be printed or saved once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record how they are sent: that gives them numbers. Then print all of them in one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::NumberStockLine</name>
    <message>
        <source>numbers left: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize to get more numbers from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers that the platform granted to this center in advance (A2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PackageChecklist</name>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PaperView</name>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF сақтау</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PeopleSection</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>left the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works for the center again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work for the center any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PersonSection</name>
    <message>
        <source>Stateless person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty only if the document has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Foreign document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series and number, for a person without an IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of &amp;residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PlanForm</name>
    <message>
        <source>level %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the session on %1, which is not a working day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices sent today allow %1 or later (R6.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qualification programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xam commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and room; for an online session the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PracticeModel</name>
    <message>
        <source>%1, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PracticeSection</name>
    <message>
        <source>P&amp;ractice and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every mark is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, marks of %2 stored; still to come: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technological map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of an operation stand here while its points are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theoretical stage is not recorded yet (R15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks still to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the decision is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the technological map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommen&amp;dations (R19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PreparationModel</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquainted (R8.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefed (R8.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special conditions (R10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::PreparationSection</name>
    <message>
        <source>&amp;Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing recorded: candidates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance recorded: candidates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance sheets of session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance sheets printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing journal of session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the briefing journal was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquaintance (R8.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing (R8.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment (R10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready for the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing before the start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has begun, candidates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phones, tablets, laptops, players, modems, smart watches and glasses, trackers, recorders, calculators, headphones, crib sheets, any teaching literature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by the programme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the acquaintance sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the briefing journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;quipment is there (R10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited in the exam (R12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s &amp;reason to start all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is present, acquainted and briefed</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::PricesSection</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 it costs %2 ₸.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts keep the price at which they were concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;ce, ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ProblemWindow</name>
    <message>
        <source>The key of this installation lies in the keychain of the operating system. Log in to the desktop, unlock the keychain (for example GNOME Keyring or KWallet), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the data open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of Tanu. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If it does not go away, keep the folder as it is and ask the one who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanu</source>
        <translation type="unfinished">Тану</translation>
    </message>
    <message>
        <source>The center cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ProgrammeEditor</name>
    <message>
        <source>Questions: %1   ·   Points: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve version %1 of &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it is frozen and new applications are taken under it; changes make the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1 and frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version was begun as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2, version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">жоба</translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
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
        <source>Allowed things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ProgrammeGeneral</name>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least age, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: least, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-formal education counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal education counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When assessors differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">жоба</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the draft without saving it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New programme</source>
        <translation type="unfinished"></translation>
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
    <name>tanu::desktop::ProtocolSection</name>
    <message>
        <source>Protoco&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is drafted after the session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol %1 was signed on %2. It is frozen for ever: a correction is a new protocol that names this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of protocol %1. Print it, let the commission sign it, then record the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dissenting opinion stands in the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dissenting opinion was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign protocol %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, it is frozen for ever: a later correction is a new protocol that names this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol %1 is signed: passed %2, not passed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissenting opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member who does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ReasonPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::RecordsModel</name>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::RefusalPanel</name>
    <message>
        <source>Refusal to conclude a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter names the grounds in the candidate&apos;s language and is signed by the head. The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly is missing or wrong, in the candidate&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal No %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::RowsEditor</name>
    <message>
        <source>Add a &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SchedulePanel</name>
    <message>
        <source>%1 · %2 · %3 · candidates: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate has a place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned sessions of this programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the notice goes out today, the first allowed date is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session of this programme is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in session %1 on %2 is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SessionHead</name>
    <message>
        <source>%1, level %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SessionListModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SessionPage</name>
    <message>
        <source>Cancel session %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its candidates wait for a place again; whoever was notified needs a new notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was changed. Notices to send anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the protocol</source>
        <translation type="unfinished">Хаттамаға қол қою</translation>
    </message>
    <message>
        <source>Only these may do it: %1</source>
        <translation type="unfinished">Мұны тек мыналар орындай алады: %2. {1?}</translation>
    </message>
    <message>
        <source>End session %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now the two working days for the protocol run (R17.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is cancelled. Cases that wait again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SessionsPage</name>
    <message>
        <source>Exam sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these may do it: %1</source>
        <translation type="unfinished">Мұны тек мыналар орындай алады: %2. {1?}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SettingsSection</name>
    <message>
        <source>Only these may change it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::SoughtSection</name>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no single skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the exam and of all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession and what is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ofession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the name or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat is to be recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What access the candidate needs at the exam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::StaffForm</name>
    <message>
        <source>Head of the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the head does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::StaffList</name>
    <message>
        <source>Head of the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Алып тастау</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
</context>
<context>
    <name>tanu::desktop::StepPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
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
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::Summary</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later in the settings. Professions of the register, five ready programmes with prices, the regions and the working calendar come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN</source>
        <translation type="unfinished">БСН</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order No. %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later, in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::TheoryModel</name>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::TheorySection</name>
    <message>
        <source>&amp;Theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted from %1 correct answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct answers of the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has not begun: results can be entered after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet because a topic is missing: candidates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: down. Tab: along the row. A whole row is stored as you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, admitted to practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not admitted; at least %3 were needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::ToIssueModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue until (R18.1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::UnschedulePanel</name>
    <message>
        <source>Out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 on %2. The case waits for another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case waits for another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::WaitingModel</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early, from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::WarningsBox</name>
    <message>
        <source>The date of birth differs from the digits of the IIN, and is right by the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex differs from the digits of the IIN, and is right by the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is younger than %1 today; the exam comes after the birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::WorkModel</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of this year is not confirmed: the day may move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday on the way is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, calendar not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanu::desktop::Workplace</name>
    <message>
        <source>demo, the key lies in its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
