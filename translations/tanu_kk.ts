<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>BilingualEdit</name>
        <message>
            <source>%1, in Kazakh</source>
            <translation>%1, қазақ тілінде</translation>
        </message>
        <message>
            <source>%1, in Russian</source>
            <translation>%1, орыс тілінде</translation>
        </message>
    </context>
    <context>
        <name>Carried</name>
        <message>
            <source>Nothing waits for the server: no file was written.</source>
            <translation>Серверге күтіп тұрған ештеңе жоқ: файл жазылмады.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were written: carry the file to the operator, and read the answer here.</source>
            <translation>
                <numerusform>%n жазба файлға жазылды: файлды операторға апарыңыз, жауабын осы жерде оқыңыз.</numerusform>
                <numerusform>%n жазба файлға жазылды: файлды операторға апарыңыз, жауабын осы жерде оқыңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) did not fit and wait for a further file.</source>
            <translation>
                <numerusform>%n жазба сыймады, келесі файлды күтеді.</numerusform>
                <numerusform>%n жазба сыймады, келесі файлды күтеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer was read before: nothing changed.</source>
            <translation>Бұл жауап бұрын оқылған: ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>Accepted: %1, rejected: %2, still waiting: %3.</source>
            <translation>Қабылданды: %1, қабылданбады: %2, әлі күтуде: %3.</translation>
        </message>
        <message>
            <source>This answer is older than the last one: only what still waited was taken from it.</source>
            <translation>Бұл жауап соңғысынан ескі: одан әлі күтіп тұрғандары ғана алынды.</translation>
        </message>
        <message>
            <source>The platform saw that this installation was restored from a copy, or copied, and takes nothing from it any more. Nothing is lost: all records are here, and what was accepted stays accepted. Its unused numbers are void.</source>
            <translation>Платформа бұл орнатылымның көшірмеден қалпына келтірілгенін немесе көшірілгенін көрді, енді одан ештеңе қабылдамайды. Ештеңе жоғалған жоқ: барлық жазба осында, қабылданғаны қабылданған күйінде қалады. Пайдаланылмаған нөмірлері жарамсыз.</translation>
        </message>
        <message>
            <source>The administrator asks the operator of the platform for a new code, closes this program and runs: %1</source>
            <translation>Әкімші платформа операторынан жаңа код сұрап, осы бағдарламаны жабады да, мынаны орындайды: %1</translation>
        </message>
    </context>
    <context>
        <name>CaseController</name>
        <message>
            <source>Go to the session</source>
            <translation>Отырысқа өту</translation>
        </message>
        <message>
            <source>New application from this file</source>
            <translation>Осы іс бойынша жаңа өтініш</translation>
        </message>
        <message>
            <source>Hand over the duplicate</source>
            <translation>Телнұсқаны беру</translation>
        </message>
        <message>
            <source>Take back the report of illness</source>
            <translation>Ауру туралы хабарды қайтарып алу</translation>
        </message>
        <message>
            <source>Hand to another appeal commission</source>
            <translation>Басқа апелляциялық комиссияға беру</translation>
        </message>
        <message>
            <source>Prepare the document for %1?</source>
            <translation>Құжат дайындау керек пе: %1?</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>It gets the next serial number of the center.</source>
            <translation>Оған тану орталығының келесі сериялық нөмірі беріледі.</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>Application (Annex 1)</source>
            <translation>Өтініш (1-қосымша)</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Letter of refusal</source>
            <translation>Бас тарту туралы хат</translation>
        </message>
        <message>
            <source>Notice of the session</source>
            <translation>Отырыс туралы хабарлама</translation>
        </message>
        <message>
            <source>Acquaintance sheet</source>
            <translation>Таныстыру парағы</translation>
        </message>
        <message>
            <source>Page of the briefing journal</source>
            <translation>Нұсқама журналының беті</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Document of recognition</source>
            <translation>Кәсіптік біліктілікті тану туралы құжат</translation>
        </message>
        <message>
            <source>Notice of not passing</source>
            <translation>Өтпегені туралы хабарлама</translation>
        </message>
        <message>
            <source>Amendment of the contract</source>
            <translation>Шартқа қосымша келісім</translation>
        </message>
        <message>
            <source>Letter on closing the case</source>
            <translation>Істің жабылғаны туралы хат</translation>
        </message>
        <message>
            <source>Act of violation</source>
            <translation>Бұзушылық туралы акт</translation>
        </message>
        <message>
            <source>Request for a duplicate</source>
            <translation>Телнұсқа беру туралы сұрау</translation>
        </message>
        <message>
            <source>Notice of the cancellation</source>
            <translation>Күшін жою туралы хабарлама</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Receipt of the appeal</source>
            <translation>Апелляцияның тіркелгені туралы қолхат</translation>
        </message>
        <message>
            <source>Letter: the appeal is not heard</source>
            <translation>Хат: апелляция қаралмайды</translation>
        </message>
        <message>
            <source>Decision on the appeal</source>
            <translation>Апелляция бойынша шешім</translation>
        </message>
        <message>
            <source>Letter with the decision on the appeal</source>
            <translation>Апелляция бойынша шешім туралы хат</translation>
        </message>
        <message>
            <source>Personal file</source>
            <translation>Жеке іс</translation>
        </message>
    </context>
    <context>
        <name>CaseTimeline</name>
        <message>
            <source>Complete</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>Incomplete or wrong</source>
            <translation>Толық емес немесе қателері бар</translation>
        </message>
        <message>
            <source>Incomplete, missing: %1</source>
            <translation>Толық емес, жетіспейді: %1</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>documents: %1</source>
            <translation>құжаттар: %1</translation>
        </message>
        <message>
            <source>with a scan</source>
            <translation>скан көшірмесі бар</translation>
        </message>
        <message>
            <source>without a scan</source>
            <translation>скан көшірмесі жоқ</translation>
        </message>
        <message>
            <source>%1 ₸</source>
            <translation>%1 ₸</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Отырыс %1</translation>
        </message>
        <message>
            <source>Theory: %1 of %2 correct, %3 were needed</source>
            <translation>Теория: %2 ішінен %1 дұрыс, қажеті — %3</translation>
        </message>
        <message>
            <source>Practice: %1 of %2 points, %3 were needed</source>
            <translation>Практика: %2 балл ішінен %1, қажеті — %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3 points, %4 were needed</source>
            <translation>%1: %3 балл ішінен %2, қажеті — %4</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Өтпеді</translation>
        </message>
        <message>
            <source>%1 of %2 correct</source>
            <translation>%2 ішінен %1 дұрыс</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>практикалық кезеңге жіберілді</translation>
        </message>
        <message>
            <source>not admitted to practice</source>
            <translation>практикалық кезеңге жіберілмеді</translation>
        </message>
        <message>
            <source>marks: %1</source>
            <translation>бағалар: %1</translation>
        </message>
        <message>
            <source>still to come: %1</source>
            <translation>әлі қойылмады: %1</translation>
        </message>
        <message>
            <source>Protocol No %1</source>
            <translation>№ %1 хаттама</translation>
        </message>
        <message>
            <source>collected by %1</source>
            <translation>алушы: %1</translation>
        </message>
        <message>
            <source>after the last day</source>
            <translation>соңғы күннен кейін</translation>
        </message>
        <message>
            <source>Repeated violation (R13): act No %1</source>
            <translation>Қайталанған бұзушылық (R13): № %1 акт</translation>
        </message>
        <message>
            <source>from the file %1</source>
            <translation>%1 файлынан</translation>
        </message>
        <message>
            <source>Sheet No %1</source>
            <translation>№ %1 парақ</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 бастап %2 дейін</translation>
        </message>
        <message>
            <source>voucher extended to %1</source>
            <translation>ваучер мерзімі %1 күніне дейін ұзартылды</translation>
        </message>
        <message>
            <source>%1, before: %2</source>
            <translation>%1, бұрын: %2</translation>
        </message>
        <message>
            <source>BIN %1</source>
            <translation>БСН %1</translation>
        </message>
        <message>
            <source>Act No %1</source>
            <translation>№ %1 акт</translation>
        </message>
        <message>
            <source>Protocol No %1 instead of No %2</source>
            <translation>№ %2 хаттаманың орнына № %1 хаттама</translation>
        </message>
        <message>
            <source>signed really on %1</source>
            <translation>іс жүзінде %1 күні қол қойылған</translation>
        </message>
        <message>
            <source>void since %1</source>
            <translation>%1 бастап күші жойылған</translation>
        </message>
        <message>
            <source>%1: for</source>
            <translation>%1: жақтап</translation>
        </message>
        <message>
            <source>%1: against</source>
            <translation>%1: қарсы</translation>
        </message>
        <message>
            <source>takes up No %1 again</source>
            <translation>№ %1 өтініштен кейінгі қайта тапсыру</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%2 орнына %1</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 өзгеріссіз қалады</translation>
        </message>
        <message>
            <source>an appeal is in time until %1</source>
            <translation>апелляция берудің соңғы күні — %1</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>%1 күні түсті</translation>
        </message>
        <message>
            <source>order No %1</source>
            <translation>№ %1 бұйрық</translation>
        </message>
        <message>
            <source>The report of illness was taken back</source>
            <translation>Ауру туралы хабар қайтарып алынды</translation>
        </message>
        <message>
            <source>The duplicate was handed over</source>
            <translation>Телнұсқа берілді</translation>
        </message>
        <message>
            <source>The application was registered to take the stages again</source>
            <translation>Өтініш кезеңдерді қайта тапсыру үшін тіркелді</translation>
        </message>
        <message>
            <source>A term was counted anew</source>
            <translation>Мерзім қайта есептелді</translation>
        </message>
        <message>
            <source>A term was kept though it counts otherwise now</source>
            <translation>Мерзім қазір басқаша есептелсе де, сол күйі қалдырылды</translation>
        </message>
        <message>
            <source>marks of %1: %2</source>
            <translation>%1 бағалары: %2</translation>
        </message>
        <message>
            <source>safety briefing</source>
            <translation>қауіпсіздік нұсқамасы</translation>
        </message>
        <message>
            <source>equipment and the way of appeal</source>
            <translation>жабдық және апелляция тәртібі</translation>
        </message>
        <message>
            <source>briefing, equipment and the way of appeal</source>
            <translation>нұсқама, жабдық және апелляция тәртібі</translation>
        </message>
    </context>
    <context>
        <name>CaseWords</name>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Package checked</source>
            <translation>Топтама тексерілді</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Contract concluded</source>
            <translation>Шарт жасалды</translation>
        </message>
        <message>
            <source>Has a place</source>
            <translation>Орын берілді</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>Хабарланды</translation>
        </message>
        <message>
            <source>In the session</source>
            <translation>Отырыста</translation>
        </message>
        <message>
            <source>Admitted to practice</source>
            <translation>Практикалық кезеңге жіберілді</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешім қабылданды</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Document prepared</source>
            <translation>Құжат дайындалды</translation>
        </message>
        <message>
            <source>Document handed over</source>
            <translation>Құжат берілді</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Өтпеді</translation>
        </message>
        <message>
            <source>Not passed, notified</source>
            <translation>Өтпеді, хабарланды</translation>
        </message>
        <message>
            <source>Create the center</source>
            <translation>Орталық құру</translation>
        </message>
        <message>
            <source>The center was created</source>
            <translation>Орталық құрылды</translation>
        </message>
        <message>
            <source>Save the center</source>
            <translation>Орталықты сақтау</translation>
        </message>
        <message>
            <source>The center was changed</source>
            <translation>Орталық деректері өзгертілді</translation>
        </message>
        <message>
            <source>Save the staff member</source>
            <translation>Қызметкерді сақтау</translation>
        </message>
        <message>
            <source>The staff was changed</source>
            <translation>Қызметкерлер құрамы өзгертілді</translation>
        </message>
        <message>
            <source>Save the commission</source>
            <translation>Комиссияны сақтау</translation>
        </message>
        <message>
            <source>A commission was changed</source>
            <translation>Комиссия өзгертілді</translation>
        </message>
        <message>
            <source>Save the programme</source>
            <translation>Бағдарламаны сақтау</translation>
        </message>
        <message>
            <source>A programme was changed</source>
            <translation>Бағдарлама өзгертілді</translation>
        </message>
        <message>
            <source>Approve the programme</source>
            <translation>Бағдарламаны бекіту</translation>
        </message>
        <message>
            <source>A programme was approved</source>
            <translation>Бағдарлама бекітілді</translation>
        </message>
        <message>
            <source>Set the price</source>
            <translation>Бағаны белгілеу</translation>
        </message>
        <message>
            <source>A price was set</source>
            <translation>Баға белгіленді</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Күнтізбені сақтау</translation>
        </message>
        <message>
            <source>The calendar was changed</source>
            <translation>Күнтізбе өзгертілді</translation>
        </message>
        <message>
            <source>Import the classifier</source>
            <translation>Сыныптауышты импорттау</translation>
        </message>
        <message>
            <source>A classifier was imported</source>
            <translation>Сыныптауыш импортталды</translation>
        </message>
        <message>
            <source>Register the application</source>
            <translation>Өтінішті тіркеу</translation>
        </message>
        <message>
            <source>The application was registered</source>
            <translation>Өтініш тіркелді</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Құжат қосу</translation>
        </message>
        <message>
            <source>A document was added to the package</source>
            <translation>Топтамаға құжат қосылды</translation>
        </message>
        <message>
            <source>Check the package</source>
            <translation>Топтаманы тексеру</translation>
        </message>
        <message>
            <source>The package was checked</source>
            <translation>Топтама тексерілді</translation>
        </message>
        <message>
            <source>Conclude the contract</source>
            <translation>Шарт жасасу</translation>
        </message>
        <message>
            <source>The contract was concluded</source>
            <translation>Шарт жасалды</translation>
        </message>
        <message>
            <source>Refuse the application</source>
            <translation>Өтініш бойынша бас тарту</translation>
        </message>
        <message>
            <source>The contract was refused with reasons</source>
            <translation>Шарт жасасудан дәлелді бас тартылды</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Отырысты жоспарлау</translation>
        </message>
        <message>
            <source>A session was planned</source>
            <translation>Отырыс жоспарланды</translation>
        </message>
        <message>
            <source>Change the session</source>
            <translation>Отырысты өзгерту</translation>
        </message>
        <message>
            <source>The session was moved</source>
            <translation>Отырыс ауыстырылды</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Отырыстың күшін жою</translation>
        </message>
        <message>
            <source>The session was cancelled</source>
            <translation>Отырыстың күші жойылды</translation>
        </message>
        <message>
            <source>Give a place in a session</source>
            <translation>Отырыстан орын беру</translation>
        </message>
        <message>
            <source>A place in a session was given</source>
            <translation>Отырыстан орын берілді</translation>
        </message>
        <message>
            <source>Take out of the session</source>
            <translation>Отырыстан шығару</translation>
        </message>
        <message>
            <source>The place in the session was given up</source>
            <translation>Отырыстағы орын босатылды</translation>
        </message>
        <message>
            <source>Record the notice</source>
            <translation>Хабарламаны тіркеу</translation>
        </message>
        <message>
            <source>The notice was sent</source>
            <translation>Хабарлама жіберілді</translation>
        </message>
        <message>
            <source>Record the acquaintance</source>
            <translation>Таныстыруды тіркеу</translation>
        </message>
        <message>
            <source>The candidate was acquainted or briefed</source>
            <translation>Кандидат таныстырылды немесе нұсқама алды</translation>
        </message>
        <message>
            <source>Go to the session</source>
            <translation>Отырысқа өту</translation>
        </message>
        <message>
            <source>The session began</source>
            <translation>Отырыс басталды</translation>
        </message>
        <message>
            <source>Record the theory</source>
            <translation>Теория нәтижесін енгізу</translation>
        </message>
        <message>
            <source>The theoretical stage was recorded</source>
            <translation>Теориялық кезең нәтижесі енгізілді</translation>
        </message>
        <message>
            <source>Record the practice</source>
            <translation>Практика нәтижесін енгізу</translation>
        </message>
        <message>
            <source>The practical stage was recorded</source>
            <translation>Практикалық кезең нәтижесі енгізілді</translation>
        </message>
        <message>
            <source>Confirm the decision</source>
            <translation>Шешімді растау</translation>
        </message>
        <message>
            <source>The decision was confirmed</source>
            <translation>Шешім расталды</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Отырысты аяқтау</translation>
        </message>
        <message>
            <source>The session ended</source>
            <translation>Отырыс аяқталды</translation>
        </message>
        <message>
            <source>Draft the protocol</source>
            <translation>Хаттама жобасын жасау</translation>
        </message>
        <message>
            <source>The protocol was drafted</source>
            <translation>Хаттама жобасы жасалды</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Хаттамаға қол қою</translation>
        </message>
        <message>
            <source>The protocol was signed</source>
            <translation>Хаттамаға қол қойылды</translation>
        </message>
        <message>
            <source>Prepare the document</source>
            <translation>Құжатты дайындау</translation>
        </message>
        <message>
            <source>The document was prepared</source>
            <translation>Құжат дайындалды</translation>
        </message>
        <message>
            <source>Print the document</source>
            <translation>Құжатты басып шығару</translation>
        </message>
        <message>
            <source>The document was printed</source>
            <translation>Құжат басып шығарылды</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Бүлінген деп белгілеу</translation>
        </message>
        <message>
            <source>The document was marked as spoiled</source>
            <translation>Құжат бүлінген деп белгіленді</translation>
        </message>
        <message>
            <source>Hand over the document</source>
            <translation>Құжатты беру</translation>
        </message>
        <message>
            <source>The document was handed over</source>
            <translation>Құжат берілді</translation>
        </message>
        <message>
            <source>Notify of not passing</source>
            <translation>Өтпегені туралы хабарлау</translation>
        </message>
        <message>
            <source>The candidate was notified of not passing</source>
            <translation>Кандидатқа өтпегені туралы хабарланды</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>The center was enrolled</source>
            <translation>Орталық тіркелді</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхрондау</translation>
        </message>
        <message>
            <source>Data was exchanged with the platform</source>
            <translation>Платформамен дерек алмасылды</translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation>Қағазды басып шығару</translation>
        </message>
        <message>
            <source>A paper was printed or saved</source>
            <translation>Қағаз басып шығарылды немесе сақталды</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Хабарлама</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Labour activity</source>
            <translation>Еңбек қызметі</translation>
        </message>
        <message>
            <source>Earlier recognition document</source>
            <translation>Бұрын берілген тану туралы құжат</translation>
        </message>
        <message>
            <source>Non-formal or informal education</source>
            <translation>Формалды емес немесе информалды білім беру</translation>
        </message>
        <message>
            <source>Employer's referral</source>
            <translation>Жұмыс берушінің жолдамасы</translation>
        </message>
        <message>
            <source>One-time voucher</source>
            <translation>Біржолғы ваучер</translation>
        </message>
        <message>
            <source>Disability or sick leave</source>
            <translation>Мүгедектік немесе еңбекке уақытша жарамсыздық</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Қолына беру</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Пошта</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>The candidate pays</source>
            <translation>Ақыны кандидат төлейді</translation>
        </message>
        <message>
            <source>The employer pays</source>
            <translation>Ақыны жұмыс беруші төлейді</translation>
        </message>
        <message>
            <source>The qualification</source>
            <translation>Біліктілік</translation>
        </message>
        <message>
            <source>Single skills</source>
            <translation>Жекелеген дағдылар</translation>
        </message>
        <message>
            <source>Ill, not proved yet</source>
            <translation>Ауырды, әлі расталмаған</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Апелляция берілді</translation>
        </message>
        <message>
            <source>Before the appeal commission</source>
            <translation>Апелляциялық комиссияда</translation>
        </message>
        <message>
            <source>Appeal decided</source>
            <translation>Апелляция шешілді</translation>
        </message>
        <message>
            <source>Appeal rejected</source>
            <translation>Апелляция қабылданбады</translation>
        </message>
        <message>
            <source>Document cancelled</source>
            <translation>Құжаттың күші жойылды</translation>
        </message>
        <message>
            <source>Report illness</source>
            <translation>Ауруын хабарлау</translation>
        </message>
        <message>
            <source>Temporary disability was reported</source>
            <translation>Еңбекке уақытша жарамсыздық туралы хабарланды</translation>
        </message>
        <message>
            <source>Prove illness</source>
            <translation>Ауруын растау</translation>
        </message>
        <message>
            <source>Temporary disability was proved</source>
            <translation>Еңбекке уақытша жарамсыздық расталды</translation>
        </message>
        <message>
            <source>Move for a fault</source>
            <translation>Ақау бойынша ауыстыру</translation>
        </message>
        <message>
            <source>Moved to another day for a technical fault</source>
            <translation>Техникалық ақауға байланысты басқа күнге ауыстырылды</translation>
        </message>
        <message>
            <source>Change who pays</source>
            <translation>Төлеушіні ауыстыру</translation>
        </message>
        <message>
            <source>The basis of the application was changed</source>
            <translation>Өтініштің негізі өзгертілді</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>Іс жабылды</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Байланысты мәлімдеу</translation>
        </message>
        <message>
            <source>A tie of a commission member was declared</source>
            <translation>Комиссия мүшесінің кандидатпен байланысы мәлімделді</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Мүшені ауыстыру</translation>
        </message>
        <message>
            <source>A commission member was replaced</source>
            <translation>Комиссия мүшесі ауыстырылды</translation>
        </message>
        <message>
            <source>Check the readiness</source>
            <translation>Дайындықты тексеру</translation>
        </message>
        <message>
            <source>The readiness was checked</source>
            <translation>Дайындық тексерілді</translation>
        </message>
        <message>
            <source>Identify the candidate</source>
            <translation>Жеке басын анықтау</translation>
        </message>
        <message>
            <source>The candidate was identified</source>
            <translation>Кандидаттың жеке басы анықталды</translation>
        </message>
        <message>
            <source>Write into the log</source>
            <translation>Журналға жазу</translation>
        </message>
        <message>
            <source>An entry was written into the session log</source>
            <translation>Отырыс журналына жазба енгізілді</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Бұзушылықты тіркеу</translation>
        </message>
        <message>
            <source>A violation was recorded</source>
            <translation>Бұзушылық тіркелді</translation>
        </message>
        <message>
            <source>Interrupt the session</source>
            <translation>Отырысты үзу</translation>
        </message>
        <message>
            <source>The session was interrupted</source>
            <translation>Отырыс үзілді</translation>
        </message>
        <message>
            <source>Draft a correction</source>
            <translation>Түзету жобасын жасау</translation>
        </message>
        <message>
            <source>A correcting protocol was drafted</source>
            <translation>Түзету хаттамасының жобасы жасалды</translation>
        </message>
        <message>
            <source>Sign the correction</source>
            <translation>Түзетуге қол қою</translation>
        </message>
        <message>
            <source>A correcting protocol was signed</source>
            <translation>Түзету хаттамасына қол қойылды</translation>
        </message>
        <message>
            <source>Make a duplicate</source>
            <translation>Телнұсқа жасау</translation>
        </message>
        <message>
            <source>A duplicate was made</source>
            <translation>Телнұсқа жасалды</translation>
        </message>
        <message>
            <source>Cancel the document</source>
            <translation>Құжаттың күшін жою</translation>
        </message>
        <message>
            <source>The document was cancelled</source>
            <translation>Құжаттың күші жойылды</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Алынғанын тіркеу</translation>
        </message>
        <message>
            <source>The candidate received the result</source>
            <translation>Кандидат нәтижені алды</translation>
        </message>
        <message>
            <source>Register an appeal</source>
            <translation>Апелляцияны тіркеу</translation>
        </message>
        <message>
            <source>An appeal was registered</source>
            <translation>Апелляция тіркелді</translation>
        </message>
        <message>
            <source>Decide on the late appeal</source>
            <translation>Кешіккен апелляция бойынша шешу</translation>
        </message>
        <message>
            <source>It was decided on the late appeal</source>
            <translation>Кешіккен апелляция бойынша шешім қабылданды</translation>
        </message>
        <message>
            <source>Hand to the appeal commission</source>
            <translation>Апелляциялық комиссияға беру</translation>
        </message>
        <message>
            <source>The appeal was handed to the appeal commission</source>
            <translation>Апелляция апелляциялық комиссияға берілді</translation>
        </message>
        <message>
            <source>Decide on the appeal</source>
            <translation>Апелляцияны шешу</translation>
        </message>
        <message>
            <source>The appeal commission decided</source>
            <translation>Апелляциялық комиссия шешім қабылдады</translation>
        </message>
        <message>
            <source>Send the decision on the appeal</source>
            <translation>Апелляция бойынша шешімді жіберу</translation>
        </message>
        <message>
            <source>The decision on the appeal was sent</source>
            <translation>Апелляция бойынша шешім жіберілді</translation>
        </message>
        <message>
            <source>Count the term anew</source>
            <translation>Мерзімді қайта есептеу</translation>
        </message>
        <message>
            <source>It was decided on a term counted anew</source>
            <translation>Қайта есептелген мерзім бойынша шешім қабылданды</translation>
        </message>
        <message>
            <source>Record the end of accreditation</source>
            <translation>Аккредиттеудің тоқтатылуын тіркеу</translation>
        </message>
        <message>
            <source>The end of accreditation was recorded</source>
            <translation>Аккредиттеудің тоқтатылуы тіркелді</translation>
        </message>
        <message>
            <source>Look into the personal file</source>
            <translation>Жеке істі қарау</translation>
        </message>
        <message>
            <source>A personal file was looked into</source>
            <translation>Жеке іс қаралды</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>Есептік жазбаны сақтау</translation>
        </message>
        <message>
            <source>An account was changed</source>
            <translation>Есептік жазба өзгертілді</translation>
        </message>
        <message>
            <source>Read the journal</source>
            <translation>Журналды оқу</translation>
        </message>
        <message>
            <source>The journal was exported</source>
            <translation>Журнал файлға шығарылды</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Сақтық көшірме жасау</translation>
        </message>
        <message>
            <source>A backup was made</source>
            <translation>Сақтық көшірме жасалды</translation>
        </message>
        <message>
            <source>Choose where backups lie</source>
            <translation>Сақтық көшірмелер орнын таңдау</translation>
        </message>
        <message>
            <source>It was changed where and how backups are kept</source>
            <translation>Сақтық көшірмелердің орны мен сақталу тәртібі өзгертілді</translation>
        </message>
        <message>
            <source>Enrol a venue</source>
            <translation>Емтихан орнын тіркеу</translation>
        </message>
        <message>
            <source>A venue was enrolled</source>
            <translation>Емтихан орны тіркелді</translation>
        </message>
        <message>
            <source>Hand the session to a venue</source>
            <translation>Отырысты емтихан орнына беру</translation>
        </message>
        <message>
            <source>The session was handed to a venue</source>
            <translation>Отырыс емтихан орнына берілді</translation>
        </message>
        <message>
            <source>Bring the session home</source>
            <translation>Отырысты қайтарып алу</translation>
        </message>
        <message>
            <source>The session was brought home</source>
            <translation>Отырыс орталыққа қайтарылды</translation>
        </message>
        <message>
            <source>Take the session back</source>
            <translation>Отырысты кері алу</translation>
        </message>
        <message>
            <source>The session was taken back from the venue</source>
            <translation>Отырыс емтихан орнынан кері алынды</translation>
        </message>
        <message>
            <source>Decide on the difference</source>
            <translation>Айырмашылық бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>It was decided on a difference between office and venue</source>
            <translation>Орталық пен емтихан орны арасындағы айырмашылық бойынша шешім қабылданды</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабу</translation>
        </message>
        <message>
            <source>A month of the report was closed</source>
            <translation>Есептің айы жабылды</translation>
        </message>
        <message>
            <source>Ask the support</source>
            <translation>Қолдау қызметіне жазу</translation>
        </message>
        <message>
            <source>A request was sent to the support</source>
            <translation>Қолдау қызметіне өтінім жіберілді</translation>
        </message>
        <message>
            <source>Set when the desk locks</source>
            <translation>Құлыпталу уақытын белгілеу</translation>
        </message>
        <message>
            <source>It was set after how many minutes the desk locks</source>
            <translation>Бағдарлама неше минуттан кейін құлыпталатыны белгіленді</translation>
        </message>
        <message>
            <source>A list with IINs was taken out</source>
            <translation>ЖСН бар тізім шығарып алынды</translation>
        </message>
        <message>
            <source>Take out the list with IINs</source>
            <translation>ЖСН бар тізімді шығарып алу</translation>
        </message>
        <message>
            <source>Read the answer of the support</source>
            <translation>Қолдау қызметінің жауабын оқу</translation>
        </message>
        <message>
            <source>An answer of the support was read</source>
            <translation>Қолдау қызметінің жауабы оқылды</translation>
        </message>
        <message>
            <source>Publish the center</source>
            <translation>Орталықты жариялау</translation>
        </message>
        <message>
            <source>The center was published</source>
            <translation>Орталық жарияланды</translation>
        </message>
    </context>
    <context>
        <name>CertificateWords</name>
        <message>
            <source>Prepared</source>
            <translation>Дайындалған</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілген</translation>
        </message>
        <message>
            <source>Spoiled</source>
            <translation>Бүлінген</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылған</translation>
        </message>
    </context>
    <context>
        <name>ChosenFile</name>
        <message>
            <source>Tables (*.csv *.txt)</source>
            <translation>Кестелер (*.csv *.txt)</translation>
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
            <source>The procedure is in the state language or in Russian, by the candidate's choice, offline or online by the programme.</source>
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
        <message>
            <source>Who has an earlier document of recognition adds it to the package.</source>
            <translation>Бұрын берілген тану туралы құжаты бар адам оны топтамаға қосады.</translation>
        </message>
        <message>
            <source>Education and experience are proved where the professional standard asks for them.</source>
            <translation>Білімі мен жұмыс өтілі кәсіптік стандарт талап еткен жағдайда расталады.</translation>
        </message>
        <message>
            <source>Who falls ill reports it, then proves it by a copy of the sick-leave sheet; the center sets another date.</source>
            <translation>Ауырып қалған кандидат бұл туралы хабарлайды, кейін еңбекке уақытша жарамсыздық туралы парақтың көшірмесімен растайды; орталық басқа күн белгілейді.</translation>
        </message>
        <message>
            <source>Before the procedure the candidate is acquainted with the programme and with how to complain and appeal.</source>
            <translation>Рәсім басталғанға дейін кандидат бағдарламамен, шағым және апелляция беру тәртібімен таныстырылады.</translation>
        </message>
        <message>
            <source>An introductory safety briefing is held and written into the journal.</source>
            <translation>Қауіпсіздік техникасы бойынша кіріспе нұсқама жүргізіліп, журналға жазылады.</translation>
        </message>
        <message>
            <source>The place has access for persons with disabilities and the equipment that the programme asks for.</source>
            <translation>Өткізу орнында мүгедектігі бар адамдарға қолжетімділік және бағдарлама талап ететін жабдық қамтамасыз етіледі.</translation>
        </message>
        <message>
            <source>For the procedure online the candidate gets access and is linked to the proctoring.</source>
            <translation>Онлайн рәсім үшін кандидатқа қолжетімділік және прокторингке сілтеме беріледі.</translation>
        </message>
        <message>
            <source>After a technical fault the procedure is moved to another day and the candidate told of it.</source>
            <translation>Техникалық ақаудан кейін рәсім басқа күнге ауыстырылады және бұл туралы кандидатқа хабарланады.</translation>
        </message>
        <message>
            <source>Prohibited things may not be brought in, unless the programme allows them.</source>
            <translation>Бағдарлама рұқсат етпесе, тыйым салынған заттарды алып кіруге болмайды.</translation>
        </message>
        <message>
            <source>A violation is followed by a warning, its repetition by removal.</source>
            <translation>Бұзушылық үшін ескерту жасалады, қайталанса — емтиханнан шеттетіледі.</translation>
        </message>
        <message>
            <source>The commission draws up an act of the violation, which is kept in the personal file.</source>
            <translation>Комиссия бұзушылық туралы акт жасайды, ол жеке істе сақталады.</translation>
        </message>
        <message>
            <source>An appeal is registered and handed to an appeal commission in which nobody of the exam commission sits.</source>
            <translation>Апелляция тіркеліп, құрамында емтихан комиссиясынан ешкім жоқ апелляциялық комиссияға беріледі.</translation>
        </message>
        <message>
            <source>The procedure is paid by the price list of the center.</source>
            <translation>Рәсім ақысы орталықтың баға тізімі бойынша төленеді.</translation>
        </message>
        <message>
            <source>The center registers on the platform within 5 working days after its accreditation.</source>
            <translation>Тану орталығы аккредиттелгеннен кейін 5 жұмыс күні ішінде платформада тіркеледі.</translation>
        </message>
        <message>
            <source>Results of non-formal and informal education count where the programme allows it.</source>
            <translation>Бағдарлама жол берсе, формалды емес және информалды білім беру нәтижелері есепке алынады.</translation>
        </message>
        <message>
            <source>Re-accreditation is applied for at least six months before the accreditation ends.</source>
            <translation>Қайта аккредиттеуге өтінім аккредиттеу мерзімі аяқталғанға дейін кемінде алты ай бұрын беріледі.</translation>
        </message>
        <message>
            <source>A confirmed complaint cancels the document of recognition.</source>
            <translation>Расталған шағым бойынша тану туралы құжаттың күші жойылады.</translation>
        </message>
        <message>
            <source>With the end of its accreditation the center takes no applications, holds no sessions and issues nothing.</source>
            <translation>Аккредиттеу тоқтатылғаннан бастап тану орталығы өтініш қабылдамайды, отырыс өткізбейді және ештеңе бермейді.</translation>
        </message>
        <message>
            <source>Proved disability extends the validity of a voucher.</source>
            <translation>Расталған еңбекке уақытша жарамсыздық ваучердің қолданылу мерзімін ұзартады.</translation>
        </message>
        <message>
            <source>A term never moves silently when the calendar is corrected: the change is shown, and somebody decides.</source>
            <translation>Күнтізбе түзетілгенде мерзім ешқашан үнсіз жылжымайды: өзгеріс көрсетіледі, шешімді адам қабылдайды.</translation>
        </message>
        <message>
            <source>Centers report every month: outcomes of the procedure, who passed, documents issued and cancelled.</source>
            <translation>Тану орталықтары ай сайын есеп береді: рәсімнің қорытындылары, одан өткендер, берілген және күші жойылған құжаттар.</translation>
        </message>
        <message>
            <source>The support answers within three working days; where the program or the platform has to be corrected, within ten or twenty.</source>
            <translation>Қолдау қызметі үш жұмыс күні ішінде жауап береді; бағдарламаны немесе платформаны түзету керек болса, он немесе жиырма күн ішінде.</translation>
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
            <translation>бүгін соңғы күн</translation>
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
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
    </context>
    <context>
        <name>DocumentNeed</name>
        <message>
            <source>Prepare documents: %1</source>
            <translation>Құжаттарды дайындау: %1</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Басып шығару: %1</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 және тағы %2</translation>
        </message>
        <message>
            <source>Another person makes the documents of: %1. You can make the others: %2.</source>
            <translation>Мына кандидаттардың құжаттарын басқа адам дайындайды: %1. Қалғандарын сіз дайындай аласыз: %2.</translation>
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
            <translation>12 цифр қажет.</translation>
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
            <translation>Сериялық нөмірдің %2‑деңгейі сәйкес келмейді.</translation>
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
            <source>The candidate's consent is needed.</source>
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
            <source>Your role may not do this.</source>
            <translation>Сіздің рөліңізге бұған рұқсат жоқ.</translation>
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
            <translation>%1‑жолды импорттау мүмкін емес: %2.</translation>
        </message>
        <message>
            <source>Someone changed this meanwhile: read it again and repeat.</source>
            <translation>Осы уақытта мұны басқа біреу өзгертті: қайта оқып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The system's keychain does not answer.</source>
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
            <translation>Бұл орталық платформада әлі тіркелмеген.</translation>
        </message>
        <message>
            <source>The server does not answer: %1.</source>
            <translation>Сервер жауап бермейді: %1.</translation>
        </message>
        <message>
            <source>The server refused.</source>
            <translation>Сервер қабылдамады.</translation>
        </message>
        <message>
            <source>The program and the server are too far apart in version.</source>
            <translation>Бағдарлама мен сервердің нұсқалары үйлеспейді.</translation>
        </message>
        <message>
            <source>The server's answer cannot be understood.</source>
            <translation>Сервердің жауабы түсініксіз.</translation>
        </message>
        <message>
            <source>The enrolment code is wrong, was already used, or was given to another center: compare the accreditation number and the BIN with the operator.</source>
            <translation>Тіркеу коды дұрыс емес, бұрын пайдаланылған немесе басқа орталыққа берілген: аккредиттеу нөмірі мен БСН-ді оператормен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Тоқтатылды.</translation>
        </message>
        <message>
            <source>%1: “%2” does not fit, check it.</source>
            <translation>«%1» жолы: «%2» сәйкес келмейді, тексеріңіз.</translation>
        </message>
        <message>
            <source>%1: “%2” does not fit, expected: %3.</source>
            <translation>«%1» жолы: «%2» сәйкес келмейді, керегі: %3.</translation>
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
        <message>
            <source>The sick-leave sheet of %1 has not been handed in yet.</source>
            <translation>Еңбекке уақытша жарамсыздық туралы парақ әлі тапсырылмаған: %1.</translation>
        </message>
        <message>
            <source>Not identified yet: %1.</source>
            <translation>Жеке басы әлі анықталмаған: %1.</translation>
        </message>
        <message>
            <source>%1 may not sit in this commission: %2.</source>
            <translation>%1 бұл комиссияда отыра алмайды: %2.</translation>
        </message>
        <message>
            <source>The last day to appeal was %1: the head decides whether the appeal is heard.</source>
            <translation>Апелляция берудің соңғы күні %1 болған: оны қарау-қарамауды басшы шешеді.</translation>
        </message>
        <message>
            <source>The accreditation ended on %1: %2.</source>
            <translation>Аккредиттеу %1 күні тоқтатылды: %2.</translation>
        </message>
        <message>
            <source>The voucher of %2 cannot be used: its last day was %3.</source>
            <translation>Ваучерді пайдалануға болмайды (%2): оның соңғы күні %3 болған.</translation>
        </message>
        <message>
            <source>The sick-leave sheet of %1 does not cover %2.</source>
            <translation>Еңбекке уақытша жарамсыздық туралы парақ (%1) %2 күнін қамтымайды.</translation>
        </message>
        <message>
            <source>The number %2 names another center, %3, and is not in the register of this one: check the QR code.</source>
            <translation>%2 нөмірінде басқа орталық (%3) көрсетілген, ол осы орталықтың тізілімінде жоқ: QR-кодты тексеріңіз.</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>Аты немесе құпиясөз қате.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again after %1.</source>
            <translation>Қате құпиясөз тым көп рет енгізілді. %1 кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>This password cannot be taken: %1.</source>
            <translation>Бұл құпиясөз жарамайды: %1.</translation>
        </message>
        <message>
            <source>Signing asks for your password again.</source>
            <translation>Қол қою үшін құпиясөзді қайта енгізу керек.</translation>
        </message>
        <message>
            <source>Whoever prepared this may not sign it: another person must.</source>
            <translation>Дайындаған адам оған қол қоя алмайды: оны басқа адам жасауы тиіс.</translation>
        </message>
        <message>
            <source>The recovery key does not fit this center.</source>
            <translation>Қалпына келтіру кілті бұл орталыққа сәйкес келмейді.</translation>
        </message>
        <message>
            <source>This is sealed with another key, or was changed: %1. Nothing was changed.</source>
            <translation>Бұл басқа кілтпен жабылған немесе өзгертілген: %1. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The passphrase is wrong.</source>
            <translation>Құпия сөйлем қате.</translation>
        </message>
        <message>
            <source>This is no whole backup: %1.</source>
            <translation>Бұл толық сақтық көшірме емес: %1.</translation>
        </message>
        <message>
            <source>The folder is not empty: %1. Choose another place.</source>
            <translation>Қалта бос емес: %1. Басқа орын таңдаңыз.</translation>
        </message>
        <message>
            <source>The data is open in another program: %2. Close it there first.</source>
            <translation>Деректер басқа бағдарламада ашық: %2. Алдымен оны сонда жабыңыз.</translation>
        </message>
        <message>
            <source>The data cannot lie here: %2. Move it to a disk of this computer.</source>
            <translation>Деректерді мұнда сақтауға болмайды: %2. Оны осы компьютердің дискісіне көшіріңіз.</translation>
        </message>
        <message>
            <source>The journal was touched: entry %1 is the first that does not fit.</source>
            <translation>Журналға қол сұғылған: сәйкес келмейтін бірінші жазба — %1.</translation>
        </message>
        <message>
            <source>This parcel is for another installation: %1.</source>
            <translation>Бұл сәлемдеме басқа орнатымға арналған: %1.</translation>
        </message>
        <message>
            <source>This parcel is not whole: %1. Nothing was taken from it.</source>
            <translation>Бұл сәлемдеме толық емес: %1. Одан ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>This parcel is outdated: a newer one came home, or the session was taken back: %1.</source>
            <translation>Бұл сәлемдеме ескірген: жаңасы келіп қойған немесе отырыс қайтарып алынған: %1.</translation>
        </message>
        <message>
            <source>Both sides changed the same thing: choose first which one stands.</source>
            <translation>Екі жақ бір нәрсені өзгерткен: алдымен қайсысы қалатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>The center has no recovery key yet: backups are sealed to it.</source>
            <translation>Орталықта қалпына келтіру кілті әлі жоқ: сақтық көшірмелер сол кілтпен шифрланады.</translation>
        </message>
        <message>
            <source>signs are missing, or there are too many</source>
            <translation>таңбалар жетпейді немесе артық</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>%1‑топ</translation>
        </message>
        <message>
            <source>This is done at the office: this computer is a venue, where only the sessions that came here are conducted.</source>
            <translation>Бұл кеңседе жасалады: бұл компьютер — емтихан орны, мұнда тек осында келген отырыстар өтеді.</translation>
        </message>
        <message>
            <source>This is done at the venue: this computer is the office.</source>
            <translation>Бұл емтихан орнында жасалады: бұл компьютер — кеңсе.</translation>
        </message>
        <message>
            <source>The numbers that came to this venue with its sessions are used up: %1. Return the session, the office goes on with it.</source>
            <translation>Осы емтихан орнына отырыстармен бірге келген нөмірлер таусылды: %1. Отырысты қайтарыңыз, оны кеңсе жалғастырады.</translation>
        </message>
        <message>
            <source>The data cannot lie here: this disk does not let the program keep the log that brings it through a power cut. Move it to a disk of this computer.</source>
            <translation>Деректер мұнда жата алмайды: бұл диск ток өшкенде деректерді сақтап қалатын журналды жүргізуге мүмкіндік бермейді. Оларды осы компьютердің дискісіне көшіріңіз.</translation>
        </message>
        <message>
            <source>This answer comes from another server: %1.</source>
            <translation>Бұл — басқа сервердің жауабы: %1.</translation>
        </message>
        <message>
            <source>This answer is to a batch that is not of this center: %1.</source>
            <translation>Бұл — осы орталықтікі емес топтамаға берілген жауап: %1.</translation>
        </message>
        <message>
            <source>The server says: “%1”.</source>
            <translation>Сервердің жауабы: «%1».</translation>
        </message>
        <message>
            <source>The month %1 cannot be closed yet: %2.</source>
            <translation>%1 айын әзірге жабуға болмайды: %2.</translation>
        </message>
        <message>
            <source>The month %1 is closed: a change belongs to a later month and names what it corrects.</source>
            <translation>%1 айы жабылған: өзгеріс кейінгі айға жатады және нені түзететінін атайды.</translation>
        </message>
        <message>
            <source>The platform says that the accreditation is suspended since %1: %2.</source>
            <translation>Платформаның хабарлауынша, аккредиттеу %1 бастап тоқтатыла тұрды: %2.</translation>
        </message>
        <message>
            <source>The operator of the platform stopped the issuing of documents on %1: %2. Exchange and close the months that are due.</source>
            <translation>Платформа операторы %1 құжат беруді тоқтатты: %2. Алмасуды орындап, мерзімі келген айларды жабыңыз.</translation>
        </message>
        <message>
            <source>This version does not know what to do with order %1 of the platform (%2). Install the newer version.</source>
            <translation>Бұл нұсқа платформаның %1 өкімін (%2) қалай орындау керегін білмейді. Жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>it is not over</source>
            <translation>ол әлі аяқталған жоқ</translation>
        </message>
        <message>
            <source>both sides have not compared it since the last change; exchange first</source>
            <translation>соңғы өзгерістен кейін екі тарап оны салыстырған жоқ; алдымен алмасуды орындаңыз</translation>
        </message>
        <message>
            <source>records of it wait for the platform; exchange first</source>
            <translation>оның жазбалары платформаны күтіп тұр; алдымен алмасуды орындаңыз</translation>
        </message>
        <message>
            <source>the platform rejected records of it, and nothing came in their place</source>
            <translation>платформа оның жазбаларын қабылдамады, орнына ештеңе келген жоқ</translation>
        </message>
        <message>
            <source>the platform has not the same records</source>
            <translation>платформадағы жазбалар бұлармен бірдей емес</translation>
        </message>
        <message>
            <source>%1 does not sit in this commission: whoever sits in it (%2) records this.</source>
            <translation>%1 бұл комиссияда отырмайды: мұны комиссияда отырғандар (%2) жазады.</translation>
        </message>
        <message>
            <source>%2 has the session since %3: here it can only be read.</source>
            <translation>Отырыс %3 бастап %2 қолында: мұнда оны тек оқуға болады.</translation>
        </message>
        <message>
            <source>Whoever checked the package does not refuse the application: another person must.</source>
            <translation>Құжаттар топтамасын тексерген адам өтініш бойынша бас тартпайды: мұны басқа адам жасауы тиіс.</translation>
        </message>
        <message>
            <source>Whoever drew up the protocol does not sign it: another person must.</source>
            <translation>Хаттаманы жасаған адам оған қол қоймайды: мұны басқа адам жасауы тиіс.</translation>
        </message>
        <message>
            <source>Whoever drew up the correction does not sign it: another person must.</source>
            <translation>Түзетуді жасаған адам оған қол қоймайды: мұны басқа адам жасауы тиіс.</translation>
        </message>
        <message>
            <source>Whoever signed the protocol or decided on the appeal does not make the document that follows: another person must.</source>
            <translation>Хаттамаға қол қойған немесе апелляция бойынша шешім шығарған адам соның негізіндегі құжатты дайындамайды: мұны басқа адам жасауы тиіс.</translation>
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
            <translation>желі үзілді: %1</translation>
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
            <source>address of the center in Kazakh</source>
            <translation>орталықтың қазақша мекенжайы</translation>
        </message>
        <message>
            <source>address of the center in Russian</source>
            <translation>орталықтың орысша мекенжайы</translation>
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
            <translation>тіркелді</translation>
        </message>
        <message>
            <source>package checked</source>
            <translation>топтама тексерілді</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартылды</translation>
        </message>
        <message>
            <source>contract concluded</source>
            <translation>шарт жасалды</translation>
        </message>
        <message>
            <source>has a place in a session</source>
            <translation>отырыстан орын берілді</translation>
        </message>
        <message>
            <source>notified</source>
            <translation>хабарланды</translation>
        </message>
        <message>
            <source>in the session</source>
            <translation>отырыста</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>практикалық кезеңге жіберілді</translation>
        </message>
        <message>
            <source>assessed</source>
            <translation>бағаланды</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>шешім қабылданды</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>document prepared</source>
            <translation>құжат дайындалды</translation>
        </message>
        <message>
            <source>document handed over</source>
            <translation>құжат берілді</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>өтпеді</translation>
        </message>
        <message>
            <source>notified of not passing</source>
            <translation>өтпегені туралы хабарланды</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>started</source>
            <translation>басталған</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяқталған</translation>
        </message>
        <message>
            <source>protocol signed</source>
            <translation>хаттамаға қол қойылды</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>күші жойылған</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>дайындалған</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>берілген</translation>
        </message>
        <message>
            <source>spoiled</source>
            <translation>бүлінген</translation>
        </message>
        <message>
            <source>education</source>
            <translation>білімі</translation>
        </message>
        <message>
            <source>labour activity</source>
            <translation>еңбек қызметі</translation>
        </message>
        <message>
            <source>earlier recognition document</source>
            <translation>бұрын берілген тану туралы құжат</translation>
        </message>
        <message>
            <source>non-formal or informal education</source>
            <translation>формалды емес немесе информалды білім беру</translation>
        </message>
        <message>
            <source>employer's referral</source>
            <translation>жұмыс берушінің жолдамасы</translation>
        </message>
        <message>
            <source>one-time voucher</source>
            <translation>біржолғы ваучер</translation>
        </message>
        <message>
            <source>disability or sick leave</source>
            <translation>мүгедектік немесе еңбекке уақытша жарамсыздық</translation>
        </message>
        <message>
            <source>date of birth differs from the IIN</source>
            <translation>туған күні ЖСН-ге сәйкес келмейді</translation>
        </message>
        <message>
            <source>sex differs from the IIN</source>
            <translation>жынысы ЖСН-ге сәйкес келмейді</translation>
        </message>
        <message>
            <source>too young today</source>
            <translation>бүгін жасы толмаған</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>дағдылар</translation>
        </message>
        <message>
            <source>missing documents</source>
            <translation>жетіспейтін құжаттар</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>қағаз</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>хабарлама</translation>
        </message>
        <message>
            <source>document of the package</source>
            <translation>топтамадағы құжат</translation>
        </message>
        <message>
            <source>citizenship</source>
            <translation>азаматтығы</translation>
        </message>
        <message>
            <source>region</source>
            <translation>өңір</translation>
        </message>
        <message>
            <source>date of the signature</source>
            <translation>қол қойылған күні</translation>
        </message>
        <message>
            <source>BIN of the employer</source>
            <translation>жұмыс берушінің БСН-і</translation>
        </message>
        <message>
            <source>name of the employer</source>
            <translation>жұмыс берушінің атауы</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>жолдама</translation>
        </message>
        <message>
            <source>number of the voucher</source>
            <translation>ваучер нөмірі</translation>
        </message>
        <message>
            <source>date of the voucher</source>
            <translation>ваучер берілген күн</translation>
        </message>
        <message>
            <source>validity of the voucher</source>
            <translation>ваучердің қолданылу мерзімі</translation>
        </message>
        <message>
            <source>date of the document</source>
            <translation>құжат күні</translation>
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
            <source>Kazakh</source>
            <translation>қазақ</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>негізі</translation>
        </message>
        <message>
            <source>clause of the law</source>
            <translation>заңның тармағы</translation>
        </message>
        <message>
            <source>day from which it is void</source>
            <translation>қай күннен бастап күші жойылады</translation>
        </message>
        <message>
            <source>day of the withdrawal</source>
            <translation>тізілімнен алып тасталған күні</translation>
        </message>
        <message>
            <source>the law does not cover this person</source>
            <translation>заң бұл адамға қолданылмайды</translation>
        </message>
        <message>
            <source>civil servant</source>
            <translation>мемлекеттік қызметші</translation>
        </message>
        <message>
            <source>law enforcement</source>
            <translation>құқық қорғау қызметі</translation>
        </message>
        <message>
            <source>special state body</source>
            <translation>арнаулы мемлекеттік орган</translation>
        </message>
        <message>
            <source>military service</source>
            <translation>әскери қызмет</translation>
        </message>
        <message>
            <source>National Bank</source>
            <translation>Ұлттық Банк</translation>
        </message>
        <message>
            <source>regulator of the financial market</source>
            <translation>қаржы нарығының реттеушісі</translation>
        </message>
        <message>
            <source>judge</source>
            <translation>судья</translation>
        </message>
        <message>
            <source>deputy of the Parliament</source>
            <translation>Парламент депутаты</translation>
        </message>
        <message>
            <source>deputy of a maslikhat</source>
            <translation>мәслихат депутаты</translation>
        </message>
        <message>
            <source>ill, not proved yet</source>
            <translation>ауырды, әлі расталмаған</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылды</translation>
        </message>
        <message>
            <source>appealed</source>
            <translation>апелляция берілді</translation>
        </message>
        <message>
            <source>before the appeal commission</source>
            <translation>апелляциялық комиссияда</translation>
        </message>
        <message>
            <source>appeal decided</source>
            <translation>апелляция шешілді</translation>
        </message>
        <message>
            <source>appeal rejected</source>
            <translation>апелляция қабылданбады</translation>
        </message>
        <message>
            <source>document cancelled</source>
            <translation>құжаттың күші жойылды</translation>
        </message>
        <message>
            <source>term counted anew</source>
            <translation>қайта есептелген мерзім</translation>
        </message>
        <message>
            <source>appeal</source>
            <translation>апелляция</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>себептері</translation>
        </message>
        <message>
            <source>what was told</source>
            <translation>хабардың мазмұны</translation>
        </message>
        <message>
            <source>when it was told</source>
            <translation>хабарланған уақыты</translation>
        </message>
        <message>
            <source>number of the sick-leave sheet</source>
            <translation>еңбекке уақытша жарамсыздық туралы парақтың нөмірі</translation>
        </message>
        <message>
            <source>first day of the sick leave</source>
            <translation>еңбекке жарамсыздықтың бірінші күні</translation>
        </message>
        <message>
            <source>last day of the sick leave</source>
            <translation>еңбекке жарамсыздықтың соңғы күні</translation>
        </message>
        <message>
            <source>date of the receipt</source>
            <translation>алынған күні</translation>
        </message>
        <message>
            <source>grounds of the appeal</source>
            <translation>апелляцияның негіздері</translation>
        </message>
        <message>
            <source>date of the decision</source>
            <translation>шешім қабылданған күні</translation>
        </message>
        <message>
            <source>date of the request</source>
            <translation>сұрау күні</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>не болғаны</translation>
        </message>
        <message>
            <source>when it happened</source>
            <translation>қашан болғаны</translation>
        </message>
        <message>
            <source>link to the exam</source>
            <translation>емтихан сілтемесі</translation>
        </message>
        <message>
            <source>link to the proctoring</source>
            <translation>прокторинг сілтемесі</translation>
        </message>
        <message>
            <source>vote</source>
            <translation>дауыс</translation>
        </message>
        <message>
            <source>when it was sent</source>
            <translation>жіберілген уақыты</translation>
        </message>
        <message>
            <source>whether it is heard</source>
            <translation>қарау-қарамау</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>телнұсқа</translation>
        </message>
        <message>
            <source>notice of the result</source>
            <translation>нәтиже туралы хабарлама</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>кім берген</translation>
        </message>
        <message>
            <source>entry of the session log</source>
            <translation>отырыс журналының жазбасы</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>қалта</translation>
        </message>
        <message>
            <source>the database has a second name</source>
            <translation>дерекқордың екінші атауы бар</translation>
        </message>
        <message>
            <source>the database is a link to another place</source>
            <translation>дерекқор басқа жерге сілтеме</translation>
        </message>
        <message>
            <source>it is a disk of another computer</source>
            <translation>бұл басқа компьютердің дискісі</translation>
        </message>
        <message>
            <source>login</source>
            <translation>логин</translation>
        </message>
        <message>
            <source>password</source>
            <translation>құпиясөз</translation>
        </message>
        <message>
            <source>new password</source>
            <translation>жаңа құпиясөз</translation>
        </message>
        <message>
            <source>present password</source>
            <translation>қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>құпия тіркес</translation>
        </message>
        <message>
            <source>recovery key</source>
            <translation>қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>last group of the key</source>
            <translation>кілттің соңғы тобы</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>минуттар</translation>
        </message>
        <message>
            <source>account</source>
            <translation>тіркелгі</translation>
        </message>
        <message>
            <source>key of the data</source>
            <translation>деректер кілті</translation>
        </message>
        <message>
            <source>first day of the accreditation</source>
            <translation>аккредиттеудің бірінші күні</translation>
        </message>
        <message>
            <source>moment</source>
            <translation>уақыт</translation>
        </message>
        <message>
            <source>one-time code</source>
            <translation>біржолғы код</translation>
        </message>
        <message>
            <source>address of the server</source>
            <translation>сервердің мекенжайы</translation>
        </message>
        <message>
            <source>description</source>
            <translation>сипаттама</translation>
        </message>
        <message>
            <source>reason of the duplicate</source>
            <translation>телнұсқаның себебі</translation>
        </message>
        <message>
            <source>year until which the earlier document is valid</source>
            <translation>бұрынғы құжаттың жарамдылық жылы</translation>
        </message>
        <message>
            <source>beginning of the session</source>
            <translation>отырыстың басталуы</translation>
        </message>
        <message>
            <source>end of the session</source>
            <translation>отырыстың аяқталуы</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>foreign identity document</source>
            <translation>шетелдік жеке басын куәландыратын құжат</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>бірінші күн</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>соңғы күн</translation>
        </message>
        <message>
            <source>informal education</source>
            <translation>информалды білім</translation>
        </message>
        <message>
            <source>reason of the interruption</source>
            <translation>үзілістің себебі</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>тілдер</translation>
        </message>
        <message>
            <source>modes of the exam</source>
            <translation>емтихан нысандары</translation>
        </message>
        <message>
            <source>topics</source>
            <translation>тақырыптар</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>операциялар</translation>
        </message>
        <message>
            <source>least part of all points, %</source>
            <translation>барлық ұпайдың ең аз үлесі, %</translation>
        </message>
        <message>
            <source>least age</source>
            <translation>ең төменгі жас</translation>
        </message>
        <message>
            <source>minutes of the theoretical stage</source>
            <translation>теориялық кезеңнің минуттары</translation>
        </message>
        <message>
            <source>minutes of the practical stage</source>
            <translation>практикалық кезеңнің минуттары</translation>
        </message>
        <message>
            <source>documents of the package</source>
            <translation>өтініш құжаттары</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ескертпе</translation>
        </message>
        <message>
            <source>code of the occupation</source>
            <translation>кәсіп коды</translation>
        </message>
        <message>
            <source>code of the economic activity</source>
            <translation>экономикалық қызмет түрінің коды</translation>
        </message>
        <message>
            <source>date of the order</source>
            <translation>бұйрықтың күні</translation>
        </message>
        <message>
            <source>what it was</source>
            <translation>не екені</translation>
        </message>
        <message>
            <source>prohibited thing</source>
            <translation>тыйым салынған зат</translation>
        </message>
        <message>
            <source>category of the person</source>
            <translation>тұлғаның санаты</translation>
        </message>
        <message>
            <source>valid since</source>
            <translation>қолданыла бастайтын күн</translation>
        </message>
        <message>
            <source>substitute</source>
            <translation>алмастырушы</translation>
        </message>
        <message>
            <source>text</source>
            <translation>мәтін</translation>
        </message>
        <message>
            <source>declared tie</source>
            <translation>мәлімделген байланыс</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>емтихан орны</translation>
        </message>
        <message>
            <source>acts of violation</source>
            <translation>бұзушылық туралы актілер</translation>
        </message>
        <message>
            <source>subject of the request</source>
            <translation>өтінімнің тақырыбы</translation>
        </message>
        <message>
            <source>structure of the center in Kazakh</source>
            <translation>орталықтың қазақ тіліндегі құрылымы</translation>
        </message>
        <message>
            <source>structure of the center in Russian</source>
            <translation>орталықтың орыс тіліндегі құрылымы</translation>
        </message>
        <message>
            <source>activity of the center in Kazakh</source>
            <translation>орталықтың қазақ тіліндегі қызметі</translation>
        </message>
        <message>
            <source>activity of the center in Russian</source>
            <translation>орталықтың орыс тіліндегі қызметі</translation>
        </message>
        <message>
            <source>working hours in Kazakh</source>
            <translation>қазақ тіліндегі жұмыс уақыты</translation>
        </message>
        <message>
            <source>working hours in Russian</source>
            <translation>орыс тіліндегі жұмыс уақыты</translation>
        </message>
        <message>
            <source>conditions for persons with disabilities in Kazakh</source>
            <translation>мүгедектігі бар адамдарға арналған жағдайлар, қазақша</translation>
        </message>
        <message>
            <source>conditions for persons with disabilities in Russian</source>
            <translation>мүгедектігі бар адамдарға арналған жағдайлар, орысша</translation>
        </message>
        <message>
            <source>website</source>
            <translation>интернет-ресурс</translation>
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
        <message>
            <source>%1 %2</source>
            <translation>%2 жылғы %1</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>the file is not UTF-8</source>
            <translation>файл UTF-8 кодтауында емес</translation>
        </message>
        <message>
            <source>the first line names other columns</source>
            <translation>бірінші жолда басқа бағандар көрсетілген</translation>
        </message>
        <message>
            <source>the file has no records</source>
            <translation>файлда жазба жоқ</translation>
        </message>
        <message>
            <source>the code does not fit</source>
            <translation>код сәйкес келмейді</translation>
        </message>
        <message>
            <source>the level does not fit the code</source>
            <translation>деңгей кодқа сәйкес келмейді</translation>
        </message>
        <message>
            <source>what it belongs to is not in the file</source>
            <translation>жоғары тұрған жазба файлда жоқ</translation>
        </message>
        <message>
            <source>the name is missing</source>
            <translation>атауы көрсетілмеген</translation>
        </message>
        <message>
            <source>it stands twice</source>
            <translation>екі рет кездеседі</translation>
        </message>
        <message>
            <source>the number of fields is wrong</source>
            <translation>өрістер саны дұрыс емес</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>мұндай күн жоқ</translation>
        </message>
        <message>
            <source>the kind of the day is unknown</source>
            <translation>күннің түрі белгісіз</translation>
        </message>
        <message>
            <source>whether it is estimated must be 0 or 1</source>
            <translation>болжамды күннің белгісі 0 немесе 1 болуға тиіс</translation>
        </message>
        <message>
            <source>a quotation mark is not closed</source>
            <translation>тырнақша жабылмаған</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %n line(s) cannot be read.</source>
            <translation>
                <numerusform>Ештеңе импортталмады: %n жолды оқу мүмкін емес.</numerusform>
                <numerusform>Ештеңе импортталмады: %n жолды оқу мүмкін емес.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1‑жол: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Signed in</source>
            <translation>Жүйеге кірді</translation>
        </message>
        <message>
            <source>Signing in was refused</source>
            <translation>Кіруге рұқсат берілмеді</translation>
        </message>
        <message>
            <source>Signing in was paused after wrong passwords</source>
            <translation>Қате құпиясөздерден кейін кіру уақытша тоқтатылды</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Жүйеден шықты</translation>
        </message>
        <message>
            <source>The password was confirmed before signing</source>
            <translation>Қол қою алдында құпиясөз расталды</translation>
        </message>
        <message>
            <source>A wrong password was refused</source>
            <translation>Қате құпиясөз қабылданбады</translation>
        </message>
        <message>
            <source>The password was changed</source>
            <translation>Құпиясөз өзгертілді</translation>
        </message>
        <message>
            <source>The screen was locked</source>
            <translation>Экран құлыпталды</translation>
        </message>
        <message>
            <source>The screen was unlocked</source>
            <translation>Экран құлпы ашылды</translation>
        </message>
        <message>
            <source>The first account was made</source>
            <translation>Алғашқы есептік жазба жасалды</translation>
        </message>
        <message>
            <source>The administrator was recovered by the recovery key</source>
            <translation>Әкімшінің кіруі қалпына келтіру кілтімен қалпына келтірілді</translation>
        </message>
        <message>
            <source>A wrong recovery key was refused</source>
            <translation>Қате қалпына келтіру кілті қабылданбады</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Personal file</source>
            <translation>Жеке іс</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Есептік жазба</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Qualification programme</source>
            <translation>Біліктілік бағдарламасы</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Баға</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Кәсіптер сыныптауышы</translation>
        </message>
        <message>
            <source>Classifier of regions</source>
            <translation>Өңірлер сыныптауышы</translation>
        </message>
        <message>
            <source>Recognition center</source>
            <translation>Тану орталығы</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Цифрлық платформа</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Емтихан орны</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>істің нөмірі</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>қағаз</translation>
        </message>
        <message>
            <source>serial number</source>
            <translation>сериялық нөмір</translation>
        </message>
        <message>
            <source>begins</source>
            <translation>басталуы</translation>
        </message>
        <message>
            <source>happened</source>
            <translation>болған уақыты</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>жіберілді</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>хабарланды</translation>
        </message>
        <message>
            <source>after the last day</source>
            <translation>соңғы күннен кейін</translation>
        </message>
        <message>
            <source>drawn up and signed by one person</source>
            <translation>бір адам жасап, қол қойған</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>құжаттар</translation>
        </message>
        <message>
            <source>with a scan</source>
            <translation>скан бар</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>жіберу тәсілі</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>шешім</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>негіздемелер</translation>
        </message>
        <message>
            <source>correct answers</source>
            <translation>дұрыс жауаптар</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>сұрақтар</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>практикаға жіберілді</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>бағалар</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>жетіспейді</translation>
        </message>
        <message>
            <source>checksum</source>
            <translation>бақылау сомасы</translation>
        </message>
        <message>
            <source>signed on</source>
            <translation>қол қойылған күні</translation>
        </message>
        <message>
            <source>issued on</source>
            <translation>берілген күні</translation>
        </message>
        <message>
            <source>prints</source>
            <translation>басып шығару саны</translation>
        </message>
        <message>
            <source>collected by</source>
            <translation>алған адам</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>өтпеді</translation>
        </message>
        <message>
            <source>active</source>
            <translation>жұмыс істейді</translation>
        </message>
        <message>
            <source>version</source>
            <translation>нұсқа</translation>
        </message>
        <message>
            <source>NQF level</source>
            <translation>ҰБШ деңгейі</translation>
        </message>
        <message>
            <source>sum in tiyn</source>
            <translation>сома, тиынмен</translation>
        </message>
        <message>
            <source>records accepted</source>
            <translation>қабылданған жазбалар</translation>
        </message>
        <message>
            <source>records rejected</source>
            <translation>қабылданбаған жазбалар</translation>
        </message>
        <message>
            <source>records put off</source>
            <translation>кейінге қалдырылған жазбалар</translation>
        </message>
        <message>
            <source>number of the batch</source>
            <translation>топтаманың нөмірі</translation>
        </message>
        <message>
            <source>numbers granted</source>
            <translation>берілген нөмірлер</translation>
        </message>
        <message>
            <source>first number</source>
            <translation>бірінші нөмір</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>from</source>
            <translation>бастап</translation>
        </message>
        <message>
            <source>until</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>since</source>
            <translation>бастап</translation>
        </message>
        <message>
            <source>who</source>
            <translation>кім</translation>
        </message>
        <message>
            <source>what</source>
            <translation>не</translation>
        </message>
        <message>
            <source>entries that the platform keeps</source>
            <translation>платформа сақтаған жазбалар саны</translation>
        </message>
        <message>
            <source>the journal was touched</source>
            <translation>журналға қол тигізілген</translation>
        </message>
        <message>
            <source>the journal of the platform was touched</source>
            <translation>платформаның журналына қол тигізілген</translation>
        </message>
        <message>
            <source>content that cannot be read</source>
            <translation>оқылмайтын мазмұн</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Month of the report</source>
            <translation>Есептің айы</translation>
        </message>
        <message>
            <source>Order of the platform</source>
            <translation>Платформаның өкімі</translation>
        </message>
        <message>
            <source>month</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>records</source>
            <translation>жазбалар</translation>
        </message>
        <message>
            <source>records on the platform</source>
            <translation>платформадағы жазбалар</translation>
        </message>
        <message>
            <source>records offered again</source>
            <translation>қайта ұсынылған жазбалар</translation>
        </message>
        <message>
            <source>records that are not here</source>
            <translation>мұнда жоқ жазбалар</translation>
        </message>
        <message>
            <source>state</source>
            <translation>күйі</translation>
        </message>
        <message>
            <source>number of the order</source>
            <translation>өкімнің нөмірі</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>түрі</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>не шешілді</translation>
        </message>
        <message>
            <source>from the day</source>
            <translation>қай күннен бастап</translation>
        </message>
        <message>
            <source>register</source>
            <translation>тізілім</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгергені</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>алынғаны</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>соңғы күні</translation>
        </message>
        <message>
            <source>last number</source>
            <translation>соңғы нөмірі</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>орындау мүмкін болмады</translation>
        </message>
        <message>
            <source>the sheet lies safe</source>
            <translation>парақ сенімді жерде</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>жолдар</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>Өтініштер тізімі</translation>
        </message>
        <message>
            <source>requests to the support</source>
            <translation>қолдау қызметіне өтінімдер</translation>
        </message>
        <message>
            <source>answers of the support</source>
            <translation>қолдау қызметінің жауаптары</translation>
        </message>
    </context>
    <context>
        <name>MonthWords</name>
        <message>
            <source>The accreditation was changed.</source>
            <translation>Аккредиттеу өзгертілді.</translation>
        </message>
        <message>
            <source>The accreditation is suspended from %1: %2 (%3)</source>
            <translation>Аккредиттеу %1 бастап тоқтатыла тұрады: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation is resumed from %1: %2 (%3)</source>
            <translation>Аккредиттеу %1 бастап қайта басталады: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation is revoked from %1: %2 (%3)</source>
            <translation>Аккредиттеу %1 бастап кері қайтарып алынды: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation may not be renewed from %1: %2 (%3)</source>
            <translation>Аккредиттеу %1 бастап қайта басталуға жатпайды: %2 (%3)</translation>
        </message>
        <message>
            <source>Document %1 is cancelled from %2: %3 (%4)</source>
            <translation>%1 құжатының күші %2 бастап жойылды: %3 (%4)</translation>
        </message>
        <message>
            <source>A document is cancelled.</source>
            <translation>Құжаттың күші жойылды.</translation>
        </message>
        <message>
            <source>The register "%1" is brought to version %2: %3 changed, %4 removed</source>
            <translation>«%1» тізілімі %2‑нұсқаға жаңартылды: %3 өзгерді, %4 алынды</translation>
        </message>
        <message>
            <source>A register was changed.</source>
            <translation>Тізілім өзгерді.</translation>
        </message>
        <message>
            <source>Reminder: the month %1 was to be closed by %2</source>
            <translation>Еске салу: %1 айын %2 дейін жабу керек еді</translation>
        </message>
        <message>
            <source>Reminder of a month</source>
            <translation>Ай туралы еске салу</translation>
        </message>
        <message>
            <source>The issuing of documents is stopped from %1: %2</source>
            <translation>Құжат беру %1 бастап тоқтатылды: %2</translation>
        </message>
        <message>
            <source>The issuing of documents is stopped.</source>
            <translation>Құжат беру тоқтатылды.</translation>
        </message>
        <message>
            <source>The issuing of documents goes on from %1</source>
            <translation>Құжат беру %1 бастап жалғасады</translation>
        </message>
        <message>
            <source>The issuing of documents goes on.</source>
            <translation>Құжат беру жалғасады.</translation>
        </message>
        <message>
            <source>The numbers %1 to %2 that were not used are withdrawn: %3</source>
            <translation>%1 – %2 аралығындағы пайдаланылмаған нөмірлер қайтарып алынды: %3</translation>
        </message>
        <message>
            <source>Numbers are withdrawn.</source>
            <translation>Нөмірлер қайтарып алынды.</translation>
        </message>
        <message>
            <source>The center is accredited again: from %1 to %2, this day included</source>
            <translation>Орталық қайта аккредиттелді: %1 бастап %2 қоса алғанда</translation>
        </message>
        <message>
            <source>The center is accredited again.</source>
            <translation>Орталық қайта аккредиттелді.</translation>
        </message>
        <message>
            <source>Here %1 records, on the platform %2.</source>
            <translation>Мұнда %1 жазба, платформада %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that the platform had lost were offered again.</source>
            <translation>
                <numerusform>Платформа жоғалтқан %n жазба қайта ұсынылды.</numerusform>
                <numerusform>Платформа жоғалтқан %n жазба қайта ұсынылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on the platform are not here, or are others: tell the operator.</source>
            <translation>
                <numerusform>Платформадағы %n жазба мұнда жоқ немесе басқаша: операторға айтыңыз.</numerusform>
                <numerusform>Платформадағы %n жазба мұнда жоқ немесе басқаша: операторға айтыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>the same on both sides</source>
            <translation>екі тарапта бірдей</translation>
        </message>
        <message>
            <source>closed by the center</source>
            <translation>орталық жапты</translation>
        </message>
        <message>
            <source>closed by both sides</source>
            <translation>екі тарап жапты</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>wait until it is over</source>
            <translation>аяқталуын күту</translation>
        </message>
        <message>
            <source>synchronize</source>
            <translation>алмасуды орындау</translation>
        </message>
        <message>
            <source>look at the rejected records</source>
            <translation>қабылданбаған жазбаларды қарау</translation>
        </message>
        <message>
            <source>clear up the difference</source>
            <translation>айырмашылықты анықтау</translation>
        </message>
        <message>
            <source>close the month</source>
            <translation>айды жабу</translation>
        </message>
        <message>
            <source>synchronize: the platform confirms</source>
            <translation>алмасуды орындау: платформа растайды</translation>
        </message>
        <message>
            <source>%1, not closed</source>
            <translation>%1, жабылмаған</translation>
        </message>
        <message>
            <source>Closed on %1. A change belongs to a later month and names this one.</source>
            <translation>%1 жабылды. Өзгеріс кейінгі айға жатады және осы айды атайды.</translation>
        </message>
        <message>
            <source>Closed. A change belongs to a later month and names this one.</source>
            <translation>Жабылды. Өзгеріс кейінгі айға жатады және осы айды атайды.</translation>
        </message>
        <message>
            <source>The head closed it on %1; the platform confirms with the next exchange.</source>
            <translation>Басшы оны %1 жапты; платформа келесі алмасуда растайды.</translation>
        </message>
        <message>
            <source>Both sides have not compared it yet.</source>
            <translation>Екі тарап оны әлі салыстырған жоқ.</translation>
        </message>
        <message>
            <source>Both sides had the same on %1.</source>
            <translation>%1 сәтінде тараптардың деректері бірдей болды.</translation>
        </message>
        <message>
            <source>An order that this version does not know: %1</source>
            <translation>Бұл нұсқа білмейтін өкім: %1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>орындалды</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>орындау мүмкін болмады</translation>
        </message>
        <message>
            <source>stopped: the ones behind it wait</source>
            <translation>тоқтап тұр: одан кейінгілері күтеді</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>The accreditation ended on %1: nothing is issued any more.</source>
            <translation>Аккредиттеу мерзімі %1 күні аяқталды: енді ештеңе берілмейді.</translation>
        </message>
        <message>
            <source>The accreditation was ended on %1: %2. No applications are taken, no sessions held, nothing is issued.</source>
            <translation>Аккредиттеу %1 күні тоқтатылды: %2. Өтініштер қабылданбайды, отырыстар өткізілмейді, ештеңе берілмейді.</translation>
        </message>
        <message>
            <source>The last day to register on the platform was %1. Without it there are no numbers for documents.</source>
            <translation>Платформада тіркелудің соңғы күні %1 болған. Онсыз құжаттарға нөмір берілмейді.</translation>
        </message>
        <message>
            <source>Register on the platform by %1. Without it there are no numbers for documents.</source>
            <translation>Платформада %1 күнінен кешіктірмей тіркеліңіз. Онсыз құжаттарға нөмір берілмейді.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Тіркелу</translation>
        </message>
        <message>
            <source>The last day to apply for re-accreditation was %1.</source>
            <translation>Қайта аккредиттеуге өтінім берудің соңғы күні %1 болған.</translation>
        </message>
        <message>
            <source>Apply for re-accreditation by %1.</source>
            <translation>Қайта аккредиттеуге өтінімді %1 күнінен кешіктірмей беріңіз.</translation>
        </message>
        <message>
            <source>Accreditation</source>
            <translation>Аккредиттеу</translation>
        </message>
        <message>
            <source>The accreditation ends on %1: nothing is issued after that day.</source>
            <translation>Аккредиттеу мерзімі %1 күні аяқталады: осы күннен кейін ештеңе берілмейді.</translation>
        </message>
        <message numerus="yes">
            <source>%n open term(s) would end on another day if they were counted now. None moves until somebody decides.</source>
            <translation>
                <numerusform>%n ашық мерзім қазір есептелсе, басқа күні аяқталар еді. Шешім қабылданбайынша, ешқайсысы өзгермейді.</numerusform>
                <numerusform>%n ашық мерзім қазір есептелсе, басқа күні аяқталар еді. Шешім қабылданбайынша, ешқайсысы өзгермейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешу</translation>
        </message>
        <message>
            <source>There are no numbers for documents left: synchronize to get more.</source>
            <translation>Құжаттарға арналған нөмір қалмады: жаңасын алу үшін синхрондаңыз.</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхрондау</translation>
        </message>
        <message>
            <source>The computer's clock went back: it shows %1, but it was %2 already. Set it right before anything gets a date.</source>
            <translation>Компьютердің сағаты артқа кетті: %1 көрсетіп тұр, ал %2 болып қойған. Құжаттарға қате күн қойылмай тұрып сағатты түзетіңіз.</translation>
        </message>
        <message>
            <source>The computer's clock jumped ahead: it shows %1, and %2 was expected. Set it right before anything gets a date.</source>
            <translation>Компьютердің сағаты алға кетті: %1 көрсетіп тұр, ал %2 болуы керек еді. Құжаттарға қате күн қойылмай тұрып сағатты түзетіңіз.</translation>
        </message>
        <message>
            <source>No backup has been made yet. If this computer is lost, everything is.</source>
            <translation>Сақтық көшірме әлі жасалмаған. Компьютер жоғалса, бәрі жоғалады.</translation>
        </message>
        <message>
            <source>No good backup is in its place: each is gone or was found broken. If this computer is lost, everything is.</source>
            <translation>Орнында жарамды сақтық көшірме жоқ: олар жоғалған немесе бүлінген болып шықты. Компьютер жоғалса, бәрі жоғалады.</translation>
        </message>
        <message>
            <source>The last good backup was made on %1. What was done since would be lost with this computer.</source>
            <translation>Соңғы жарамды сақтық көшірме %1 жасалған. Компьютер жоғалса, содан бергі жұмыс та жоғалады.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>The month %1 is to be closed with the platform by %2.</source>
            <translation>%1 айын платформамен бірге %2 дейін жабу керек.</translation>
        </message>
        <message>
            <source>The month %1 was to be closed with the platform by %2; its operator reminded of it.</source>
            <translation>%1 айын платформамен бірге %2 дейін жабу керек еді; оператор бұл туралы еске салды.</translation>
        </message>
        <message>
            <source>The month %1 was to be closed with the platform by %2.</source>
            <translation>%1 айын платформамен бірге %2 дейін жабу керек еді.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>Orders of the platform</source>
            <translation>Платформаның өкімдері</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the support came.</source>
            <translation>
                <numerusform>Қолдау қызметінен %n жауап келді.</numerusform>
                <numerusform>Қолдау қызметінен %n жауап келді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>The last day to publish the structure, activity and prices of the center was %1.</source>
            <translation>Орталықтың құрылымын, қызметін және бағаларын жариялаудың соңғы күні %1 болды.</translation>
        </message>
        <message>
            <source>Publish the structure, activity and prices of the center by %1.</source>
            <translation>Орталықтың құрылымын, қызметін және бағаларын %1 дейін жариялаңыз.</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Жариялау</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) of the staff have no account yet: they can neither sign in nor record or sign anything.</source>
            <translation>
                <numerusform>%n қызметкердің тіркелгісі әлі жоқ: олар кіре де, бірдеңе енгізе де, қол қоя да алмайды.</numerusform>
                <numerusform>%n қызметкердің тіркелгісі әлі жоқ: олар кіре де, бірдеңе енгізе де, қол қоя да алмайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>For one case the registrar, the secretary and the head at least sign in; missing: %1.</source>
            <translation>Бір істі жүргізу үшін кемінде тіркеуші, хатшы және басшы кіре алуы керек; жетіспейді: %1.</translation>
        </message>
        <message>
            <source>Open accounts</source>
            <translation>Тіркелгі ашу</translation>
        </message>
        <message>
            <source>If %1 signs the protocol, nobody who can sign in is left to make the document. Open an account for another person with one of these roles: %2.</source>
            <translation>Хаттамаға %1 қол қойса, құжатты дайындап, жүйеге кіре алатын адам қалмайды. Мына рөлдердің бірі бар тағы бір адамға тіркелгі ашыңыз: %2.</translation>
        </message>
        <message>
            <source>If %1 signs the protocol, nobody is left to make the document. Give another person one of these roles and let them sign in: %2.</source>
            <translation>Хаттамаға %1 қол қойса, құжатты дайындайтын адам қалмайды. Тағы бір адамға мына рөлдердің бірін беріп, жүйеге кіруіне мүмкіндік жасаңыз: %2.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
    </context>
    <context>
        <name>OverviewAreas</name>
        <message>
            <source>Appeals received</source>
            <translation>Түскен апелляциялар</translation>
        </message>
        <message>
            <source>Decisions on appeals</source>
            <translation>Апелляция шешімдері</translation>
        </message>
        <message>
            <source>Documents cancelled</source>
            <translation>Күші жойылған құжаттар</translation>
        </message>
        <message>
            <source>Cases closed without a decision</source>
            <translation>Шешімсіз жабылған істер</translation>
        </message>
        <message>
            <source>Temporary disability</source>
            <translation>Еңбекке уақытша жарамсыздық</translation>
        </message>
        <message>
            <source>Duplicates of documents</source>
            <translation>Құжат телнұсқалары</translation>
        </message>
        <message>
            <source>Incidents at sessions</source>
            <translation>Отырыстардағы оқыс жағдайлар</translation>
        </message>
        <message>
            <source>Protocols drawn up and signed by one person</source>
            <translation>Хаттаманы бір адам жасап, қол қойған</translation>
        </message>
        <message>
            <source>Exams moved to another day</source>
            <translation>Басқа күнге ауыстырылған емтихандар</translation>
        </message>
        <message>
            <source>Documents spoiled</source>
            <translation>Бүлінген құжаттар</translation>
        </message>
        <message>
            <source>Acts of violation</source>
            <translation>Бұзушылық туралы актілер</translation>
        </message>
    </context>
    <context>
        <name>OverviewEvents</name>
        <message>
            <source>in time</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кешігіп</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>қанағаттандырылды</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қанағаттандырылмады</translation>
        </message>
        <message>
            <source>confirmed complaint</source>
            <translation>расталған шағым</translation>
        </message>
        <message>
            <source>withdrawn by the candidate</source>
            <translation>кандидат қайтарып алды</translation>
        </message>
        <message>
            <source>profession withdrawn from the register</source>
            <translation>кәсіп тізілімнен алып тасталды</translation>
        </message>
        <message>
            <source>the candidate did not appear</source>
            <translation>кандидат келмеді</translation>
        </message>
        <message>
            <source>void voucher</source>
            <translation>ваучердің күші жойылды</translation>
        </message>
        <message>
            <source>reported, not proved yet</source>
            <translation>хабарланды, әлі расталмаған</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>расталды</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>жоғалды</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>бүлінді</translation>
        </message>
        <message>
            <source>changed name</source>
            <translation>аты-жөні өзгерді</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>қоршаған орта</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>қызметкер</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>техника</translation>
        </message>
        <message>
            <source>technical fault</source>
            <translation>техникалық ақау</translation>
        </message>
        <message>
            <source>interrupted session</source>
            <translation>отырыстың үзілуі</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>келмеу</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>ескерту</translation>
        </message>
        <message>
            <source>removal from the exam</source>
            <translation>емтиханнан шеттету</translation>
        </message>
        <message>
            <source>procedure ended automatically</source>
            <translation>рәсім автоматты түрде аяқталды</translation>
        </message>
    </context>
    <context>
        <name>OverviewSections</name>
        <message>
            <source>Applications</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Өтті</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Өтпеді</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Барысы</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Terms in working days</source>
            <translation>Мерзімдер, жұмыс күнімен</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Міндет</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>By law, working days</source>
            <translation>Заң бойынша, жұмыс күні</translation>
        </message>
        <message>
            <source>On average, working days</source>
            <translation>Орташа, жұмыс күні</translation>
        </message>
        <message>
            <source>Nearest the limit, working days</source>
            <translation>Ең шеткі, жұмыс күні</translation>
        </message>
        <message>
            <source>By law, at most</source>
            <translation>Заң бойынша, ең көбі</translation>
        </message>
        <message>
            <source>By law, at least</source>
            <translation>Заң бойынша, кемінде</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешіккен</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сақталған</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Қалғандары</translation>
        </message>
        <message>
            <source>Passed, share</source>
            <translation>Өткендер үлесі</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Бас тартулар</translation>
        </message>
        <message>
            <source>Refusals by ground</source>
            <translation>Негіздері бойынша бас тартулар</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Of all refusals</source>
            <translation>Жалпыдағы үлесі</translation>
        </message>
        <message>
            <source>Region not named</source>
            <translation>Өңірі көрсетілмеген</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>Ваучерлер</translation>
        </message>
        <message>
            <source>Vouchers by region</source>
            <translation>Өңірлер бойынша ваучерлер</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Ұсынылған</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Пайдаланылған</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Жарамсыз</translation>
        </message>
        <message>
            <source>To reimburse, tenge</source>
            <translation>Өтелетіні, теңге</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Апелляциялар</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>%1‑деңгей</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Кәсіптер</translation>
        </message>
        <message>
            <source>By profession</source>
            <translation>Кәсіп бойынша</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Деңгей бойынша</translation>
        </message>
        <message>
            <source>Level of the NQF</source>
            <translation>ҰБШ деңгейі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Тіл бойынша</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>By mode</source>
            <translation>Режим бойынша</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негіз</translation>
        </message>
        <message>
            <source>By basis</source>
            <translation>Негіз бойынша</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Көрсеткіштер</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of the terms</comment>
            <translation>Уақтылы</translation>
        </message>
    </context>
    <context>
        <name>OverviewWords</name>
        <message>
            <source>other</source>
            <translation>басқа</translation>
        </message>
    </context>
    <context>
        <name>ProcedureWords</name>
        <message>
            <source>In person</source>
            <translation>Өзі келіп</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Телефонмен</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Поштамен</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Электрондық поштамен</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Хабармен</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>Withdrawn by the candidate</source>
            <translation>Кандидат қайтарып алды</translation>
        </message>
        <message>
            <source>Profession out of the register</source>
            <translation>Кәсіп тізілімнен шығарылды</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Voucher ended</source>
            <translation>Ваучердің мерзімі өтті</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Өзге себеп</translation>
        </message>
        <message>
            <source>no power</source>
            <translation>электр қуаты жоқ</translation>
        </message>
        <message>
            <source>the commission lost its chair</source>
            <translation>комиссия төрағасыз қалды</translation>
        </message>
        <message>
            <source>technical fault</source>
            <translation>техникалық ақау</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>төтенше жағдай</translation>
        </message>
        <message>
            <source>another cause</source>
            <translation>өзге себеп</translation>
        </message>
        <message>
            <source>related to the candidate</source>
            <translation>кандидаттың туысы</translation>
        </message>
        <message>
            <source>employs the candidate</source>
            <translation>кандидаттың жұмыс берушісі</translation>
        </message>
        <message>
            <source>taught the candidate</source>
            <translation>кандидатты оқытқан</translation>
        </message>
        <message>
            <source>bound to the candidate</source>
            <translation>кандидатпен байланысты</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>ill</source>
            <translation>ауырып қалды</translation>
        </message>
        <message>
            <source>present</source>
            <translation>келді</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кешігіп</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>төраға</translation>
        </message>
        <message>
            <source>member</source>
            <translation>мүше</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>хатшы</translation>
        </message>
        <message>
            <source>surroundings</source>
            <translation>айналадағы жағдай</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>қызметкер</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>техника</translation>
        </message>
        <message>
            <source>other</source>
            <translation>басқа</translation>
        </message>
        <message>
            <source>warned</source>
            <translation>ескертілді</translation>
        </message>
        <message>
            <source>removed from the exam</source>
            <translation>емтиханнан шеттетілді</translation>
        </message>
        <message>
            <source>the exam ended automatically</source>
            <translation>емтихан автоматты түрде аяқталды</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>late, the head decides</source>
            <translation>кешікті, басшы шешеді</translation>
        </message>
        <message>
            <source>heard though late</source>
            <translation>кешіксе де қаралады</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>қаралмайды</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>қанағаттандырылды</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қанағаттандырылмады</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Жоғалды</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Бүлінді</translation>
        </message>
        <message>
            <source>Name changed</source>
            <translation>Аты-жөні өзгерді</translation>
        </message>
        <message>
            <source>by the center</source>
            <translation>орталықтың шешімімен</translation>
        </message>
        <message>
            <source>by order of the platform</source>
            <translation>платформаның өкімімен</translation>
        </message>
        <message>
            <source>by a corrected protocol</source>
            <translation>түзетілген хаттама бойынша</translation>
        </message>
        <message>
            <source>comfort of the room</source>
            <translation>бөлме жайлылығы</translation>
        </message>
        <message>
            <source>disturbance</source>
            <translation>кедергі</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>шу</translation>
        </message>
        <message>
            <source>power</source>
            <translation>электр қуаты</translation>
        </message>
        <message>
            <source>weather</source>
            <translation>ауа райы</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>мінез-құлық</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>шағым</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>жеке басы</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>ауру</translation>
        </message>
        <message>
            <source>error</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>компьютер</translation>
        </message>
        <message>
            <source>network</source>
            <translation>желі</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>басып шығару</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>жұмыс орны</translation>
        </message>
        <message>
            <source>software</source>
            <translation>бағдарламалық қамтылым</translation>
        </message>
        <message>
            <source>without the ten working days: %1</source>
            <translation>он жұмыс күнін күтпей (%1)</translation>
        </message>
    </context>
    <context>
        <name>ProtocolWords</name>
        <message>
            <source>Protocol %1 was signed on %2 and corrects protocol %3.</source>
            <translation>%1 хаттамасына %2 күні қол қойылды, ол %3 хаттамасын түзетеді.</translation>
        </message>
        <message>
            <source>Draft of protocol %1, which corrects protocol %2. It counts from its signature.</source>
            <translation>%2 хаттамасын түзететін %1 хаттамасының жобасы. Ол қол қойылғаннан бастап қолданылады.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Себебі: %1</translation>
        </message>
        <message>
            <source>Really signed on %1</source>
            <translation>Іс жүзінде %1 күні қол қойылды</translation>
        </message>
        <message>
            <source>Protocol %1 was signed on %2. It is frozen for ever: a correction is a new protocol that names this one.</source>
            <translation>%1 хаттамасына %2 күні қол қойылды. Ол ешқашан өзгертілмейді: түзету — осы хаттама көрсетілетін жаңа хаттама.</translation>
        </message>
        <message>
            <source>Draft of protocol %1. Print it, let the commission sign it, then record the signature.</source>
            <translation>%1 хаттамасының жобасы. Оны басып шығарыңыз, комиссияға қол қойдырыңыз, содан кейін қол қойылғанын тіркеңіз.</translation>
        </message>
        <message>
            <source>draft of a correction</source>
            <translation>түзету жобасы</translation>
        </message>
        <message>
            <source>signed on %1, counts</source>
            <translation>%1 күні қол қойылды, қолданыста</translation>
        </message>
        <message>
            <source>signed on %1, corrected</source>
            <translation>%1 күні қол қойылды, түзетілген</translation>
        </message>
    </context>
    <context>
        <name>PublicationWords</name>
        <message>
            <source>Published on %1. A change was not sent yet: it goes with the next exchange.</source>
            <translation>%1 жарияланды. Өзгеріс әлі жіберілген жоқ: ол келесі алмасумен кетеді.</translation>
        </message>
        <message>
            <source>Not sent yet: it goes with the next exchange.</source>
            <translation>Әлі жіберілген жоқ: келесі алмасумен кетеді.</translation>
        </message>
        <message>
            <source>Not published. The last day is %1.</source>
            <translation>Жарияланбаған. Соңғы күні — %1.</translation>
        </message>
        <message>
            <source>Not published.</source>
            <translation>Жарияланбаған.</translation>
        </message>
        <message>
            <source>Published on %1.</source>
            <translation>%1 жарияланды.</translation>
        </message>
        <message>
            <source>The platform refused it: %1 Correct it and publish once more.</source>
            <translation>Платформа қабылдамады: %1 Түзетіп, қайта жариялаңыз.</translation>
        </message>
        <message>
            <source>Not published. The last day was %1.</source>
            <translation>Жарияланбаған. Соңғы күні %1 болған.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Орны:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Файл аты:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Файл түрі:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>А&amp;шу</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Басқаша сақтау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Жоғарғы қалта</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Жоғарғы қалтаға өту</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Жаңа қалта құру</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Жаңа қалта құру</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Толық түрі</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Тізім түрінде көрсету</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Толық түрде көрсету</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Бүйір панель</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Орындар мен бетбелгілер</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Файлдар қалтасы</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Жаңа қалта</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 файлы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Қалта:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Таңдау</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Атын өзгерту</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Жою</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Жаңа қалта</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Жас&amp;ырын файлдарды көрсету</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 бұрыннан бар.
Орнына жаңасы жазылсын ба?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Файл табылмады.
Файл атының дұрыстығын тексеріңіз.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Қалта табылмады.
Қалта атының дұрыстығын тексеріңіз.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Өзгертілген күні</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Болдырмау</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Қайталау</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Қиып а&amp;лу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көшіру</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Қо&amp;ю</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Барлығын белгілеу</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Жарайды</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Иә</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Жоқ</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Басып шығару</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Баптаулар &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Баптаулар &lt;&lt;</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Файлға басып шығару (PDF)</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Файлға басып шығару...</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Компьютердегі файл</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>PDF файлын жазу</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Барлық бет</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Тақ беттер</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Жұп беттер</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 бұрыннан бар.
Үстіне жазылсын ба?</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>Даналар</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Дана саны:</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Басылатын беттер</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>to</source>
            <translation>–</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Ағымдағы бет</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Белгіленгені</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Даналап жинау</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Кері ретпен</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Екі жақты басып шығару</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Өшірулі</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Ұзын қыры бойынша</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Қысқа қыры бойынша</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Түс режимі</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Түрлі түсті</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Сұр реңкті</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Шығару баптаулары</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Беттер жиыны:</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Атауы:</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Орны:</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Түрі:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>&amp;Қасиеттері</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>Шығыс &amp;файлы:</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Болдырмау</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Қайталау</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Қиып а&amp;лу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Көшіру</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Қо&amp;ю</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Барлығын белгілеу</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>its term is over</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>it was cancelled</source>
            <translation>күші жойылған</translation>
        </message>
        <message>
            <source>its signature does not fit what it says</source>
            <translation>қолтаңбасы мазмұнына сәйкес келмейді</translation>
        </message>
        <message>
            <source>the list of keys does not name the key that signed it</source>
            <translation>қол қойылған кілт кілттер тізімінде жоқ</translation>
        </message>
        <message>
            <source>the list of cancelled documents does not reach its number; exchange first</source>
            <translation>күші жойылған құжаттар тізімі бұл нөмірді қамтымайды; алдымен алмасуды орындаңыз</translation>
        </message>
        <message>
            <source>it was not handed over yet</source>
            <translation>ол әлі тапсырылған жоқ</translation>
        </message>
        <message>
            <source>its paper was spoiled, and the number is used up</source>
            <translation>бланкісі бүлінген, нөмірі пайдаланылған</translation>
        </message>
        <message>
            <source>not appointed for this profession</source>
            <translation>бұл кәсіп бойынша тағайындалмаған</translation>
        </message>
        <message>
            <source>a declared tie to a candidate</source>
            <translation>кандидатпен байланысы мәлімделген</translation>
        </message>
        <message>
            <source>sat in the exam commission of this case</source>
            <translation>осы істің емтихан комиссиясында отырған</translation>
        </message>
        <message>
            <source>has a seat in it already</source>
            <translation>бұл комиссияда орны бар</translation>
        </message>
        <message>
            <source>does not work for the center any more</source>
            <translation>енді орталықта жұмыс істемейді</translation>
        </message>
        <message>
            <source>does not have the role that the seat needs</source>
            <translation>бұл орынға қажет рөлі жоқ</translation>
        </message>
        <message>
            <source>it is too short</source>
            <translation>ол тым қысқа</translation>
        </message>
        <message>
            <source>it is one that everybody tries first</source>
            <translation>оны жұрттың бәрі бірінші тексереді</translation>
        </message>
        <message>
            <source>it is the person's own name or login</source>
            <translation>бұл адамның өз аты немесе логині</translation>
        </message>
        <message>
            <source>it is the one before</source>
            <translation>бұл — бұрынғы құпиясөз</translation>
        </message>
        <message>
            <source>it was typed differently the second time</source>
            <translation>екінші рет басқаша терілді</translation>
        </message>
        <message>
            <source>The platform takes nothing from this installation any more: it was restored from a copy, or copied.</source>
            <translation>Платформа бұл орнатылымнан енді ештеңе қабылдамайды: ол көшірмеден қалпына келтірілген немесе көшірілген.</translation>
        </message>
        <message>
            <source>This installation is enrolled with the platform already.</source>
            <translation>Бұл орнатылым платформада бұрыннан тіркелген.</translation>
        </message>
        <message>
            <source>The server was restored from a copy: exchange once more, everything is compared anew.</source>
            <translation>Сервер көшірмеден қалпына келтірілген: алмасуды қайта орындаңыз, бәрі жаңадан салыстырылады.</translation>
        </message>
        <message>
            <source>The server does not take the signature of this installation: tell the operator of the platform.</source>
            <translation>Сервер бұл орнатылымның қолтаңбасын қабылдамайды: платформа операторына айтыңыз.</translation>
        </message>
        <message>
            <source>The server does not know this installation: ask the operator of the platform for a new code.</source>
            <translation>Сервер бұл орнатылымды білмейді: платформа операторынан жаңа код сұраңыз.</translation>
        </message>
        <message>
            <source>By the platform the center is not accredited on this day.</source>
            <translation>Платформаның мәліметі бойынша орталықтың аккредиттеуі бұл күні жарамсыз.</translation>
        </message>
        <message>
            <source>The platform has no numbers left for this center: tell the operator of the platform.</source>
            <translation>Платформада бұл орталыққа берілетін нөмір қалмады: платформа операторына айтыңыз.</translation>
        </message>
        <message>
            <source>The platform closes a month after its last day only.</source>
            <translation>Платформа айды оның соңғы күнінен кейін ғана жабады.</translation>
        </message>
        <message>
            <source>The server does not have what was asked for.</source>
            <translation>Сұралған мәлімет серверде жоқ.</translation>
        </message>
        <message>
            <source>The server cannot read what was sent: the program and the server are of different versions.</source>
            <translation>Сервер жіберілгенді оқи алмайды: бағдарлама мен сервердің нұсқалары әртүрлі.</translation>
        </message>
        <message>
            <source>Too many requests came to the server: try again later.</source>
            <translation>Серверге тым көп сұрау келді: кейінірек қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The server is busy: try again later.</source>
            <translation>Сервер бос емес: кейінірек қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The server failed, nothing was taken: try again later.</source>
            <translation>Серверде ақау болды, ештеңе қабылданған жоқ: кейінірек қайталап көріңіз.</translation>
        </message>
        <message>
            <source>letters, with spaces, hyphens, apostrophes and points between them</source>
            <translation>әріптер, олардың арасында бос орын, дефис, апостроф және нүкте болуы мүмкін</translation>
        </message>
        <message>
            <source>an address that begins with https:// or http://</source>
            <translation>https:// немесе http:// деп басталатын мекенжай</translation>
        </message>
        <message>
            <source>hours and minutes, for example 14:30</source>
            <translation>сағат пен минут, мысалы 14:30</translation>
        </message>
        <message>
            <source>a day that is not in the future</source>
            <translation>болашақтағы емес күн</translation>
        </message>
        <message>
            <source>a day that is not in the future and not before the event that it follows from</source>
            <translation>болашақтағы емес және өзі туындайтын оқиғадан бұрын емес күн</translation>
        </message>
        <message>
            <source>a moment that is not in the future and not before the event that it follows from</source>
            <translation>болашақтағы емес және өзі туындайтын оқиғадан бұрын емес уақыт</translation>
        </message>
        <message>
            <source>a sum in tenge up to 10 000 000 000, for example 25 000</source>
            <translation>10 000 000 000 теңгеге дейінгі сома, мысалы 25 000</translation>
        </message>
        <message>
            <source>+7 and ten digits, or + and the number of another country</source>
            <translation>+7 және он цифр немесе + және басқа елдің нөмірі</translation>
        </message>
        <message>
            <source>an address such as name@example.kz</source>
            <translation>name@example.kz сияқты мекенжай</translation>
        </message>
        <message>
            <source>a month from 01 to 12 as digits 3 and 4, and 4, 5 or 6 as digit 5</source>
            <translation>3-4-цифрлары 01–12 аралығындағы ай, 5-цифры 4, 5 немесе 6</translation>
        </message>
        <message>
            <source>from 2 to 40 letters and digits, with points, hyphens and underscores between them</source>
            <translation>2–40 әріп пен цифр, олардың арасында нүкте, дефис және астын сызу белгісі болуы мүмкін</translation>
        </message>
        <message>
            <source>four digits, not all zero</source>
            <translation>төрт цифр, бәрі нөл емес</translation>
        </message>
        <message>
            <source>a level from 1 to 8 that the profession has</source>
            <translation>кәсіпте бар 1–8 аралығындағы деңгей</translation>
        </message>
        <message>
            <source>five digits of the subclass, for example 41201</source>
            <translation>кіші сыныптың бес цифры, мысалы 41201</translation>
        </message>
        <message>
            <source>the code of an occupation, for example 7212-0-001</source>
            <translation>кәсіп коды, мысалы 7212-0-001</translation>
        </message>
        <message>
            <source>the three digits of a country</source>
            <translation>елдің үш цифрлық коды</translation>
        </message>
        <message>
            <source>a day not before the voucher was given</source>
            <translation>ваучер берілген күннен бұрын емес күн</translation>
        </message>
        <message>
            <source>a day not before the first one of the sick leave</source>
            <translation>еңбекке жарамсыздықтың бірінші күнінен бұрын емес күн</translation>
        </message>
        <message>
            <source>a day not before the first one of the accreditation</source>
            <translation>аккредиттеудің бірінші күнінен бұрын емес күн</translation>
        </message>
        <message>
            <source>a day within the term of the accreditation</source>
            <translation>аккредиттеу мерзімі ішіндегі күн</translation>
        </message>
        <message>
            <source>every operation once, with least points from 0 to its greatest points</source>
            <translation>әр операция бір реттен, ең аз ұпайы 0-ден ең көп ұпайына дейін</translation>
        </message>
        <message>
            <source>every topic once</source>
            <translation>әр тақырып бір реттен</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>%1–%2 аралығындағы бүтін сан</translation>
        </message>
        <message>
            <source>The server refused: %1.</source>
            <translation>Сервер қабылдамады: %1.</translation>
        </message>
        <message>
            <source>What was sent is too large for the server.</source>
            <translation>Жіберілген мәлімет сервер үшін тым үлкен.</translation>
        </message>
        <message>
            <source>The server cannot answer now (HTTP %1): try again later.</source>
            <translation>Сервер қазір жауап бере алмайды (HTTP %1): кейінірек қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The center has not used the numbers yet that it was given: send what is waiting, or tell the operator of the platform.</source>
            <translation>Орталық өзіне берілген нөмірлерді әлі пайдаланбаған: күтіп тұрғандарды жіберіңіз немесе платформа операторына айтыңыз.</translation>
        </message>
        <message>
            <source>The operator of the platform has stopped the issuing of documents.</source>
            <translation>Платформа операторы құжат беруді тоқтатты.</translation>
        </message>
        <message>
            <source>The server cannot reach its data now: try again later.</source>
            <translation>Сервер мәліметтерге қазір қол жеткізе алмай тұр: кейінірек қайталап көріңіз.</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>A field is missing.</source>
            <translation>Өріс жетіспейді.</translation>
        </message>
        <message>
            <source>The server does not know a field.</source>
            <translation>Сервер бір өрісті танымайды.</translation>
        </message>
        <message>
            <source>A field is of another kind than the server expects.</source>
            <translation>Өрістің түрі сервер күткен түрге сәйкес келмейді.</translation>
        </message>
        <message>
            <source>A value is outside what is allowed.</source>
            <translation>Мән рұқсат етілген шектен тыс.</translation>
        </message>
        <message>
            <source>The record is not in its written form.</source>
            <translation>Жазба белгіленген түрде емес.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>Жазба бүлініп жеткен.</translation>
        </message>
        <message>
            <source>The server has another record under the same number.</source>
            <translation>Серверде осы нөмірмен басқа жазба бар.</translation>
        </message>
        <message>
            <source>An earlier revision of this record is missing at the server.</source>
            <translation>Бұл жазбаның алдыңғы редакциясы серверде жоқ.</translation>
        </message>
        <message>
            <source>Two facts of the record do not fit each other.</source>
            <translation>Жазбадағы екі дерек бір-біріне сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Document of recognition</source>
            <translation>Тану туралы құжат</translation>
        </message>
        <message>
            <source>Outcome of the procedure</source>
            <translation>Рәсім нәтижесі</translation>
        </message>
        <message>
            <source>Spoiled numbers</source>
            <translation>Бүлінген нөмірлер</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>күтуде</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>Сервер жауабы: %1</translation>
        </message>
        <message>
            <source>Profile and prices of the center</source>
            <translation>Орталықтың сипаттамасы мен бағалары</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>National qualifications framework</source>
            <translation>Ұлттық біліктілік шеңбері</translation>
        </message>
        <message>
            <source>National Classifier of Occupations</source>
            <translation>Ұлттық кәсіптер сыныптауышы</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Кәсіптер</translation>
        </message>
        <message>
            <source>Sectoral qualifications frameworks</source>
            <translation>Салалық біліктілік шеңберлері</translation>
        </message>
        <message>
            <source>Professional standards</source>
            <translation>Кәсіптік стандарттар</translation>
        </message>
        <message>
            <source>Educational programmes</source>
            <translation>Білім беру бағдарламалары</translation>
        </message>
        <message>
            <source>Industry councils</source>
            <translation>Салалық кеңестер</translation>
        </message>
        <message>
            <source>Activity of the industry councils</source>
            <translation>Салалық кеңестердің қызметі</translation>
        </message>
        <message>
            <source>Activity of the National Council</source>
            <translation>Ұлттық кеңестің қызметі</translation>
        </message>
        <message>
            <source>Legal acts</source>
            <translation>Құқықтық актілер</translation>
        </message>
        <message>
            <source>Accredited recognition centers</source>
            <translation>Аккредиттелген тану орталықтары</translation>
        </message>
        <message>
            <source>Structure and activity of the centers</source>
            <translation>Тану орталықтарының құрылымы мен қызметі</translation>
        </message>
        <message>
            <source>Prices of the centers</source>
            <translation>Тану қызметтерінің құны</translation>
        </message>
        <message>
            <source>Centers that may not be renewed</source>
            <translation>Аттестаты қайта басталмайтын орталықтар</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Өңірлер</translation>
        </message>
    </context>
    <context>
        <name>Reserved</name>
        <message numerus="yes">
            <source>Only these may do it: %1.</source>
            <translation>
                <numerusform>Мұны тек %1 орындай алады.</numerusform>
                <numerusform>Мұны тек мыналар орындай алады: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may change it: %1.</source>
            <translation>
                <numerusform>Мұны тек %1 өзгерте алады.</numerusform>
                <numerusform>Мұны тек мыналар өзгерте алады: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may choose: %1.</source>
            <translation>
                <numerusform>Тек %1 таңдай алады.</numerusform>
                <numerusform>Тек мыналар таңдай алады: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may read the journal: %1.</source>
            <translation>
                <numerusform>Журналды тек %1 оқи алады.</numerusform>
                <numerusform>Журналды тек мыналар оқи алады: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may close the month: %1.</source>
            <translation>
                <numerusform>Айды тек %1 жаба алады.</numerusform>
                <numerusform>Айды тек мыналар жаба алады: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionEvents</name>
        <message>
            <source>Session %1</source>
            <translation>Отырыс %1</translation>
        </message>
        <message>
            <source>Candidates: %1</source>
            <translation>Кандидаттар: %1</translation>
        </message>
        <message>
            <source>Exam: %1, level %2</source>
            <translation>Емтихан: %1, %2‑деңгей</translation>
        </message>
        <message>
            <source>Exam sessions</source>
            <translation>Емтихан отырыстары</translation>
        </message>
    </context>
    <context>
        <name>SessionRefusals</name>
        <message>
            <source>the file is not in UTF-8</source>
            <translation>файл UTF-8 кодтауында емес</translation>
        </message>
        <message>
            <source>a quotation mark is not closed</source>
            <translation>тырнақша жабылмаған</translation>
        </message>
        <message>
            <source>needed columns are missing, or a column stands there twice</source>
            <translation>қажетті бағандар жоқ немесе баған екі рет кездеседі</translation>
        </message>
        <message>
            <source>there are no lines below the headings</source>
            <translation>баған атауларынан кейін жол жоқ</translation>
        </message>
        <message>
            <source>not as many fields as headings</source>
            <translation>өрістер саны баған атауларының санына сәйкес келмейді</translation>
        </message>
        <message>
            <source>no IIN and no number of an application, or two that differ</source>
            <translation>ЖСН де, өтініш нөмірі де жоқ немесе олар бір-біріне сәйкес келмейді</translation>
        </message>
        <message>
            <source>this person has no place in the session</source>
            <translation>бұл адамға отырыстан орын берілмеген</translation>
        </message>
        <message>
            <source>this stands in the file twice</source>
            <translation>бұл файлда екі рет кездеседі</translation>
        </message>
        <message>
            <source>a count is not a whole number</source>
            <translation>көрсетілген сан бүтін емес</translation>
        </message>
        <message>
            <source>these counts are not possible</source>
            <translation>мұндай сандар болуы мүмкін емес</translation>
        </message>
        <message>
            <source>the candidate is decided already, or has left the session</source>
            <translation>кандидат бойынша шешім қабылданып қойған немесе ол отырыстан шыққан</translation>
        </message>
        <message>
            <source>the candidate is not identified yet</source>
            <translation>кандидаттың жеке басы әлі анықталмаған</translation>
        </message>
        <message>
            <source>no time, or one outside of the session</source>
            <translation>уақыты көрсетілмеген немесе отырыстан тыс</translation>
        </message>
        <message>
            <source>the thing is not named</source>
            <translation>зат көрсетілмеген</translation>
        </message>
        <message>
            <source>the programme allows this thing (R12)</source>
            <translation>бағдарлама бұл затқа рұқсат етеді (R12)</translation>
        </message>
        <message>
            <source>what happened is not told</source>
            <translation>не болғаны көрсетілмеген</translation>
        </message>
        <message>
            <source>Line %1: %2.</source>
            <translation>%1‑жол: %2.</translation>
        </message>
        <message>
            <source>Further bad lines: %1.</source>
            <translation>Тағы қате жолдар: %1.</translation>
        </message>
        <message>
            <source>Nothing of the file was stored.</source>
            <translation>Файлдан ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>Nothing is corrected: change what the signed protocol has wrong.</source>
            <translation>Ештеңе түзетілмеген: қол қойылған хаттамадағы қатені өзгертіңіз.</translation>
        </message>
        <message>
            <source>This moment cannot be: %1. It lies in the future, or outside of the session.</source>
            <translation>Мұндай уақыт болуы мүмкін емес: %1. Ол болашақта немесе отырыстан тыс.</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Өтіп жатыр</translation>
        </message>
        <message>
            <source>Ended, protocol to sign</source>
            <translation>Аяқталды, хаттамаға қол қою керек</translation>
        </message>
        <message>
            <source>Protocol signed</source>
            <translation>Хаттамаға қол қойылды</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Өткізілмейді</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>төраға</translation>
        </message>
        <message>
            <source>member</source>
            <translation>мүше</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>хатшы</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>өтпеді</translation>
        </message>
        <message>
            <source>Theory: %1 correct, at least %2 are needed.</source>
            <translation>Теория: %1 дұрыс, кемінде %2 қажет.</translation>
        </message>
        <message>
            <source>Theory: only %1 correct, at least %2 are needed.</source>
            <translation>Теория: небәрі %1 дұрыс, кемінде %2 қажет.</translation>
        </message>
        <message>
            <source>Practice: %1 points, at least %2 are needed, every mandatory operation is performed.</source>
            <translation>Практика: %1 балл, кемінде %2 қажет, барлық міндетті операция орындалды.</translation>
        </message>
        <message>
            <source>Operation not performed: %1, %2 points, at least %3 are needed.</source>
            <translation>Операция орындалмады: %1, %2 балл, кемінде %3 қажет.</translation>
        </message>
        <message>
            <source>Practice: only %1 points in all, at least %2 are needed.</source>
            <translation>Практика: барлығы небәрі %1 балл, кемінде %2 қажет.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>The procedure was ended by a repeated violation (R13): act No %1.</source>
            <translation>Рәсім бұзушылықтың қайталануына байланысты аяқталды (R13): № %1 акт.</translation>
        </message>
    </context>
    <context>
        <name>StandingNotice</name>
        <message>
            <source>Document %1 is void since %2, %3. %4</source>
            <translation>%1 құжатының күші %2 бастап жойылды, %3. %4</translation>
        </message>
        <message>
            <source>Closed on %1 by %2. %3: %4</source>
            <translation>%1 күні жабылды (%2). %3: %4</translation>
        </message>
        <message>
            <source>The profession leaves the register on %1.</source>
            <translation>Кәсіп тізілімнен %1 күні шығарылады.</translation>
        </message>
        <message>
            <source>The voucher ended on %1: change who pays, or close the case.</source>
            <translation>Ваучердің мерзімі %1 күні өтті: төлеушіні ауыстырыңыз немесе істі жабыңыз.</translation>
        </message>
        <message>
            <source>The sick-leave sheet is awaited since %1. “%2”</source>
            <translation>Еңбекке уақытша жарамсыздық туралы парақ %1 бастап күтілуде. «%2»</translation>
        </message>
        <message>
            <source>The next date may be set %1.</source>
            <translation>Келесі күнді %1 белгілеуге болады.</translation>
        </message>
    </context>
    <context>
        <name>StartGaps</name>
        <message>
            <source>acquaintance (R8.1)</source>
            <translation>танысу (R8.1)</translation>
        </message>
        <message>
            <source>briefing (R8.2)</source>
            <translation>нұсқама (R8.2)</translation>
        </message>
        <message>
            <source>equipment (R10)</source>
            <translation>жабдық (R10)</translation>
        </message>
        <message>
            <source>special conditions (R10)</source>
            <translation>арнайы жағдайлар (R10)</translation>
        </message>
        <message>
            <source>who has come (R9): %1</source>
            <translation>кімнің келгені (R9): %1</translation>
        </message>
        <message>
            <source>the commission (R9.1)</source>
            <translation>комиссия (R9.1)</translation>
        </message>
    </context>
    <context>
        <name>VenueWords</name>
        <message>
            <source>Session %1 is handed over to “%2”: the file was written, flushed to the disk and read back. Candidates: %3. File: %4</source>
            <translation>%1 отырысы «%2» емтихан орнына берілді: файл дискіге жазылды және қайта оқылды. Кандидаттар: %3. Файл: %4</translation>
        </message>
        <message>
            <source>Session %1 had been received from this parcel before. Nothing changed.</source>
            <translation>%1 отырысы осы пакеттен бұрын қабылданған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Session %1 is here now. Candidates: %2.</source>
            <translation>%1 отырысы енді осында. Кандидаттар: %2.</translation>
        </message>
        <message>
            <source>The parcel of session %1 was written once more, with the same content. File: %2</source>
            <translation>%1 отырысының пакеті сол мазмұнымен тағы бір рет жазылды. Файл: %2</translation>
        </message>
        <message>
            <source>Session %1 goes home: the file was written, flushed to the disk and read back. File: %2</source>
            <translation>%1 отырысы кеңсеге қайтады: файл дискіге жазылды және қайта оқылды. Файл: %2</translation>
        </message>
        <message>
            <source>Session %1 had come home with this parcel before. Nothing changed.</source>
            <translation>%1 отырысы осы пакетпен бұрын қайтып келген. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Session %1 is home from “%2”. Cases: %3, entries of its log: %4, acts: %5.</source>
            <translation>%1 отырысы «%2» емтихан орнынан қайтты. Істер: %3, журнал жазбалары: %4, актілер: %5.</translation>
        </message>
        <message>
            <source>Changed on both sides: %1. Choose what stands.</source>
            <translation>Екі жақта да өзгерген: %1. Қайсысы қалатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>%1, met</source>
            <translation>%1, орындалды</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 дейін</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>өтпеді</translation>
        </message>
        <message>
            <source>There is no parcel for this computer that was not read before.</source>
            <translation>Бұл компьютерге арналған оқылмаған пакет жоқ.</translation>
        </message>
        <message>
            <source>Writing the parcel and reading it back</source>
            <translation>Пакет жазылып, қайта оқылуда</translation>
        </message>
        <message>
            <source>Reading the parcel</source>
            <translation>Пакет оқылуда</translation>
        </message>
        <message>
            <source>at the venue</source>
            <translation>емтихан орнында</translation>
        </message>
        <message>
            <source>came home</source>
            <translation>қайтып келді</translation>
        </message>
        <message>
            <source>taken back without its parcel</source>
            <translation>пакетсіз қайтарып алынды</translation>
        </message>
        <message>
            <source>here</source>
            <translation>осында</translation>
        </message>
        <message>
            <source>returned to the office</source>
            <translation>кеңсеге қайтарылды</translation>
        </message>
        <message>
            <source>replaced by a newer parcel</source>
            <translation>жаңарақ пакетпен алмастырылды</translation>
        </message>
        <message>
            <source>office</source>
            <translation>кеңсе</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>емтихан орны</translation>
        </message>
        <message>
            <source>Term: %1</source>
            <translation>Мерзім: %1</translation>
        </message>
        <message>
            <source>Tie with %1</source>
            <translation>Байланыс: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Қатысуы</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice, marks</source>
            <translation>Практика, бағалар</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Place in a session</source>
            <translation>Отырыстағы орын</translation>
        </message>
        <message>
            <source>Consent to an earlier day</source>
            <translation>Ерте күнге келісім</translation>
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
        <name>tanu::desktop::AccessSection</name>
        <message>
            <source>Access</source>
            <translation>Қолжетімділік</translation>
        </message>
        <message numerus="yes">
            <source>The desk locks after %n minute(s) without work.</source>
            <translation>
                <numerusform>Бағдарлама %n минут жұмыссыз тұрса, құлыпталады.</numerusform>
                <numerusform>Бағдарлама %n минут жұмыссыз тұрса, құлыпталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make another recovery key?</source>
            <translation>Жаңа қалпына келтіру кілті жасалсын ба?</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Кілт жасау</translation>
        </message>
        <message>
            <source>The key before opens nothing new any more. Backups that were made before stay sealed to it.</source>
            <translation>Бұрынғы кілт енді жаңа ештеңені ашпайды. Бұрын жасалған сақтық көшірмелер сол кілтпен ашылады.</translation>
        </message>
        <message>
            <source>Nobody has confirmed the sheet: the next sign-in of an administrator makes another key.</source>
            <translation>Парақты ешкім растамады: әкімші келесі рет кіргенде жаңа кілт жасалады.</translation>
        </message>
        <message>
            <source>The new recovery key counts from now on.</source>
            <translation>Енді жаңа қалпына келтіру кілті қолданылады.</translation>
        </message>
        <message>
            <source>For one case no further account is needed.</source>
            <translation>Бір істі жүргізу үшін басқа тіркелгі қажет емес.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Without keys and mouse the desk locks by itself; Ctrl+L locks it at once. Whoever works opens it with their password. This counts for this computer.</source>
            <translation>Пернетақта мен тінтуір қозғалмаса, бағдарлама өзі құлыпталады; Ctrl+L бірден құлыптайды. Жұмыс істеп отырған адам оны өз құпиясөзімен ашады. Бұл баптау осы компьютерге ғана қатысты.</translation>
        </message>
        <message>
            <source>&amp;Minutes until it locks</source>
            <translation>Құлыпталуға дейінгі &amp;минут</translation>
        </message>
        <message>
            <source>From 1 to 60</source>
            <translation>1-ден 60-қа дейін</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>It opens the center when the administrator's password is lost, and the backups when the computer is. If the sheet is lost, or somebody may have seen it, make another key.</source>
            <translation>Ол әкімшінің құпиясөзі жоғалғанда орталықты, ал компьютер жоғалғанда сақтық көшірмелерді ашады. Парақ жоғалса немесе оны біреу көрген болса, жаңа кілт жасаңыз.</translation>
        </message>
        <message>
            <source>Make another &amp;key…</source>
            <translation>&amp;Жаңа кілт жасау…</translation>
        </message>
        <message>
            <source>Accounts are opened and closed by the administrator.</source>
            <translation>Тіркелгілерді әкімші ашады және жабады.</translation>
        </message>
        <message>
            <source>Accounts of the staff</source>
            <translation>Қызметкерлердің тіркелгілері</translation>
        </message>
        <message>
            <source>Whoever has no account can neither sign in nor record or sign anything. Enter shows the account.</source>
            <translation>Тіркелгісіз кіруге де, бірдеңе енгізуге немесе қол қоюға да болмайды. Enter тіркелгіні көрсетеді.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountFields</name>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>A short name to sign in with</source>
            <translation>Кіруге арналған қысқа атау</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Жаңа &amp;құпиясөз</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>Дәл сол, қай&amp;тадан</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountPanel</name>
        <message>
            <source>No account yet: this person cannot sign in.</source>
            <translation>Тіркелгі әлі жоқ: бұл адам кіре алмайды.</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>Тіркелгі жабық.</translation>
        </message>
        <message>
            <source>Signed in last: %1.</source>
            <translation>Соңғы рет кірген: %1.</translation>
        </message>
        <message>
            <source>Has never signed in.</source>
            <translation>Бірде-бір рет кірмеген.</translation>
        </message>
        <message>
            <source>Must set an own password at the next sign-in.</source>
            <translation>Келесі кіргенде өз құпиясөзін орнатуға тиіс.</translation>
        </message>
        <message>
            <source>Too many wrong passwords: waits until %1.</source>
            <translation>Қате құпиясөз тым көп: %1 дейін күтеді.</translation>
        </message>
        <message>
            <source>New first password</source>
            <translation>Жаңа алғашқы құпиясөз</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>Алғашқы құпиясөз</translation>
        </message>
        <message>
            <source>Empty: the password stays. A new one has at least %1 signs.</source>
            <translation>Бос болса, құпиясөз өзгермейді. Жаңасында кемінде %1 таңба болсын.</translation>
        </message>
        <message>
            <source>At least %1 signs. Tell it to the person, who then sets an own one.</source>
            <translation>Кемінде %1 таңба. Оны иесіне айтыңыз, ол кейін өз құпиясөзін қояды.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Save the &amp;account</source>
            <translation>Тіркелгіні сақта&amp;у</translation>
        </message>
        <message>
            <source>Open an &amp;account</source>
            <translation>Тіркелгі &amp;ашу</translation>
        </message>
        <message>
            <source>Open the account again</source>
            <translation>Тіркелгіні қайта ашу</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Тіркелгіні жабу</translation>
        </message>
        <message>
            <source>The account of %1 is saved.</source>
            <translation>Тіркелгі сақталды: %1.</translation>
        </message>
        <message>
            <source>The account of %1 is open again.</source>
            <translation>Тіркелгі қайта ашылды: %1.</translation>
        </message>
        <message>
            <source>The account of %1 is closed.</source>
            <translation>Тіркелгі жабылды: %1.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Тіркелгі</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>A short name to sign in with</source>
            <translation>Кіруге арналған қысқа атау</translation>
        </message>
        <message>
            <source>Account of %1</source>
            <translation>Тіркелгі: %1</translation>
        </message>
        <message>
            <source>At work now.</source>
            <translation>Қазір жұмыс істеп отыр.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccreditationEndPanel</name>
        <message>
            <source>Record the end of the accreditation</source>
            <translation>Аккредиттеудің аяқталуын тіркеу</translation>
        </message>
        <message>
            <source>From this day the center takes no applications, starts no sessions and issues nothing. This is not undone: a new accreditation lifts it.</source>
            <translation>Осы күннен бастап орталық өтініш қабылдамайды, отырыс бастамайды және ештеңе бермейді. Бұл кері қайтарылмайды: шектеуді жаңа аккредиттеу алып тастайды.</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Аяқталған күні</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Decision of the authorized body: number, date</source>
            <translation>Уәкілетті органның шешімі: нөмірі, күні</translation>
        </message>
        <message>
            <source>Record the end</source>
            <translation>Аяқталуын тіркеу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ActModel</name>
        <message>
            <source>Act No</source>
            <translation>Акт №</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Thing (R12)</source>
            <translation>Зат (R12)</translation>
        </message>
        <message>
            <source>Consequence (R13)</source>
            <translation>Салдары (R13)</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кім жазған</translation>
        </message>
        <message>
            <source>theory</source>
            <translation>теория</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>практика</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AddCandidatesPanel</name>
        <message>
            <source>No case with this programme waits for a place.</source>
            <translation>Осы бағдарлама бойынша орын күтіп тұрған іс жоқ.</translation>
        </message>
        <message>
            <source>Give a place: %1</source>
            <translation>Орын беру: %1</translation>
        </message>
        <message>
            <source>Give a place</source>
            <translation>Орын беру</translation>
        </message>
        <message>
            <source>Check none</source>
            <translation>Белгілерді алып тастау</translation>
        </message>
        <message>
            <source>Check all allowed</source>
            <translation>Рұқсат етілгендердің бәрін белгілеу</translation>
        </message>
        <message>
            <source>Who waits for a place</source>
            <translation>Орын күтіп тұрғандар</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AdmissionPanel</name>
        <message>
            <source>A late appeal</source>
            <translation>Кешіккен апелляция</translation>
        </message>
        <message>
            <source>Appeal No %1 came on %2, after the last day. “%3”</source>
            <translation>№ %1 апелляция %2 күні, соңғы күннен кейін түсті. «%3»</translation>
        </message>
        <message>
            <source>Is it heard</source>
            <translation>Қарала ма</translation>
        </message>
        <message>
            <source>It is heard</source>
            <translation>Қаралады</translation>
        </message>
        <message>
            <source>It is not heard</source>
            <translation>Қаралмайды</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>In the candidate's language; a refusal names it in the letter</source>
            <translation>Кандидаттың тілінде; бас тартылса, хатта көрсетіледі</translation>
        </message>
        <message>
            <source>Letter sent by</source>
            <translation>Хатты жіберу тәсілі</translation>
        </message>
        <message>
            <source>The appeal is not heard; the case is closed.</source>
            <translation>Апелляция қаралмайды; іс жабылды.</translation>
        </message>
        <message>
            <source>The appeal is heard: it goes to the appeal commission.</source>
            <translation>Апелляция қаралады: ол апелляциялық комиссияға беріледі.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealPanel</name>
        <message>
            <source>When the candidate received the result is not recorded: no appeal is late.</source>
            <translation>Кандидаттың нәтижені қашан алғаны тіркелмеген: апелляция кешіккен болып саналмайды.</translation>
        </message>
        <message>
            <source>The last day to appeal was %1: the head decides whether it is heard.</source>
            <translation>Апелляция берудің соңғы күні %1 болған: қарау-қарамауды басшы шешеді.</translation>
        </message>
        <message>
            <source>An appeal is in time until %1.</source>
            <translation>Апелляция %1 күнінен кешіктірілмей түссе, мерзімінде берілген болып саналады.</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>What the candidate does not agree with</source>
            <translation>Кандидат немен келіспейді</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>Appeal No %1 is registered. It is late: the head decides whether it is heard.</source>
            <translation>№ %1 апелляция тіркелді. Ол кешікті: қарау-қарамауды басшы шешеді.</translation>
        </message>
        <message>
            <source>Appeal No %1 is registered, to be decided until %2.</source>
            <translation>№ %1 апелляция тіркелді, шешудің соңғы күні — %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealsModel</name>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>%1 күні жауап берілді</translation>
        </message>
        <message>
            <source>%1 · late</source>
            <translation>%1 · кешікті</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
        <message>
            <source>Application No %1</source>
            <translation>№ %1 өтініш</translation>
        </message>
        <message>
            <source>Next: %1 — %2</source>
            <translation>Келесі қадам: %1 — %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealsPage</name>
        <message>
            <source>Appeals</source>
            <translation>Апелляциялар</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Жауап беру керек</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешіккен</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>There are no appeals.</source>
            <translation>Апелляциялар жоқ.</translation>
        </message>
        <message>
            <source>No appeal waits for an answer.</source>
            <translation>Жауап күтіп тұрған апелляция жоқ.</translation>
        </message>
        <message>
            <source>No appeal fits these filters.</source>
            <translation>Осы сүзгілерге сәйкес апелляция жоқ.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Name or number of the application</source>
            <translation>Аты-жөні немесе өтініш нөмірі</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Тізімнен іздеу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationFilters</name>
        <message>
            <source>All professions</source>
            <translation>Барлық кәсіп</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Екі тіл де</translation>
        </message>
        <message>
            <source>Any payer</source>
            <translation>Кез келген төлеуші</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Жауап беру керек</translation>
        </message>
        <message>
            <source>Waits for the session</source>
            <translation>Отырысты күтуде</translation>
        </message>
        <message>
            <source>At the exam</source>
            <translation>Емтиханда</translation>
        </message>
        <message>
            <source>Waits for the outcome</source>
            <translation>Нәтижені күтуде</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылған</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Name, IIN or number</source>
            <translation>Аты-жөні, ЖСН немесе нөмірі</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Тізімнен іздеу</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Кім төлейді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationsModel</name>
        <message>
            <source>%1 · late</source>
            <translation>%1 · мерзімі өтті</translation>
        </message>
        <message>
            <source>%1 · today</source>
            <translation>%1 · бүгін</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n working day(s)</source>
            <translation>
                <numerusform>%1 · %n жұмыс күні</numerusform>
                <numerusform>%1 · %n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
        <message>
            <source>Registered on %1</source>
            <translation>%1 тіркелді</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationsPage</name>
        <message>
            <source>Applications</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>No application fits these filters.</source>
            <translation>Осы сүзгілерге сәйкес өтініш жоқ.</translation>
        </message>
        <message>
            <source>There are no applications yet.</source>
            <translation>Өтініштер әлі жоқ.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AssignPanel</name>
        <message>
            <source>%1 · order No %2 of %3</source>
            <translation>%1 · %3 күнгі № %2 бұйрық</translation>
        </message>
        <message>
            <source>To the appeal commission</source>
            <translation>Апелляциялық комиссияға беру</translation>
        </message>
        <message>
            <source>Appeal commissions</source>
            <translation>Апелляциялық комиссиялар</translation>
        </message>
        <message>
            <source>There is no appeal commission: form one by order in the settings.</source>
            <translation>Апелляциялық комиссия жоқ: оны баптауларда бұйрықпен құрыңыз.</translation>
        </message>
        <message>
            <source>Nobody who examined the candidate or is bound to the candidate may sit in it.</source>
            <translation>Кандидаттан емтихан алған немесе кандидатпен байланысты адам оның құрамында отыра алмайды.</translation>
        </message>
        <message>
            <source>The appeal is with the appeal commission: %1.</source>
            <translation>Апелляция апелляциялық комиссияға берілді: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttachPanel</name>
        <message>
            <source>Scan of the document</source>
            <translation>Құжаттың скан көшірмесі</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Скан көшірмелер (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>A document of the package</source>
            <translation>Топтамадағы құжат</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан көшірме</translation>
        </message>
        <message>
            <source>The document is added to the package.</source>
            <translation>Құжат топтамаға қосылды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttachmentCard</name>
        <message>
            <source>Kind of document</source>
            <translation>Құжат түрі</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кім берген</translation>
        </message>
        <message>
            <source>Remove this document</source>
            <translation>Осы құжатты алып тастау</translation>
        </message>
        <message>
            <source>Without a scan</source>
            <translation>Скан көшірмесі жоқ</translation>
        </message>
        <message>
            <source>Scan: %1, %2</source>
            <translation>Скан көшірме: %1, %2</translation>
        </message>
        <message>
            <source>Scan of the old file: %1, %2</source>
            <translation>Бұрынғы істің скан көшірмесі: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttendanceSection</name>
        <message>
            <source>Candidates</source>
            <translation>Кандидаттар</translation>
        </message>
        <message>
            <source>Briefing recorded: candidates %1</source>
            <translation>Нұсқама тіркелді: кандидаттар %1</translation>
        </message>
        <message>
            <source>Acquaintance recorded: candidates %1</source>
            <translation>Таныстыру тіркелді: кандидаттар %1</translation>
        </message>
        <message>
            <source>Recorded as absent: the case waits for a new place when the session starts.</source>
            <translation>Келмеді деп белгіленді: отырыс басталғанда іс жаңа орын күтеді.</translation>
        </message>
        <message>
            <source>Recorded as late: to be identified before the theory.</source>
            <translation>Кешікті деп белгіленді: жеке басы теориялық кезеңге дейін анықталады.</translation>
        </message>
        <message>
            <source>Identified by the document: %1</source>
            <translation>Жеке басы құжат бойынша анықталды: %1</translation>
        </message>
        <message>
            <source>Acquaintance sheets of session %1</source>
            <translation>%1 отырысының таныстыру парақтары</translation>
        </message>
        <message>
            <source>Acquaintance sheets printed: %1</source>
            <translation>Басып шығарылған таныстыру парақтары: %1</translation>
        </message>
        <message>
            <source>Briefing journal of session %1</source>
            <translation>%1 отырысының кіріспе нұсқаманы тіркеу журналы</translation>
        </message>
        <message>
            <source>Attendance in session %1</source>
            <translation>%1 отырысына келгендер тізімі</translation>
        </message>
        <message>
            <source>Acquaintance sheets</source>
            <translation>Таныстыру парақтары</translation>
        </message>
        <message>
            <source>Briefing journal</source>
            <translation>Нұсқама журналы</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Келгендер тізімі</translation>
        </message>
        <message>
            <source>Record the acquaintance</source>
            <translation>Таныстыруды тіркеу</translation>
        </message>
        <message>
            <source>Record the briefing</source>
            <translation>Нұсқаманы тіркеу</translation>
        </message>
        <message>
            <source>Language of the papers</source>
            <translation>Қағаздардың тілі</translation>
        </message>
        <message>
            <source>Who has come, acquainted and briefed</source>
            <translation>Келуі, таныстыру және нұсқама</translation>
        </message>
        <message>
            <source>Who has come is recorded on the day of the session.</source>
            <translation>Кімнің келгені отырыс күні белгіленеді.</translation>
        </message>
        <message>
            <source>Who has come is recorded by: %1</source>
            <translation>Кімнің келгенін тіркейтіндер: %1</translation>
        </message>
        <message>
            <source>Has come: 1 present, 2 late, 3 absent. The document of the file is offered: Enter takes it, typing replaces it.</source>
            <translation>Келуі: 1 — келді, 2 — кешікті, 3 — келмеді. Істегі құжат ұсынылады: Enter оны қабылдайды, терілген мәтін оны ауыстырады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::BackupsSection</name>
        <message>
            <source>Sealing, in kB</source>
            <translation>Шифрлау, кБ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>The center has no recovery key yet. Backups are sealed to it, so none can be made before there is one.</source>
            <translation>Орталықта қалпына келтіру кілті әлі жоқ. Сақтық көшірмелер сол кілтпен шифрланады, сондықтан ол болмайынша көшірме жасалмайды.</translation>
        </message>
        <message>
            <source>No folder has been chosen yet.</source>
            <translation>Қалта әлі таңдалмаған.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Қалта: %1</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>өздігінен</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>қолмен</translation>
        </message>
        <message>
            <source>No backup has been made yet</source>
            <translation>Сақтық көшірме әлі жасалмаған</translation>
        </message>
        <message>
            <source>No good backup is in its place</source>
            <translation>Орнында жарамды көшірме жоқ</translation>
        </message>
        <message>
            <source>Last good backup: %1</source>
            <translation>Соңғы жарамды көшірме: %1</translation>
        </message>
        <message>
            <source>failed: no room</source>
            <translation>жасалмады: орын жоқ</translation>
        </message>
        <message>
            <source>failed: the folder is not there</source>
            <translation>жасалмады: қалта жоқ</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>тоқтатылды</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>жасалмады</translation>
        </message>
        <message>
            <source>removed, newer ones are kept</source>
            <translation>жойылды, жаңалары сақтаулы</translation>
        </message>
        <message>
            <source>not in its place</source>
            <translation>орнында жоқ</translation>
        </message>
        <message>
            <source>broken, read back %1</source>
            <translation>бүлінген, %1 тексерілді</translation>
        </message>
        <message>
            <source>good, read back %1</source>
            <translation>жарамды, %1 тексерілді</translation>
        </message>
        <message>
            <source>good</source>
            <translation>жарамды</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Сақтық көшірмелер қалтасы</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>Copying the data</source>
            <translation>Деректер көшіріліп жатыр</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Көшірме оқылып жатыр</translation>
        </message>
        <message>
            <source>The backup is made: written, flushed to the disk and read back.</source>
            <translation>Көшірме жасалды: дискіге жазылып, қайта оқылып тексерілді.</translation>
        </message>
        <message>
            <source>The backup is whole.</source>
            <translation>Көшірме бүтін.</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Қайда және қашан</translation>
        </message>
        <message>
            <source>A backup opens with the recovery key alone, on any computer. A folder on a stick or another disk survives this computer.</source>
            <translation>Көшірмені кез келген компьютерде тек қалпына келтіру кілті ашады. Флешкадағы немесе басқа дискідегі қалта бұл компьютер істен шықса да сақталады.</translation>
        </message>
        <message>
            <source>Choose &amp;folder...</source>
            <translation>Қ&amp;алтаны таңдау...</translation>
        </message>
        <message>
            <source>Make one &amp;by itself every evening after 20:00, or at the next start</source>
            <translation>&amp;Күн сайын 20:00-ден кейін немесе келесі іске қосқанда өздігінен жасау</translation>
        </message>
        <message>
            <source>&amp;Make a backup now</source>
            <translation>Қа&amp;зір көшірме жасау</translation>
        </message>
        <message>
            <source>&amp;Read back the chosen one</source>
            <translation>&amp;Таңдалғанын тексеру</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>Сақтық көшірме әлі жасалмаған.</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Алдымен қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose one backup of the list.</source>
            <translation>Тізімнен бір көшірмені таңдаңыз.</translation>
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
        <name>tanu::desktop::BasisPanel</name>
        <message>
            <source>Scan of the new paper</source>
            <translation>Жаңа қағаздың скан көшірмесі</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Скан көшірмелер (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Change of who pays</source>
            <translation>Төлеушіні ауыстыру</translation>
        </message>
        <message>
            <source>Until now: %1. A voucher must be new and valid on the day of the session.</source>
            <translation>Осы уақытқа дейін: %1. Ваучер жаңа және отырыс күні жарамды болуы тиіс.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Scan of the paper</source>
            <translation>Қағаздың скан көшірмесі</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>From now on: %1.</source>
            <translation>Енді: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::BasisSection</name>
        <message>
            <source>Basis and payment</source>
            <translation>Негіз және ақы төлеу</translation>
        </message>
        <message>
            <source>Who p&amp;ays</source>
            <translation>Кім &amp;төлейді</translation>
        </message>
        <message>
            <source>&amp;BIN of the employer</source>
            <translation>Жұмыс берушінің &amp;БСН-і</translation>
        </message>
        <message>
            <source>Name of the employer</source>
            <translation>Жұмыс берушінің атауы</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдама</translation>
        </message>
        <message>
            <source>Number and date of the letter</source>
            <translation>Хаттың нөмірі мен күні</translation>
        </message>
        <message>
            <source>Number of the &amp;voucher</source>
            <translation>&amp;Ваучер нөмірі</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Қолданылу мерзімі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Beginning</name>
        <message>
            <source>Welcome to Tanu</source>
            <translation>«Тану» бағдарламасына қош келдіңіз</translation>
        </message>
        <message>
            <source>Recognition of professional qualifications: from the application to the document.</source>
            <translation>Кәсіптік біліктілікті тану: өтініштен құжатқа дейін.</translation>
        </message>
        <message>
            <source>&amp;Language of the screens</source>
            <translation>Экран &amp;тілі</translation>
        </message>
        <message>
            <source>Begin to work: the center's profile, its head and its people. You need the accreditation certificate and the BIN. It takes some five minutes.</source>
            <translation>Жұмысты бастау: тану орталығының деректері, басшысы және қызметкерлері. Аккредиттеу аттестаты мен БСН қажет. Бұған бес минуттай уақыт кетеді.</translation>
        </message>
        <message>
            <source>&amp;Create the center</source>
            <translation>&amp;Орталық құру</translation>
        </message>
        <message>
            <source>Look around in the demo center that was made on this computer before. Everything in it is invented.</source>
            <translation>Осы компьютерде бұрын құрылған демо-орталықпен танысыңыз. Ондағы деректердің бәрі ойдан алынған.</translation>
        </message>
        <message>
            <source>Open the &amp;demo center</source>
            <translation>&amp;Демо-орталықты ашу</translation>
        </message>
        <message>
            <source>Conduct sessions away from the office: this computer is a venue of a center. The office hands sessions over to it as sealed files; it needs no network.</source>
            <translation>Отырыстарды кеңседен тыс өткізу: бұл компьютер — орталықтың емтихан орны. Кеңсе отырыстарды шифрланған файлмен береді; желі керек емес.</translation>
        </message>
        <message>
            <source>This is a &amp;venue</source>
            <translation>Бұл — &amp;емтихан орны</translation>
        </message>
        <message>
            <source>Look around first: a center with invented people and the cases of its last weeks. It lies in a folder of its own, with its keys; the recovery key is in the file recovery-key.txt. It takes some seconds.</source>
            <translation>Алдымен танысып шығыңыз: ойдан құрастырылған адамдары және соңғы апталардағы істері бар орталық. Ол өз кілттерімен бірге бөлек қалтада тұрады; қалпына келтіру кілті recovery-key.txt файлында. Бірнеше секунд қажет.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CalendarSection</name>
        <message>
            <source>The calendar was changed: %1.</source>
            <translation>Күнтізбе өзгертілді: %1.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>расталмаған</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>болжамды</translation>
        </message>
        <message>
            <source>The calendar of %1 is confirmed.</source>
            <translation>%1 жылғы күнтізбе расталды.</translation>
        </message>
        <message>
            <source>Calendars (*.csv *.ics);;All files (*)</source>
            <translation>Күнтізбелер (*.csv *.ics);;Барлық файл (*)</translation>
        </message>
        <message>
            <source>The calendar was imported.</source>
            <translation>Күнтізбе импортталды.</translation>
        </message>
        <message>
            <source>Written: %1.</source>
            <translation>Жазылды: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n open term(s) would now end on another day; they stay as they were counted:</source>
            <translation>
                <numerusform>%n ашық мерзім енді басқа күні аяқталар еді; бұрынғы есеп өзгеріссіз қалды:</numerusform>
                <numerusform>%n ашық мерзім енді басқа күні аяқталар еді; бұрынғы есеп өзгеріссіз қалды:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, by the calendar now %3</source>
            <translation>%1: %2, қазіргі күнтізбе бойынша %3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Алдыңғы жыл</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Келесі жыл</translation>
        </message>
        <message>
            <source>Con&amp;firm the year</source>
            <translation>Жылды &amp;растау</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Import (CSV or iCalendar)…</source>
            <translation>Импорттау (CSV немесе iCalendar)…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV түрінде экспорттау…</translation>
        </message>
        <message>
            <source>Export as iCalendar…</source>
            <translation>iCalendar түрінде экспорттау…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CancelPanel</name>
        <message>
            <source>Cancelling the document</source>
            <translation>Құжаттың күшін жою</translation>
        </message>
        <message>
            <source>Document %1 of %2 becomes void and goes into the register of cancelled documents. This is not undone.</source>
            <translation>%2 күнгі %1 құжатының күші жойылады және ол күші жойылған құжаттар тізіліміне енгізіледі. Бұл кері қайтпайды.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>What the complaint confirmed, in the candidate's language</source>
            <translation>Шағым нені растады, кандидаттың тілінде</translation>
        </message>
        <message>
            <source>Clause of the law</source>
            <translation>Заң тармағы</translation>
        </message>
        <message>
            <source>Void from</source>
            <translation>Күші жойылатын күн</translation>
        </message>
        <message>
            <source>Document %1 is cancelled.</source>
            <translation>%1 құжатының күші жойылды.</translation>
        </message>
        <message>
            <source>Cancel document %1?</source>
            <translation>%1 құжатының күші жойылсын ба?</translation>
        </message>
        <message>
            <source>Cancel the document</source>
            <translation>Құжаттың күшін жою</translation>
        </message>
        <message>
            <source>This is not undone.</source>
            <translation>Мұны қайтаруға болмайды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CancellationPanel</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>Cancel documents: %1</source>
            <translation>Құжаттардың күшін жою: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Say which: a profession, a session, days of issue.</source>
            <translation>Қайсысы екенін көрсетіңіз: кәсіп, отырыс, берілген күндері.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) become void.</source>
            <translation>
                <numerusform>%n құжаттың күші жойылады.</numerusform>
                <numerusform>%n құжаттың күші жойылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel documents</source>
            <translation>Құжаттардың күшін жою</translation>
        </message>
        <message>
            <source>They go into the register of cancelled documents. This is not undone.</source>
            <translation>Олар күші жойылған құжаттар тізіліміне енгізіледі. Бұл кері қайтпайды.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Қай құжаттар</translation>
        </message>
        <message>
            <source>The chosen: %1</source>
            <translation>Таңдалғандары: %1</translation>
        </message>
        <message>
            <source>All of …</source>
            <translation>Барлығы: …</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>Issued from</source>
            <translation>Қай күннен берілген</translation>
        </message>
        <message>
            <source>until</source>
            <translation>қай күнге дейін</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>What the complaint confirmed, in words</source>
            <translation>Шағым нені растады, сөзбен</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Void from</source>
            <translation>Күші жойылатын күн</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CandidatesModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Хабарлама</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>жіберілмеген</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CandidatesSection</name>
        <message>
            <source>Places given: %1</source>
            <translation>Берілген орындар: %1</translation>
        </message>
        <message>
            <source>&amp;Candidates: %1</source>
            <translation>&amp;Кандидаттар: %1</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Кандидаттар</translation>
        </message>
        <message>
            <source>Nobody has a place in this session yet.</source>
            <translation>Бұл отырыста әлі ешкімге орын берілмеген.</translation>
        </message>
        <message>
            <source>Take out of the session: %1?</source>
            <translation>Отырыстан шығару керек пе: %1?</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Шығару</translation>
        </message>
        <message>
            <source>Taken out of the session: %1</source>
            <translation>Отырыстан шығарылды: %1</translation>
        </message>
        <message>
            <source>&amp;Add candidates</source>
            <translation>Кандидаттарды қо&amp;су</translation>
        </message>
        <message>
            <source>N&amp;otices</source>
            <translation>&amp;Хабарламалар</translation>
        </message>
        <message>
            <source>Take &amp;out</source>
            <translation>&amp;Шығару</translation>
        </message>
        <message>
            <source>Candidates of the session</source>
            <translation>Отырыс кандидаттары</translation>
        </message>
        <message>
            <source>The notice was sent already: a new one is due.</source>
            <translation>Хабарлама жіберіліп қойған: жаңасын жіберу қажет болады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CaseFacts</name>
        <message>
            <source>Package</source>
            <translation>Топтама</translation>
        </message>
        <message>
            <source>without a scan</source>
            <translation>скан көшірмесі жоқ</translation>
        </message>
        <message>
            <source>shown on paper</source>
            <translation>қағаз түрінде көрсетілді</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>Note of the check</source>
            <translation>Тексеру туралы ескертпе</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Не сұралады</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Біліктілік</translation>
        </message>
        <message>
            <source>Skills to be recognized</source>
            <translation>Танылатын дағдылар</translation>
        </message>
        <message>
            <source>Special conditions</source>
            <translation>Арнайы жағдайлар</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Білім</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Дағдылар</translation>
        </message>
        <message>
            <source>Results of informal education</source>
            <translation>Информалды білім беру нәтижелері</translation>
        </message>
        <message>
            <source>Earlier document valid until</source>
            <translation>Бұрынғы құжаттың қолданылу мерзімі</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Date of birth, sex</source>
            <translation>Туған күні, жынысы</translation>
        </message>
        <message>
            <source>Foreign document</source>
            <translation>Шетелдік құжат</translation>
        </message>
        <message>
            <source>Place of residence</source>
            <translation>Тұрғылықты жері</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Байланыс деректері</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негіз</translation>
        </message>
        <message>
            <source>BIN %1</source>
            <translation>БСН %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Кім төлейді</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Осы іс</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Келесі емтихан күні</translation>
        </message>
        <message>
            <source>Takes up again</source>
            <translation>Бұрынғы іс</translation>
        </message>
        <message>
            <source>Taken up again by</source>
            <translation>Қайта тапсыру ісі</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>No %1, received on %2</source>
            <translation>№ %1, түскен күні %2</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешіккен</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decided on %1</source>
            <translation>%1 күнгі шешім</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>issued on %1</source>
            <translation>%1 күні берілді</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>%1 күніне дейін жарамды</translation>
        </message>
        <message>
            <source>spoiled: %1</source>
            <translation>бүлінген: %1</translation>
        </message>
        <message>
            <source>void since %1: %2</source>
            <translation>%1 күнінен бастап күші жойылған: %2</translation>
        </message>
        <message>
            <source>collected by %1, %2</source>
            <translation>алушы: %1, %2</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Сериялық нөмір</translation>
        </message>
        <message>
            <source>Duplicate No %1</source>
            <translation>№ %1 телнұсқа</translation>
        </message>
        <message>
            <source>%1, not handed over yet</source>
            <translation>%1, әлі берілмеген</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Хаттамалар</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>%1 күні қол қойылды</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>instead of No %1</source>
            <translation>№ %1 орнына</translation>
        </message>
        <message numerus="yes">
            <source>extended by %n day(s), to %1</source>
            <translation>
                <numerusform>%n күнге, %1 күніне дейін ұзартылды</numerusform>
                <numerusform>%n күнге, %1 күніне дейін ұзартылды</numerusform>
            </translation>
        </message>
        <message>
            <source>it has ended</source>
            <translation>мерзімі аяқталды</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CaseHead</name>
        <message>
            <source>IIN %1</source>
            <translation>ЖСН %1</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Құжат %1</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Іс жабылған.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Келесі қадам: %1</translation>
        </message>
        <message>
            <source>Next: %1 — %2</source>
            <translation>Келесі қадам: %1 — %2</translation>
        </message>
        <message>
            <source>The case is closed, unless the candidate appeals.</source>
            <translation>Кандидат апелляция бермесе, іс жабылған.</translation>
        </message>
        <message>
            <source>counted again: %1</source>
            <translation>қайта есептегенде: %1</translation>
        </message>
        <message>
            <source>counted again: %1, kept</source>
            <translation>қайта есептегенде: %1, бұрынғысы қалдырылды</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Орындай алады: %1</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CasePage</name>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Application No %1 is registered.</source>
            <translation>№ %1 өтініш тіркелді.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Орындай алады: %1</translation>
        </message>
        <message>
            <source>The document has the serial number %1.</source>
            <translation>Құжаттың сериялық нөмірі — %1.</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Басып шығару: %1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>The term is counted anew.</source>
            <translation>Мерзім қайта есептелді.</translation>
        </message>
        <message>
            <source>The term stays as it was counted.</source>
            <translation>Мерзім бұрынғыша қалдырылды.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CenterForm</name>
        <message>
            <source>The center</source>
            <translation>Орталық</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>&amp;BIN</source>
            <translation>&amp;БСН</translation>
        </message>
        <message>
            <source>Twelve digits</source>
            <translation>12 цифр</translation>
        </message>
        <message>
            <source>&amp;Accreditation number</source>
            <translation>&amp;Аккредиттеу нөмірі</translation>
        </message>
        <message>
            <source>Four digits of the certificate</source>
            <translation>Аттестаттың 4 цифры</translation>
        </message>
        <message>
            <source>Accredited &amp;from</source>
            <translation>Аккредиттелген &amp;күні</translation>
        </message>
        <message>
            <source>Accredited &amp;until</source>
            <translation>Аккредиттеу &amp;мерзімінің соңы</translation>
        </message>
        <message>
            <source>The last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электрондық пошта</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CenterSection</name>
        <message>
            <source>Center</source>
            <translation>Орталық</translation>
        </message>
        <message>
            <source>The profile was saved.</source>
            <translation>Орталық деректері сақталды.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>The accreditation ended on %1: %2.</source>
            <translation>Аккредиттеу %1 күні тоқтатылды: %2.</translation>
        </message>
        <message>
            <source>Record the end of the accreditation…</source>
            <translation>Аккредиттеудің аяқталуын тіркеу…</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateFilters</name>
        <message>
            <source>To issue</source>
            <translation>Берілуге тиіс</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Дайындалған</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілген</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Name or serial number</source>
            <translation>Аты-жөні немесе сериялық нөмір</translation>
        </message>
        <message>
            <source>Search by name or serial number</source>
            <translation>Аты-жөні немесе сериялық нөмір бойынша іздеу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateListModel</name>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Сериялық нөмір</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Дана</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Collected on %1 by %2</source>
            <translation>%1 берілді, алушы: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificatePrinting</name>
        <message>
            <source>Documents of recognition</source>
            <translation>Тану туралы құжаттар</translation>
        </message>
        <message>
            <source>Reading the documents</source>
            <translation>Құжаттар оқылуда</translation>
        </message>
        <message>
            <source>Writing the documents</source>
            <translation>Құжаттар жазылуда</translation>
        </message>
        <message>
            <source>Printing the documents</source>
            <translation>Құжаттар басып шығарылуда</translation>
        </message>
        <message>
            <source>Counting the prints</source>
            <translation>Басылған даналар есептелуде</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateSide</name>
        <message>
            <source>Void from %1 (%2): %3</source>
            <translation>%1 күнінен бастап күші жойылған (%2): %3</translation>
        </message>
        <message>
            <source>Duplicate %1 of %2: %3</source>
            <translation>%2 күнгі %1 телнұсқа: %3</translation>
        </message>
        <message>
            <source>Mark the document of %1 as spoiled?</source>
            <translation>Құжатты бүлінген деп белгілеу керек пе: %1?</translation>
        </message>
        <message>
            <source>The number %1 is used up. The case waits for another document.</source>
            <translation>%1 нөмірі пайдаланылған болып саналады. Іс бойынша басқа құжат дайындау қажет.</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Бүлінген деп белгілеу</translation>
        </message>
        <message>
            <source>Handed over already: what is printed now says that it is a duplicate.</source>
            <translation>Құжат берілген: қазір басып шығарылғанында «телнұсқа» белгісі болады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateTables</name>
        <message>
            <source>Documents to issue</source>
            <translation>Берілуге тиіс құжаттар</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Nothing has this name or number.</source>
            <translation>Мұндай аты-жөн немесе нөмір бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Nobody waits for a document. Who passed appears here when the protocol is signed.</source>
            <translation>Құжат күтіп тұрған ешкім жоқ. Хаттамаға қол қойылғанда өткендер осында пайда болады.</translation>
        </message>
        <message>
            <source>No document waits to be printed or handed over.</source>
            <translation>Басып шығаруды немесе беруді күтіп тұрған құжат жоқ.</translation>
        </message>
        <message>
            <source>No document was cancelled.</source>
            <translation>Күші жойылған құжат жоқ.</translation>
        </message>
        <message>
            <source>No document was handed over yet.</source>
            <translation>Әлі бірде-бір құжат берілмеген.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificatesPage</name>
        <message>
            <source>Printed: %1, of these duplicates: %2</source>
            <translation>Басып шығарылды: %1, оның ішінде телнұсқа: %2</translation>
        </message>
        <message>
            <source>Printed: %1. The register takes a document when it is handed over.</source>
            <translation>Басып шығарылды: %1. Құжат берілген кезде тізілімге түседі.</translation>
        </message>
        <message>
            <source>Preparing the documents</source>
            <translation>Құжаттар дайындалуда</translation>
        </message>
        <message>
            <source>Prepared: %1. Print them, then hand them over.</source>
            <translation>Дайындалды: %1. Басып шығарып, содан кейін беріңіз.</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>құжаттар</translation>
        </message>
        <message>
            <source>Save the documents</source>
            <translation>Құжаттарды сақтау</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Бүлінген деп белгілеу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>Prepare documents</source>
            <translation>Құжаттарды дайындау</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхрондау</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>The center is not enrolled with the platform yet: without it there are no numbers for documents.</source>
            <translation>Орталық платформада әлі тіркелмеген: онсыз құжаттарға нөмір берілмейді.</translation>
        </message>
        <message>
            <source>Cancel documents…</source>
            <translation>Құжаттардың күшін жою…</translation>
        </message>
        <message numerus="yes">
            <source>Prepare %n document(s)?</source>
            <translation>
                <numerusform>%n құжат дайындау керек пе?</numerusform>
                <numerusform>%n құжат дайындау керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>Each gets the next serial number of the center.</source>
            <translation>Әрқайсысына тану орталығының келесі сериялық нөмірі беріледі.</translation>
        </message>
        <message>
            <source>Saved: %1, of these duplicates: %2</source>
            <translation>Сақталды: %1, оның ішінде телнұсқа: %2</translation>
        </message>
        <message>
            <source>Saved: %1. The register takes a document when it is handed over.</source>
            <translation>Сақталды: %1. Құжат берілген кезде тізілімге түседі.</translation>
        </message>
        <message>
            <source>Counted as printed: %1, but not everything came out. What is missing is printed again.</source>
            <translation>Басылды деп есептелді: %1, бірақ бәрі шыққан жоқ. Жетпегені қайта басылады.</translation>
        </message>
        <message>
            <source>Left to another person: %1.</source>
            <translation>Басқа адамға қалды: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CheckOutPanel</name>
        <message>
            <source>Folder or stick for the parcel</source>
            <translation>Пакетке арналған қалта немесе флешка</translation>
        </message>
        <message>
            <source>File for the parcel</source>
            <translation>Пакет файлы</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеттер (*.parcel)</translation>
        </message>
        <message>
            <source>Hand session %1 over to a venue</source>
            <translation>%1 отырысын емтихан орнына беру</translation>
        </message>
        <message>
            <source>From then on the venue conducts the session, and here it is only read until it comes home. It counts as handed over when the file was written, flushed to the disk and read back; before that it stays here.</source>
            <translation>Содан кейін отырыс емтихан орнында өтеді, ал мұнда ол қайтып келгенше тек оқылады. Файл дискіге жазылып, қайта оқылғанда берілді деп саналады; оған дейін отырыс осында қалады.</translation>
        </message>
        <message>
            <source>&amp;Venue</source>
            <translation>&amp;Емтихан орны</translation>
        </message>
        <message>
            <source>&amp;File or folder</source>
            <translation>&amp;Файл немесе қалта</translation>
        </message>
        <message>
            <source>In a folder the file gets its name by itself</source>
            <translation>Қалтада файл атауын өзі алады</translation>
        </message>
        <message>
            <source>F&amp;older...</source>
            <translation>&amp;Қалта...</translation>
        </message>
        <message>
            <source>F&amp;ile...</source>
            <translation>Фа&amp;йл...</translation>
        </message>
        <message>
            <source>&amp;Hand over</source>
            <translation>&amp;Беру</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>&amp;Who travels besides the commission</source>
            <translation>Комиссиядан басқа &amp;кім барады</translation>
        </message>
        <message>
            <source>They may sit instead of a member there, and sign in; an administrator keeps the venue's computer in order</source>
            <translation>Олар онда мүшенің орнына отыра алады және жүйеге кіреді; емтихан орнының компьютерін әкімші күтеді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CheckPanel</name>
        <message>
            <source>Check of the package</source>
            <translation>Топтаманы тексеру</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Қоса берілген</translation>
        </message>
        <message>
            <source>Shown on paper</source>
            <translation>Қағаз түрінде көрсетілген</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Something is wrong though nothing is missing</source>
            <translation>Бәрі бар, бірақ қате бар</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>What is wrong, or what was noticed</source>
            <translation>Ненің қате екені немесе не байқалғаны</translation>
        </message>
        <message>
            <source>Say for each document whether it is there.</source>
            <translation>Әр құжаттың бар-жоғын көрсетіңіз.</translation>
        </message>
        <message>
            <source>The package is complete: the contract comes next.</source>
            <translation>Топтама толық: келесі қадам — шарт жасасу.</translation>
        </message>
        <message>
            <source>The package is not complete: the head refuses with reasons.</source>
            <translation>Топтама толық емес: басшы дәлелді бас тартады.</translation>
        </message>
        <message>
            <source>The package is complete.</source>
            <translation>Топтама толық.</translation>
        </message>
        <message>
            <source>The package is not complete.</source>
            <translation>Топтама толық емес.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ChoiceEdit</name>
        <message>
            <source>Choose one from the list.</source>
            <translation>Тізімнен таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClassifiersSection</name>
        <message>
            <source>Classifiers</source>
            <translation>Сыныптауыштар</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>Жазбалар: %1</translation>
        </message>
        <message>
            <source>Import a classifier</source>
            <translation>Сыныптауышты импорттау</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Кестелер (*.csv);;Барлық файл (*)</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импортталуда</translation>
        </message>
        <message>
            <source>Imported: %1 entries in place of %2.</source>
            <translation>Импортталды: %2 орнына %1 жазба.</translation>
        </message>
        <message>
            <source>Stopped: everything is as it was.</source>
            <translation>Тоқтатылды: бәрі бұрынғы күйінде қалды.</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Сыныптауыш</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Кәсіптер (ҰКС)</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Өңірлер</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорттау…</translation>
        </message>
        <message>
            <source>&amp;Find by name or code</source>
            <translation>Атауы немесе коды &amp;бойынша іздеу</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақ тілінде</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орыс тілінде</translation>
        </message>
        <message>
            <source>The classifier is not there yet: “Import…” brings it from a CSV file.</source>
            <translation>Сыныптауыш әлі жоқ: «Импорттау…» оны CSV файлынан алады.</translation>
        </message>
        <message>
            <source>Nothing is found under these words.</source>
            <translation>Бұл сөздермен ештеңе табылмады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClauseTag</name>
        <message>
            <source>Clause %1</source>
            <translation>%1‑тармақ</translation>
        </message>
        <message>
            <source>See the text of the law.</source>
            <translation>Заң мәтінін қараңыз.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClosePanel</name>
        <message>
            <source>Closing the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>The case ends without a decision of the commission; its place is given up and its terms end. This is not undone.</source>
            <translation>Іс комиссияның шешімінсіз аяқталады; орны босатылады, мерзімдері тоқтайды. Бұл кері қайтпайды.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <source>Stands in the letter, in the candidate's language</source>
            <translation>Хатқа кіреді, кандидаттың тілінде</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Іс жабылды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CommissionForm</name>
        <message>
            <source>Exam</source>
            <translation>Емтихан</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Exam commission</source>
            <translation>Емтихан комиссиясы</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Бұйрықтың нөмірі</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Бұйрықтың күні</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Хатшы</translation>
        </message>
        <message>
            <source>Keeps the protocol and does not vote</source>
            <translation>Хаттаманы жүргізеді және дауыс бермейді</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Мүшелері</translation>
        </message>
        <message>
            <source>At least two besides the chair</source>
            <translation>Төрағадан басқа кемінде екі мүше</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CommissionsSection</name>
        <message>
            <source>The commission was saved.</source>
            <translation>Комиссия сақталды.</translation>
        </message>
        <message>
            <source>The commission works again.</source>
            <translation>Комиссия қайтадан жұмыс істейді.</translation>
        </message>
        <message>
            <source>The commission was closed.</source>
            <translation>Комиссия жабылды.</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>No. %1 of %2</source>
            <translation>%2 күнгі № %1</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, жабылған</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Бұйрық</translation>
        </message>
        <message>
            <source>&amp;New commission</source>
            <translation>&amp;Жаңа комиссия</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>Close the commission</source>
            <translation>Комиссияны жабу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConflictsModel</name>
        <message>
            <source>open</source>
            <translation>таңдалмаған</translation>
        </message>
        <message>
            <source>the office's</source>
            <translation>кеңсенікі</translation>
        </message>
        <message>
            <source>the venue's</source>
            <translation>емтихан орнынікі</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Айырмасы</translation>
        </message>
        <message>
            <source>When it left</source>
            <translation>Кеткенде</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Кеңсе</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Емтихан орны</translation>
        </message>
        <message>
            <source>What stands</source>
            <translation>Не қалады</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConflictsPanel</name>
        <message>
            <source>The case stays as it is here. What the venue recorded stays where it can be read.</source>
            <translation>Іс осындағы күйінде қалады. Емтихан орнында жазылғаны оқуға қолжетімді болып сақталады.</translation>
        </message>
        <message>
            <source>The case becomes what the venue made of it: a place in another session and a closure do not stand. What the office had stays where it can be read.</source>
            <translation>Іс емтихан орнындағы күйіне келеді: басқа отырыстағы орын мен істің жабылуы күшін жояды. Кеңседе болғаны оқуға қолжетімді болып сақталады.</translation>
        </message>
        <message>
            <source>%1: keep what the office has?</source>
            <translation>%1: кеңседегісін қалдырасыз ба?</translation>
        </message>
        <message>
            <source>%1: take what the venue has?</source>
            <translation>%1: емтихан орнындағысын аласыз ба?</translation>
        </message>
        <message>
            <source>Keep the office's</source>
            <translation>Кеңседегісін қалдыру</translation>
        </message>
        <message>
            <source>Take the venue's</source>
            <translation>Емтихан орнындағысын алу</translation>
        </message>
        <message>
            <source>Chosen. Cases that are open: %1.</source>
            <translation>Таңдалды. Таңдалмаған істер: %1.</translation>
        </message>
        <message>
            <source>Everything is chosen: the protocol can be drafted and signed.</source>
            <translation>Бәрі таңдалды: хаттаманы жасауға және оған қол қоюға болады.</translation>
        </message>
        <message>
            <source>What both sides changed</source>
            <translation>Екі жақ та өзгерткендер</translation>
        </message>
        <message>
            <source>Until you choose, the cases stand as the office has them: nothing is overwritten by itself.</source>
            <translation>Сіз таңдағанша істер кеңседегідей тұрады: ештеңе өздігінен қайта жазылмайды.</translation>
        </message>
        <message>
            <source>&amp;Keep the office's</source>
            <translation>&amp;Кеңседегісін қалдыру</translation>
        </message>
        <message>
            <source>&amp;Take the venue's</source>
            <translation>&amp;Емтихан орнындағысын алу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConsentSection</name>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Consent of the candidate</source>
            <translation>Кандидаттың келісімі</translation>
        </message>
        <message>
            <source>The candidate agrees to the processing of personal data and to publication on the platform</source>
            <translation>Кандидат дербес деректерінің өңделуіне және платформада жариялануына келіседі</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Қол қойылған күні</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ContractPanel</name>
        <message>
            <source>Paid by the candidate.</source>
            <translation>Ақысын кандидат төлейді.</translation>
        </message>
        <message>
            <source>Paid by the employer: %1.</source>
            <translation>Ақысын жұмыс беруші төлейді: %1.</translation>
        </message>
        <message>
            <source>One-time voucher %1, valid until %2.</source>
            <translation>Біржолғы ваучер %1, %2 күніне дейін жарамды.</translation>
        </message>
        <message>
            <source>Service contract</source>
            <translation>Кәсіптік біліктілікті тану жөніндегі қызметті көрсетуге шарт</translation>
        </message>
        <message>
            <source>%1 ₸</source>
            <translation>%1 ₸</translation>
        </message>
        <message>
            <source>Price by the price list on %1.</source>
            <translation>Бағасы %1 күнгі бағалар тізбесі бойынша.</translation>
        </message>
        <message>
            <source>Contract No %1 is concluded.</source>
            <translation>№ %1 шарт жасалды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectedMarksModel</name>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectedTheoryModel</name>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Of %1</source>
            <translation>%1 ішінен</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectionPanel</name>
        <message>
            <source>Correct protocol %1, signed on %2</source>
            <translation>%2 күні қол қойылған %1 хаттамасын түзету</translation>
        </message>
        <message>
            <source>Right: the points of %1. Decisions follow from the corrected results.</source>
            <translation>Оң жақта — балдар: %1. Шешімдер түзетілген нәтижелерден шығады.</translation>
        </message>
        <message>
            <source>Protocol %1 is drafted. Print it, let the commission sign it, then record the signature.</source>
            <translation>%1 хаттамасының жобасы жасалды. Оны басып шығарыңыз, комиссияға қол қойдырыңыз, содан кейін қол қойылғанын тіркеңіз.</translation>
        </message>
        <message>
            <source>Draft the correction</source>
            <translation>Түзету жобасын жасау</translation>
        </message>
        <message>
            <source>The signed protocol stays as it is; the new one names it and counts from its own signature.</source>
            <translation>Қол қойылған хаттама өзгермейді; жаңасында ол көрсетіледі, ал жаңасы өзіне қол қойылғаннан бастап қолданылады.</translation>
        </message>
        <message>
            <source>R&amp;eason of the correction</source>
            <translation>Түзету &amp;себебі</translation>
        </message>
        <message>
            <source>&amp;Really signed on</source>
            <translation>&amp;Нақты қол қойылған күні</translation>
        </message>
        <message>
            <source>Only where the signed one has a wrong date.</source>
            <translation>Қол қойылған хаттамада күні қате болса ғана.</translation>
        </message>
        <message>
            <source>&amp;Started at</source>
            <translation>&amp;Басталған уақыты</translation>
        </message>
        <message>
            <source>E&amp;nded at</source>
            <translation>&amp;Аяқталған уақыты</translation>
        </message>
        <message>
            <source>Correct answers of the candidates</source>
            <translation>Кандидаттардың дұрыс жауаптары</translation>
        </message>
        <message>
            <source>Points of the technological map</source>
            <translation>Технологиялық картаның балдары</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>Ерекше пікірлер</translation>
        </message>
        <message>
            <source>Parts of the correction</source>
            <translation>Түзетудің бөліктері</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CountGrid</name>
        <message>
            <source>At most %1</source>
            <translation>Ең көбі %1</translation>
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
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Stop the export (Ctrl+E)</source>
            <translation>Экспортты тоқтату (Ctrl+E)</translation>
        </message>
        <message>
            <source>Save the whole list as XLSX or CSV (Ctrl+E)</source>
            <translation>Бүкіл тізімді XLSX немесе CSV түрінде сақтау (Ctrl+E)</translation>
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
            <translation>ауыстыруға байланысты жұмыс күні</translation>
        </message>
        <message>
            <source>%1 (estimated: the date may still change)</source>
            <translation>%1 (болжамды: күні әлі өзгеруі мүмкін)</translation>
        </message>
        <message>
            <source>Working day: %1</source>
            <translation>Жұмыс күні: %1</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Жұмыс күні</translation>
        </message>
        <message>
            <source>Day off: %1</source>
            <translation>Демалыс күні: %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Make it a day off</source>
            <translation>Демалыс күні ету</translation>
        </message>
        <message>
            <source>Make it a &amp;working day</source>
            <translation>&amp;Жұмыс күні ету</translation>
        </message>
        <message>
            <source>As in the plain week</source>
            <translation>Әдеттегі аптадағыдай</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DayPanel</name>
        <message>
            <source>Not a working day: %1</source>
            <translation>Жұмыс күні емес: %1</translation>
        </message>
        <message>
            <source>No sessions on this day.</source>
            <translation>Бұл күні отырыс жоқ.</translation>
        </message>
        <message>
            <source>%1  %2, level %3
%4 · candidates: %5</source>
            <translation>%1  %2, %3‑деңгей
%4 · кандидаттар: %5</translation>
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
        <name>tanu::desktop::DeskContext</name>
        <message>
            <source>the office</source>
            <translation>кеңсе</translation>
        </message>
        <message>
            <source>This is done at the office.</source>
            <translation>Бұл кеңседе жасалады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DeskGuard</name>
        <message>
            <source>%1 cannot sign in yet</source>
            <translation>%1 әзірге кіре алмайды</translation>
        </message>
        <message>
            <source>There is no account, or it is closed. The administrator opens one in the settings, under People.</source>
            <translation>Тіркелгі жоқ немесе жабық. Оны әкімші баптаулардың «Адамдар» бөлімінде ашады.</translation>
        </message>
        <message>
            <source>%1 takes over</source>
            <translation>Жұмысты %1 жалғастырады</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>The page stays where it is of use to both; a draft of an application is kept for whoever typed it.</source>
            <translation>Бет кіретін адамға да қажет болса, сол қалпында қалады; өтініштің жобасы оны терген адамға сақталады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DissentEditor</name>
        <message>
            <source>The dissenting opinion stands in the protocol.</source>
            <translation>Ерекше пікір хаттамаға енгізілді.</translation>
        </message>
        <message>
            <source>The dissenting opinion was taken out.</source>
            <translation>Ерекше пікір алып тасталды.</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>Ерекше пікірлер</translation>
        </message>
        <message>
            <source>Take out the chosen one</source>
            <translation>Таңдалғанын алып тастау</translation>
        </message>
        <message>
            <source>&amp;Member who does not agree</source>
            <translation>Келіспейтін &amp;мүше</translation>
        </message>
        <message>
            <source>&amp;What they state</source>
            <translation>Пікірдің ма&amp;змұны</translation>
        </message>
        <message>
            <source>Add to the protocol</source>
            <translation>Хаттамаға қосу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DocumentHandOver</name>
        <message>
            <source>Hand over the document</source>
            <translation>Құжатты беру</translation>
        </message>
        <message>
            <source>&amp;Collected by</source>
            <translation>&amp;Кім алды</translation>
        </message>
        <message>
            <source>Another person only by power of attorney</source>
            <translation>Басқа адам — тек сенімхат бойынша</translation>
        </message>
        <message>
            <source>&amp;Identity document</source>
            <translation>&amp;Жеке басты куәландыратын құжат</translation>
        </message>
        <message>
            <source>Kind, number, date, issuer</source>
            <translation>Түрі, нөмірі, күні, кім берген</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DocumentsSection</name>
        <message>
            <source>Scans of documents</source>
            <translation>Құжаттардың сканерленген көшірмелері</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Скан көшірмелер (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>What the programme and the form ask for. What is missing is found again by the check of the package.</source>
            <translation>Бағдарлама мен өтініш нысаны талап ететін құжаттар. Жетіспейтіні құжаттар топтамасын тексеру кезінде қайта анықталады.</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Сканерленген көшірмелер</translation>
        </message>
        <message>
            <source>Add a document without a scan</source>
            <translation>Құжатты сканерленген көшірмесіз қосу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DuplicateHandOverPanel</name>
        <message>
            <source>Hand over the duplicate</source>
            <translation>Телнұсқаны беру</translation>
        </message>
        <message>
            <source>Handing over the duplicate</source>
            <translation>Телнұсқаны табыстау</translation>
        </message>
        <message>
            <source>Duplicate No %1 of document %2</source>
            <translation>%2 құжатының № %1 телнұсқасы</translation>
        </message>
        <message>
            <source>Not printed yet: print it first.</source>
            <translation>Әлі басып шығарылмаған: алдымен басып шығарыңыз.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Басып шығарылды: %1</translation>
        </message>
        <message>
            <source>Look at it and print</source>
            <translation>Қарап, басып шығару</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Қайта басып шығару</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Кім алды</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
        <message>
            <source>Kind and number</source>
            <translation>Түрі мен нөмірі</translation>
        </message>
        <message>
            <source>The duplicate is handed over.</source>
            <translation>Телнұсқа табысталды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DuplicatePanel</name>
        <message>
            <source>Duplicate of the document</source>
            <translation>Құжаттың телнұсқасы</translation>
        </message>
        <message>
            <source>Document %1 is printed again under its number and says that it is a duplicate.</source>
            <translation>%1 құжаты өз нөмірімен, «телнұсқа» деген белгімен қайта басып шығарылады.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Сұраған күні</translation>
        </message>
        <message>
            <source>Duplicate No %1 is made: print it and hand it over.</source>
            <translation>№ %1 телнұсқа жасалды: оны басып шығарып, беріңіз.</translation>
        </message>
        <message>
            <source>Make a duplicate of document %1?</source>
            <translation>%1 құжатының телнұсқасы жасалсын ба?</translation>
        </message>
        <message>
            <source>Make the duplicate</source>
            <translation>Телнұсқа жасау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EarlierDocumentsBox</name>
        <message>
            <source>Issued to this person by this center:</source>
            <translation>Осы орталық осы адамға берген құжаттар:</translation>
        </message>
        <message>
            <source>%1, level %2: issued on %3</source>
            <translation>%1, %2‑деңгей: %3 күні берілді</translation>
        </message>
        <message>
            <source>, cancelled</source>
            <translation>, күші жойылған</translation>
        </message>
        <message>
            <source>, valid until %1</source>
            <translation>, %1 күніне дейін жарамды</translation>
        </message>
        <message>
            <source>Add to the package</source>
            <translation>Топтамаға қосу</translation>
        </message>
        <message>
            <source>Add to the package: %1</source>
            <translation>Топтамаға қосу: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EducationSection</name>
        <message>
            <source>Education and skills</source>
            <translation>Білім және дағдылар</translation>
        </message>
        <message>
            <source>&amp;Knowledge</source>
            <translation>&amp;Білімдер</translation>
        </message>
        <message>
            <source>In the candidate's own words</source>
            <translation>Кандидаттың өз сөзімен</translation>
        </message>
        <message>
            <source>Sk&amp;ills</source>
            <translation>&amp;Дағдылар</translation>
        </message>
        <message>
            <source>Results of informal education</source>
            <translation>Информалды білім беру нәтижелері</translation>
        </message>
        <message>
            <source>Earlier document valid until the &amp;year</source>
            <translation>Бұрынғы құжаттың жарамдылығы аяқталатын &amp;жыл</translation>
        </message>
        <message>
            <source>If the candidate has one</source>
            <translation>Кандидатта болса</translation>
        </message>
        <message>
            <source>The programme does not take them into account</source>
            <translation>Бағдарламада олар ескерілмейді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EnrolPanel</name>
        <message>
            <source>The operator gives a code that works once. This computer then makes itself known by its own key.</source>
            <translation>Оператор бір рет қолданылатын код береді. Содан кейін бұл компьютер өзін өз кілтімен танытады.</translation>
        </message>
        <message>
            <source>The administrator of the center does this: choose the person at the top right.</source>
            <translation>Мұны орталықтың әкімшісі орындайды: жоғарғы оң жақтан қызметкерді таңдаңыз.</translation>
        </message>
        <message>
            <source>&amp;Address of the server</source>
            <translation>Сервердің &amp;мекенжайы</translation>
        </message>
        <message>
            <source>For example https://server.example</source>
            <translation>Мысалы, https://server.example</translation>
        </message>
        <message>
            <source>&amp;One-time code</source>
            <translation>&amp;Біржолғы код</translation>
        </message>
        <message>
            <source>Enrol at the operator's server</source>
            <translation>Оператордың серверінде тіркелу</translation>
        </message>
        <message>
            <source>&amp;Enrol</source>
            <translation>&amp;Тіркелу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ExchangePage</name>
        <message>
            <source>Greeting the server</source>
            <translation>Сервермен байланыс орнату</translation>
        </message>
        <message>
            <source>Asking what is missing</source>
            <translation>Жетіспейтінін сұрату</translation>
        </message>
        <message>
            <source>Sending records</source>
            <translation>Жазбаларды жіберу</translation>
        </message>
        <message>
            <source>Asking for numbers</source>
            <translation>Нөмірлерді сұрату</translation>
        </message>
        <message>
            <source>Bringing the lists for the check offline</source>
            <translation>Желісіз тексеруге арналған тізімдерді алу</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
        <message>
            <source>There is no network since %1. Nothing is lost: records wait.</source>
            <translation>Желі байланысы үзілген уақыт: %1. Ештеңе жоғалмайды: жазбалар күтіп тұр.</translation>
        </message>
        <message>
            <source>The next attempt is at %1.</source>
            <translation>Келесі әрекет уақыты: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The server rejected %n record(s): look at the reasons below.</source>
            <translation>
                <numerusform>Сервер %n жазбаны қабылдамады: төмендегі себептерді қараңыз.</numerusform>
                <numerusform>Сервер %n жазбаны қабылдамады: төмендегі себептерді қараңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the server.</source>
            <translation>
                <numerusform>%n жазба серверге жіберілуін күтуде.</numerusform>
                <numerusform>%n жазба серверге жіберілуін күтуде.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was accepted.</source>
            <translation>Барлығы қабылданды.</translation>
        </message>
        <message>
            <source>The last batch was accepted: %1.</source>
            <translation>Соңғы топтама қабылданды: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) fast. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>Бұл компьютердің сағаты %n минутқа озып тұр. Оны дұрыстап қойыңыз: мерзімдер сол бойынша есептеледі.</numerusform>
                <numerusform>Бұл компьютердің сағаты %n минутқа озып тұр. Оны дұрыстап қойыңыз: мерзімдер сол бойынша есептеледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) slow. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>Бұл компьютердің сағаты %n минутқа қалып тұр. Оны дұрыстап қойыңыз: мерзімдер сол бойынша есептеледі.</numerusform>
                <numerusform>Бұл компьютердің сағаты %n минутқа қалып тұр. Оны дұрыстап қойыңыз: мерзімдер сол бойынша есептеледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers for documents: %1 left of %2</source>
            <translation>Құжат нөмірлері: қалғаны %1, барлығы %2</translation>
        </message>
        <message>
            <source>&amp;Synchronize now</source>
            <translation>Қазір &amp;синхрондау</translation>
        </message>
        <message>
            <source>The journal of this center was shortened or written anew: the platform keeps what it was with %1 entries, and it is not so any more. Let the administrator check the chain of the journal.</source>
            <translation>Осы орталықтың журналы қысқартылған немесе қайта жазылған: платформа оның %1 жазбамен қандай болғанын сақтайды, қазір ол олай емес. Әкімші журнал тізбегін тексерсін.</translation>
        </message>
        <message>
            <source>The journal of the platform was shortened or written anew: it is not what it was at an exchange before. Tell the operator of the platform; the receipts are kept here.</source>
            <translation>Платформаның журналы қысқартылған немесе қайта жазылған: ол бұрынғы алмасу кезіндегідей емес. Платформа операторына хабарлаңыз; түбіртектер осында сақталған.</translation>
        </message>
        <message>
            <source>Save what waits for the server</source>
            <translation>Серверді күтіп тұрғанды сақтау</translation>
        </message>
        <message>
            <source>Batches (*.batch)</source>
            <translation>Топтамалар (*.batch)</translation>
        </message>
        <message>
            <source>The server's answer</source>
            <translation>Сервердің жауабы</translation>
        </message>
        <message>
            <source>Answers (*.answer);;All files (*)</source>
            <translation>Жауаптар (*.answer);;Барлық файл (*)</translation>
        </message>
        <message>
            <source>Save to a &amp;file</source>
            <translation>&amp;Файлға сақтау</translation>
        </message>
        <message>
            <source>Read an &amp;answer</source>
            <translation>&amp;Жауапты оқу</translation>
        </message>
        <message>
            <source>Taking the orders of the platform</source>
            <translation>Платформаның өкімдері алынуда</translation>
        </message>
        <message>
            <source>Comparing the months of the report</source>
            <translation>Есептің айлары салыстырылуда</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>Orders of the platform</source>
            <translation>Платформаның өкімдері</translation>
        </message>
        <message>
            <source>Asking what the support answered</source>
            <translation>Қолдау қызметінің жауаптары сұралуда</translation>
        </message>
        <message>
            <source>This computer is not enrolled at a server yet. Everything works; records wait here until it is.</source>
            <translation>Бұл компьютер серверде әлі тіркелмеген. Барлығы жұмыс істейді; тіркелгенге дейін жазбалар осында сақталады.</translation>
        </message>
        <message>
            <source>No record was sent yet: there is none.</source>
            <translation>Әлі ешбір жазба жіберілген жоқ: жазба жоқ.</translation>
        </message>
        <message>
            <source>The server answered last: %1.</source>
            <translation>Сервердің соңғы жауабы: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FaultPanel</name>
        <message>
            <source>%1 waits for a place on another day.</source>
            <translation>%1 басқа күнгі орынды күтеді.</translation>
        </message>
        <message>
            <source>Move for a technical fault</source>
            <translation>Техникалық ақауға байланысты ауыстыру</translation>
        </message>
        <message>
            <source>The candidate waits for a place again, free of the ten working days; what was recorded of the stages goes.</source>
            <translation>Кандидат қайтадан орын күтеді, он жұмыс күні қажет емес; кезеңдер бойынша жазылғаны алынып тасталады.</translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Басқа күнге ауыстыру</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>What &amp;failed</source>
            <translation>Не істен &amp;шықты</translation>
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
        <name>tanu::desktop::FigureTile</name>
        <message>
            <source>before: %1</source>
            <translation>бұрын: %1</translation>
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
            <translation>PDF, JPEG немесе PNG, әрқайсысы %1‑қа дейін</translation>
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
        <name>tanu::desktop::FingerprintLine</name>
        <message>
            <source>Fingerprint:</source>
            <translation>Саусақ ізі:</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FirstStartWindow</name>
        <message>
            <source>Making the demo center</source>
            <translation>Демонстрациялық орталық құрылуда</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Орталық</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Кейінірек</translation>
        </message>
        <message>
            <source>&amp;Create the center</source>
            <translation>&amp;Орталық құру</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Жалғастыру</translation>
        </message>
        <message>
            <source>Making the center</source>
            <translation>Орталық құрылуда</translation>
        </message>
        <message>
            <source>The administrator signs in</source>
            <translation>Әкімші кіреді</translation>
        </message>
        <message>
            <source>%1 signs in first and opens accounts for everybody else: in the settings, under Access. For one case the registrar, the secretary and the head at least sign in. Whoever signs the protocol does not make the document.</source>
            <translation>Бірінші болып %1 кіреді және басқаларға тіркелгі ашады: баптаулардың «Қолжетімділік» бөлімінде. Бір істі жүргізу үшін кемінде тіркеуші, хатшы және басшы кіре алуы керек. Хаттамаға қол қойған адам құжатты дайындамайды.</translation>
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
            <translation>Құжатты табыстау</translation>
        </message>
        <message>
            <source>Serial number %1</source>
            <translation>Сериялық нөмірі %1</translation>
        </message>
        <message>
            <source>Not printed yet: print it first.</source>
            <translation>Әлі басып шығарылмаған: алдымен басып шығарыңыз.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Басып шығарылды: %1</translation>
        </message>
        <message>
            <source>Look at it and print</source>
            <translation>Қарап, басып шығару</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Кім алды</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
        <message>
            <source>Kind and number</source>
            <translation>Түрі мен нөмірі</translation>
        </message>
        <message>
            <source>The document is handed over.</source>
            <translation>Құжат табысталды.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Қайта басып шығару</translation>
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
        <message>
            <source>Lock  Ctrl+L</source>
            <translation>Құлыптау  Ctrl+L</translation>
        </message>
        <message>
            <source>Change my password…</source>
            <translation>Құпиясөзімді ауыстыру…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Шығу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::HelpWindow</name>
        <message>
            <source>Find in the manual (Ctrl+F)</source>
            <translation>Нұсқаулықтан іздеу (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>Нұсқаулықтан іздеу</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Бұл сөздер ешбір бетте жоқ.</translation>
        </message>
        <message>
            <source>Contents of the manual</source>
            <translation>Нұсқаулықтың мазмұны</translation>
        </message>
        <message>
            <source>Ask the &amp;support</source>
            <translation>Қолдау қызметіне &amp;жазу</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>Нұсқаулық беті</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Артқа (Alt+Left)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Алға (Alt+Right)</translation>
        </message>
        <message>
            <source>Contents (F1)</source>
            <translation>Мазмұны (F1)</translation>
        </message>
        <message>
            <source>Tanu: manual</source>
            <translation>Тану: нұсқаулық</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
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
        <name>tanu::desktop::IllnessPanel</name>
        <message>
            <source>Temporary disability is reported</source>
            <translation>Еңбекке уақытша жарамсыздық туралы хабарланды</translation>
        </message>
        <message>
            <source>The case waits for the sick-leave sheet; then it gets another date.</source>
            <translation>Іс еңбекке уақытша жарамсыздық туралы парақты күтеді; содан кейін басқа күн белгіленеді.</translation>
        </message>
        <message>
            <source>The place in session %1 on %2 is given up.</source>
            <translation>%2 күнгі %1 отырысындағы орын босатылады.</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Не хабарланды</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Хабарланған күні</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>The illness is recorded: the sick-leave sheet is awaited.</source>
            <translation>Ауру тіркелді: еңбекке уақытша жарамсыздық туралы парақ күтіледі.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IncidentModel</name>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Мәтіні</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кім жазған</translation>
        </message>
        <message>
            <source>act No %1: %2</source>
            <translation>№ %1 акт: %2</translation>
        </message>
        <message>
            <source>moved to another day: %1</source>
            <translation>басқа күнге ауыстырылды: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IntakePage</name>
        <message>
            <source>New application</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Нысанды тазалау</translation>
        </message>
        <message>
            <source>Clear the whole form?</source>
            <translation>Бүкіл нысан тазалансын ба?</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазалау</translation>
        </message>
        <message>
            <source>What is typed here is not registered yet and will be gone.</source>
            <translation>Мұнда енгізілгендер әлі тіркелмеген және жойылады.</translation>
        </message>
        <message>
            <source>Something is missing or wrong: see the marked fields. Nothing typed is lost.</source>
            <translation>Бірдеңе жетіспейді немесе қате: белгіленген өрістерді қараңыз. Енгізілгендердің бәрі сақталады.</translation>
        </message>
        <message>
            <source>Confirm what does not fit, or correct it.</source>
            <translation>Сәйкес келмейтінін растаңыз немесе түзетіңіз.</translation>
        </message>
        <message>
            <source>Fill the form in from the file %1?</source>
            <translation>Нысан %1 ісі бойынша толтырылсын ба?</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Толтыру</translation>
        </message>
        <message>
            <source>Your draft that was not registered yet will be gone.</source>
            <translation>Әлі тіркелмеген толтырылған нұсқаңыз жойылады.</translation>
        </message>
        <message>
            <source>Filled in from the file %1, which was not passed. The candidate gives the consent and says who pays anew.</source>
            <translation>«Өтпеді» деген шешімі бар %1 ісі бойынша толтырылды. Кандидат келісімін қайта береді және кім төлейтінін қайта көрсетеді.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::InterruptPanel</name>
        <message>
            <source>Nobody is decided yet: the session is cancelled, waiting for a new place: %1.</source>
            <translation>Әлі ешкім бойынша шешім жоқ: отырыстың күші жойылады, жаңа орын күтетіндер: %1.</translation>
        </message>
        <message>
            <source>Decisions that stay: %1. Waiting for a new place: %2. The session ends, and the protocol is due (R17.2).</source>
            <translation>Күшінде қалатын шешімдер: %1. Жаңа орын күтетіндер: %2. Отырыс аяқталады, хаттама жасау қажет (R17.2).</translation>
        </message>
        <message>
            <source>Interrupt session %1?</source>
            <translation>%1 отырысы үзілсін бе?</translation>
        </message>
        <message>
            <source>Interrupt the session</source>
            <translation>Отырысты үзу</translation>
        </message>
        <message>
            <source>The session was interrupted. Decided: %1, waiting for a new place: %2.</source>
            <translation>Отырыс үзілді. Шешім қабылданғандар: %1, жаңа орын күтетіндер: %2.</translation>
        </message>
        <message>
            <source>&amp;Cause</source>
            <translation>&amp;Себебі</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Не &amp;болды</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalDetail</name>
        <message>
            <source>Choose an entry to see everything that it says.</source>
            <translation>Бәрін көру үшін жазбаны таңдаңыз.</translation>
        </message>
        <message>
            <source>No %1 · %2</source>
            <translation>№ %1 · %2</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>Hash %1</source>
            <translation>Хеш %1</translation>
        </message>
        <message>
            <source>C&amp;opy the hash</source>
            <translation>Хешті кө&amp;шіру</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalFilters</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Looks into files</source>
            <translation>Істерді қарау</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Істер</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>W&amp;ho</source>
            <translation>&amp;Кім</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Не істелді</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Бастап</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Дейін</translation>
        </message>
        <message>
            <source>&amp;Case No</source>
            <translation>&amp;Іс №</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalModel</name>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Мәліметтер</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalSection</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Checking the chain</source>
            <translation>Тізбек тексерілуде</translation>
        </message>
        <message>
            <source>The check was stopped; it says nothing about the journal.</source>
            <translation>Тексеру тоқтатылды; ол журнал туралы ештеңе айтпайды.</translation>
        </message>
        <message>
            <source>The journal is whole. Entries: %1.</source>
            <translation>Журнал бүтін. Жазбалар саны: %1.</translation>
        </message>
        <message>
            <source>Everything that was done and every look into a personal file, in a chain that shows any change of it.</source>
            <translation>Барлық әрекет пен жеке істің әр қаралуы. Жазбаның кез келген өзгерісі көрінеді.</translation>
        </message>
        <message>
            <source>Check the c&amp;hain</source>
            <translation>Тізбекті &amp;тексеру</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>Сүзгіге сай жазба жоқ.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Барлығын көрсету</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LinksModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Link of access (R11.1)</source>
            <translation>Кіру сілтемесі (R11.1)</translation>
        </message>
        <message>
            <source>Link of proctoring</source>
            <translation>Прокторинг сілтемесі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LockCover</name>
        <message>
            <source>Who works now?</source>
            <translation>Қазір кім жұмыс істейді?</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Құлыпталған</translation>
        </message>
        <message>
            <source>What %1 has not saved stays as it is.</source>
            <translation>Сақталмағандар сол қалпында қалады: %1.</translation>
        </message>
        <message>
            <source>&amp;Name or login</source>
            <translation>&amp;Аты-жөні немесе логині</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Құпиясөз</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демо-орталық: бәрінің құпиясөзі — «%1».</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Кіру</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>Құлыпты &amp;ашу</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Артқа</translation>
        </message>
        <message>
            <source>&amp;Another person</source>
            <translation>&amp;Басқа адам</translation>
        </message>
        <message>
            <source>%1 is at work here; everything stands as it was left.</source>
            <translation>%1 жұмыс істеп отыр; бәрі сол қалпында тұр.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LogEntry</name>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>Written into the log.</source>
            <translation>Журналға жазылды.</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>&amp;Оқиға</translation>
        </message>
        <message>
            <source>&amp;Whom it concerns</source>
            <translation>Кімге қ&amp;атысты</translation>
        </message>
        <message>
            <source>W&amp;ords</source>
            <translation>&amp;Мәтіні</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Жазу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LogSection</name>
        <message>
            <source>Lo&amp;g: %1</source>
            <translation>&amp;Журнал: %1</translation>
        </message>
        <message>
            <source>Lo&amp;g</source>
            <translation>&amp;Журнал</translation>
        </message>
        <message>
            <source>Events of the proctoring</source>
            <translation>Прокторинг оқиғалары</translation>
        </message>
        <message>
            <source>Acts drawn up: %1. Events that were there already: %2, after the end of the exam: %3.</source>
            <translation>Жасалған актілер: %1. Бұрыннан бар оқиғалар: %2, емтихан аяқталғаннан кейінгілері: %3.</translation>
        </message>
        <message>
            <source>Log of session %1</source>
            <translation>%1 отырысының журналы</translation>
        </message>
        <message>
            <source>Act No %1</source>
            <translation>№ %1 акт</translation>
        </message>
        <message>
            <source>%1: allowed by the programme</source>
            <translation>%1: бағдарламада рұқсат етілген</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Acts: %1</source>
            <translation>Актілер: %1</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Актілер</translation>
        </message>
        <message>
            <source>Prohibited (R12)</source>
            <translation>Тыйым салынған (R12)</translation>
        </message>
        <message>
            <source>Log, acts, prohibited things</source>
            <translation>Журнал, актілер, тыйым салынған заттар</translation>
        </message>
        <message>
            <source>Print the act</source>
            <translation>Актіні басып шығару</translation>
        </message>
        <message>
            <source>Print the log</source>
            <translation>Журналды басып шығару</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Бұзушылықты тіркеу</translation>
        </message>
        <message>
            <source>Move for a fault</source>
            <translation>Ақау бойынша ауыстыру</translation>
        </message>
        <message>
            <source>Interrupt</source>
            <translation>Үзу</translation>
        </message>
        <message>
            <source>Import events</source>
            <translation>Оқиға импорттау</translation>
        </message>
        <message>
            <source>Log of the session</source>
            <translation>Отырыс журналы</translation>
        </message>
        <message>
            <source>Acts of violation</source>
            <translation>Бұзушылық туралы актілер</translation>
        </message>
        <message>
            <source>Things that are prohibited</source>
            <translation>Тыйым салынған заттар</translation>
        </message>
        <message>
            <source>Nothing has been written down yet.</source>
            <translation>Әзірге ештеңе жазылмаған.</translation>
        </message>
        <message>
            <source>No act of violation has been drawn up.</source>
            <translation>Бұзушылық туралы акт жасалмаған.</translation>
        </message>
        <message>
            <source>The protocol is signed: nothing more is written into the log.</source>
            <translation>Хаттамаға қол қойылды: журналға енді ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>The session is cancelled: nothing is written into its log.</source>
            <translation>Отырыстың күші жойылды: журналына ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>The log is written by: %1</source>
            <translation>Журналды жүргізетіндер: %1</translation>
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
        <name>tanu::desktop::MonthsModel</name>
        <message>
            <source>%1, of them %2 wait</source>
            <translation>%1, оның %2 күтуде</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Records here</source>
            <translation>Мұндағы жазбалар</translation>
        </message>
        <message>
            <source>On the platform</source>
            <translation>Платформада</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MonthsPanel</name>
        <message>
            <source>Months of the report</source>
            <translation>Есептің айлары</translation>
        </message>
        <message>
            <source>&amp;Close the month</source>
            <translation>Айды &amp;жабу</translation>
        </message>
        <message>
            <source>No month is owed yet. Months appear with the first exchange.</source>
            <translation>Әзірге есеп берілетін ай жоқ. Айлар алғашқы алмасудан кейін пайда болады.</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>%1 айы жабылсын ба?</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабу</translation>
        </message>
        <message>
            <source>What both sides have of it stays. A change later is a correction that names this month.</source>
            <translation>Екі тараптағы мәлімет сол күйінде қалады. Кейінгі өзгеріс — осы айды атайтын түзету.</translation>
        </message>
        <message>
            <source>%1 is closed here. The platform confirms with the next exchange.</source>
            <translation>%1 айы мұнда жабылды. Платформа келесі алмасуда растайды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MoreMenu</name>
        <message>
            <source>Save the personal file</source>
            <translation>Жеке істі сақтау</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MoveForFaultPanel</name>
        <message>
            <source>Another day for a technical fault</source>
            <translation>Техникалық ақауға байланысты басқа күн</translation>
        </message>
        <message>
            <source>What was recorded of the stages goes; the case waits for another place, free of the ten working days.</source>
            <translation>Кезеңдер бойынша жазылғаны алынып тасталады; іс он жұмыс күнін сақтамай-ақ басқа орын күтеді.</translation>
        </message>
        <message>
            <source>Entry of the session log</source>
            <translation>Отырыс журналының жазбасы</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>Не істен шықты</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>Болған күні</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>The case waits for another day.</source>
            <translation>Іс басқа күнді күтеді.</translation>
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
        <name>tanu::desktop::NewPasswordForm</name>
        <message>
            <source>At least %1 signs.</source>
            <translation>Кемінде %1 таңба.</translation>
        </message>
        <message>
            <source>A sentence of several words is easy to remember and hard to guess.</source>
            <translation>Бірнеше сөзден тұратын тіркес есте оңай қалады және оны табу қиын.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>Жеткілікті берік.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NewPasswordWindow</name>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>&amp;Set the password</source>
            <translation>Құпиясөзді &amp;орнату</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The first password</source>
            <translation>Алғашқы құпиясөз</translation>
        </message>
        <message>
            <source>This center has no passwords yet. Set the one of the administrator, %1; the administrator gives everybody else theirs in the settings.</source>
            <translation>Бұл орталықта әлі құпиясөз жоқ. Әкімшінің (%1) құпиясөзін орнатыңыз; басқалардікін әкімші баптауларда береді.</translation>
        </message>
        <message>
            <source>Your own password</source>
            <translation>Өз құпиясөзіңіз</translation>
        </message>
        <message>
            <source>%1, whoever gave you your password knows it. Set one that only you know.</source>
            <translation>%1, құпиясөзіңізді оны берген адам біледі. Өзіңіз ғана білетінін орнатыңыз.</translation>
        </message>
        <message>
            <source>New password of the administrator</source>
            <translation>Әкімшінің жаңа құпиясөзі</translation>
        </message>
        <message>
            <source>Set a new login and password for %1.</source>
            <translation>Жаңа логин мен құпиясөз орнатыңыз: %1.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Артқа</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NotPassedPanel</name>
        <message>
            <source>Notice of not passing</source>
            <translation>Өтпегені туралы хабарлама</translation>
        </message>
        <message>
            <source>The letter tells the decision, the right to retake, and what to learn.</source>
            <translation>Хатта шешім, қайта тапсыру құқығы және нені үйрену қажеттігі көрсетіледі.</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Ұсынымдар</translation>
        </message>
        <message>
            <source>Drafted from the topics and operations that failed; one per line</source>
            <translation>Тапсырылмаған тақырыптар мен операциялар бойынша жасалған; әр жолда біреуден</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Жіберу тәсілі</translation>
        </message>
        <message>
            <source>Notice No %1 is recorded.</source>
            <translation>№ %1 хабарлама тіркелді.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NoticePanel</name>
        <message>
            <source>Notice of the session</source>
            <translation>Отырыс туралы хабарлама</translation>
        </message>
        <message>
            <source>Session %1 on %2, %3. The notice counts as sent now.</source>
            <translation>%1 отырысы: %2, %3. Хабарлама осы сәттен бастап жіберілген болып есептеледі.</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Жіберу тәсілі</translation>
        </message>
        <message>
            <source>Look at the notice, print it</source>
            <translation>Хабарламаны қарау, басып шығару</translation>
        </message>
        <message>
            <source>Notice No %1 is recorded.</source>
            <translation>№ %1 хабарлама тіркелді.</translation>
        </message>
        <message>
            <source>Link to the exam</source>
            <translation>Емтиханға сілтеме</translation>
        </message>
        <message>
            <source>Link to the proctoring</source>
            <translation>Онлайн прокторингке сілтеме</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NoticesPanel</name>
        <message>
            <source>Laying out the notices</source>
            <translation>Хабарламалар беттелуде</translation>
        </message>
        <message>
            <source>Notices of session %1</source>
            <translation>%1 отырысының хабарламалары</translation>
        </message>
        <message>
            <source>Printing the notices</source>
            <translation>Хабарламалар басып шығарылуда</translation>
        </message>
        <message>
            <source>Save the notices</source>
            <translation>Хабарламаларды сақтау</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saving the notices</source>
            <translation>Хабарламалар сақталуда</translation>
        </message>
        <message>
            <source>Recorded: %1. The notices have their numbers now.</source>
            <translation>Тіркелді: %1. Енді хабарламалардың нөмірлері бар.</translation>
        </message>
        <message>
            <source>Notices that were sent: %1</source>
            <translation>Жіберілген хабарламалар: %1</translation>
        </message>
        <message>
            <source>Notices to send: %1</source>
            <translation>Жіберілетін хабарламалар: %1</translation>
        </message>
        <message>
            <source>They can be printed or saved once more.</source>
            <translation>Оларды тағы бір рет басып шығаруға немесе сақтауға болады.</translation>
        </message>
        <message>
            <source>Record how they are sent: that gives them numbers. Then print all of them in one job.</source>
            <translation>Олардың қалай жіберілетінін тіркеңіз: сонда нөмірлер беріледі. Содан кейін бәрін бір тапсырмамен басып шығарыңыз.</translation>
        </message>
        <message>
            <source>C&amp;hannel of sending</source>
            <translation>Жіберу &amp;арнасы</translation>
        </message>
        <message>
            <source>Record as sent: %1</source>
            <translation>Жіберілген деп тіркеу: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Give both links of every candidate.</source>
            <translation>Әр кандидаттың екі сілтемесін де көрсетіңіз.</translation>
        </message>
        <message>
            <source>Links of the candidates</source>
            <translation>Кандидаттардың сілтемелері</translation>
        </message>
        <message>
            <source>Notices printed: %1</source>
            <translation>Басып шығарылған хабарламалар: %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NumberStockLine</name>
        <message>
            <source>numbers left: %1 of %2</source>
            <translation>қалған нөмірлер: %1 / %2</translation>
        </message>
        <message>
            <source>Synchronize to get more numbers from the platform.</source>
            <translation>Платформадан қосымша нөмірлер алу үшін синхрондаңыз.</translation>
        </message>
        <message>
            <source>Serial numbers that the platform granted to this center in advance (A2).</source>
            <translation>Платформа осы орталыққа алдын ала берген сериялық нөмірлер (A2).</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OrdersModel</name>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OrdersPanel</name>
        <message>
            <source>Orders of the platform</source>
            <translation>Платформаның өкімдері</translation>
        </message>
        <message>
            <source>The platform has given no orders.</source>
            <translation>Платформа әзірге өкім берген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Шолу</translation>
        </message>
        <message>
            <source>Nothing happened in this period: %1.</source>
            <translation>Бұл кезеңде ештеңе болған жоқ: %1.</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Шолуды сақтау</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Save this table</source>
            <translation>Осы кестені сақтау</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>Excel-ге сақтау</translation>
        </message>
        <message>
            <source>All tables, a sheet for each (Ctrl+S)</source>
            <translation>Барлық кесте, әрқайсысы бөлек парақта (Ctrl+S)</translation>
        </message>
        <message>
            <source>This table as CSV</source>
            <translation>Осы кесте CSV түрінде</translation>
        </message>
        <message>
            <source>Show the latest</source>
            <translation>Соңғы кезеңге өту</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Nothing of this in the period.</source>
            <translation>Бұл кезеңде мұндай дерек жоқ.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OwnCard</name>
        <message>
            <source>This computer is the %1: %2</source>
            <translation>Бұл компьютер — %1: %2</translation>
        </message>
        <message>
            <source>This computer has not shown its card yet.</source>
            <translation>Бұл компьютердің карточкасы әлі сақталған жоқ.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карточкалар</translation>
        </message>
        <message>
            <source>Office and venue know each other by their cards: each saves its own on a stick, the other one enrols it, and people compare the fingerprint by voice. A session is then sealed for that computer alone.</source>
            <translation>Кеңсе мен емтихан орны бірін-бірі карточка арқылы таниды: әрқайсысы өзінікін флешкаға сақтайды, екіншісі оны тіркейді, ал адамдар саусақ ізін дауыстап салыстырады. Содан кейін отырыс тек сол компьютерге шифрланады.</translation>
        </message>
        <message>
            <source>&amp;Save own card...</source>
            <translation>Өз карточкасын &amp;сақтау...</translation>
        </message>
        <message>
            <source>&amp;Enrol a card...</source>
            <translation>Карточканы &amp;тіркеу...</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OwnPasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Құпиясөзімді ауыстыру</translation>
        </message>
        <message>
            <source>Present pass&amp;word</source>
            <translation>Қазіргі құ&amp;пиясөз</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Жаңа &amp;құпиясөз</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>Дәл сол, қай&amp;тадан</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>&amp;Set the password</source>
            <translation>Құпиясөзді &amp;орнату</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PackageChecklist</name>
        <message>
            <source>there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Қосу: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PaperView</name>
        <message>
            <source>Sent to the printer.</source>
            <translation>Принтерге жіберілді.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Іске оралу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PassphraseWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>&amp;Seal the keys</source>
            <translation>Кілттерді &amp;мөрлеу</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ашу</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>A passphrase for the keys</source>
            <translation>Кілттерге арналған құпия тіркес</translation>
        </message>
        <message>
            <source>This computer has no keychain that would keep the keys of the center. They are sealed under a passphrase, and with them everything personal: IIN, addresses, phones, scans. The program asks for it at every start. Nobody can restore it: without it only the recovery key and a backup help.</source>
            <translation>Бұл компьютерде орталықтың кілттерін сақтайтын кілттер қоймасы жоқ. Кілттер құпия тіркеспен мөрленеді, олармен бірге барлық дербес дерек те: ЖСН, мекенжай, телефон, скан. Бағдарлама оны әр ашылғанда сұрайды. Оны ешкім қалпына келтіре алмайды: ол болмаса, тек қалпына келтіру кілті мен сақтық көшірме көмектеседі.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Құпия тіркес</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>Дәл сол, қай&amp;тадан</translation>
        </message>
        <message>
            <source>The passphrase of this center</source>
            <translation>Осы орталықтың құпия тіркесі</translation>
        </message>
        <message>
            <source>This computer has no keychain; the keys of the center are sealed under a passphrase. If nobody knows it any more, restore a backup with the recovery key.</source>
            <translation>Бұл компьютерде кілттер қоймасы жоқ; орталықтың кілттері құпия тіркеспен мөрленген. Оны енді ешкім білмесе, қалпына келтіру кілтімен сақтық көшірмені қайтарыңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Sealing the keys…</source>
            <translation>Кілттер мөрленуде…</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordAsk</name>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. Wait %n second(s).</source>
            <translation>
                <numerusform>Қате құпиясөз тым көп. %n секунд күтіңіз.</numerusform>
                <numerusform>Қате құпиясөз тым көп. %n секунд күтіңіз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordEdit</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock қосулы.</translation>
        </message>
        <message>
            <source>Hide the password (Ctrl+T)</source>
            <translation>Құпиясөзді жасыру (Ctrl+T)</translation>
        </message>
        <message>
            <source>Show the password (Ctrl+T)</source>
            <translation>Құпиясөзді көрсету (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordPrompt</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>&amp;Password of %1</source>
            <translation>&amp;Құпиясөз: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PeopleSection</name>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>left the center</source>
            <translation>орталықтан кеткен</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Жұмыстан босату</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайта қабылдау</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Сақталды: %1.</translation>
        </message>
        <message>
            <source>%1 works for the center again.</source>
            <translation>%1 орталықта қайтадан жұмыс істейді.</translation>
        </message>
        <message>
            <source>%1 does not work for the center any more.</source>
            <translation>%1 енді орталықта жұмыс істемейді.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Жаңа қызметкер</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PeriodChoice</name>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Алдыңғы жыл</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Year before (Ctrl+Page Up)</source>
            <translation>Алдыңғы жыл (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Month before (Ctrl+Page Up)</source>
            <translation>Алдыңғы ай (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Келесі жыл</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Next year (Ctrl+Page Down)</source>
            <translation>Келесі жыл (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>Next month (Ctrl+Page Down)</source>
            <translation>Келесі ай (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Осы жыл</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Осы ай</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PersonSection</name>
        <message>
            <source>Stateless person</source>
            <translation>Азаматтығы жоқ адам</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Жеке деректер</translation>
        </message>
        <message>
            <source>As on the identity document.</source>
            <translation>Жеке басты куәландыратын құжаттағыдай.</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Тегі</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Аты</translation>
        </message>
        <message>
            <source>Empty only if the document has none</source>
            <translation>Құжатта көрсетілмеген жағдайда ғана бос қалдырылады</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Әкесінің аты</translation>
        </message>
        <message>
            <source>If there is one</source>
            <translation>Бар болса</translation>
        </message>
        <message>
            <source>&amp;IIN</source>
            <translation>&amp;ЖСН</translation>
        </message>
        <message>
            <source>&amp;Foreign document</source>
            <translation>&amp;Шетелдік құжат</translation>
        </message>
        <message>
            <source>Series and number, for a person without an IIN</source>
            <translation>Сериясы мен нөмірі, ЖСН жоқ адам үшін</translation>
        </message>
        <message>
            <source>&amp;Citizenship</source>
            <translation>А&amp;заматтығы</translation>
        </message>
        <message>
            <source>&amp;Date of birth</source>
            <translation>Туған &amp;күні</translation>
        </message>
        <message>
            <source>Se&amp;x</source>
            <translation>Жын&amp;ысы</translation>
        </message>
        <message>
            <source>Place of &amp;residence</source>
            <translation>Т&amp;ұрғылықты жері</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>&amp;Mobile phone</source>
            <translation>Ұ&amp;ялы телефон</translation>
        </message>
        <message>
            <source>&amp;Work phone</source>
            <translation>Жұмыс теле&amp;фоны</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электрондық пошта</translation>
        </message>
        <message>
            <source>Person whom the law does not cover</source>
            <translation>Заң қолданылмайтын адам</translation>
        </message>
        <message>
            <source>Usually empty. Only if the candidate is a civil servant, a judge, a deputy or the like (L2.3): begin to type, then choose from the list</source>
            <translation>Әдетте бос қалдырылады. Кандидат мемлекеттік қызметші, судья, депутат немесе сол сияқты адам болса ғана (L2.3): сөзді тере бастап, тізімнен таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PersonalFileSaving</name>
        <message>
            <source>Personal file</source>
            <translation>Жеке іс</translation>
        </message>
        <message>
            <source>Save the personal file</source>
            <translation>Жеке істі сақтау</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PlanForm</name>
        <message>
            <source>level %1, version %2</source>
            <translation>%1‑деңгей, %2‑нұсқа</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>%1 бұйрық</translation>
        </message>
        <message>
            <source>Hold the session on %1, which is not a working day?</source>
            <translation>%1 — жұмыс күні емес. Отырыс осы күні өткізілсін бе?</translation>
        </message>
        <message>
            <source>Hold it on that day</source>
            <translation>Осы күні өткізу</translation>
        </message>
        <message>
            <source>Notices sent today allow %1 or later (R6.2)</source>
            <translation>Хабарламалар бүгін жіберілсе, рұқсат етілетін күн — %1 немесе одан кейін (R6.2)</translation>
        </message>
        <message>
            <source>Change the session</source>
            <translation>Отырысты өзгерту</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Отырысты жоспарлау</translation>
        </message>
        <message>
            <source>&amp;Qualification programme</source>
            <translation>&amp;Біліктілік бағдарламасы</translation>
        </message>
        <message>
            <source>E&amp;xam commission</source>
            <translation>&amp;Емтихан комиссиясы</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Күні</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>&amp;Mode of the exam</source>
            <translation>Емтихан &amp;режимі</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Орны</translation>
        </message>
        <message>
            <source>Address and room; for an online session the link</source>
            <translation>Мекенжайы мен бөлмесі; онлайн отырыс үшін — сілтеме</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Өзгерісті сақтау</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Отырысты жоспарлау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PracticeModel</name>
        <message>
            <source>%1, optional</source>
            <translation>%1, міндетті емес</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Қажеті</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PracticeSection</name>
        <message>
            <source>P&amp;ractice and decisions</source>
            <translation>&amp;Практика және шешімдер</translation>
        </message>
        <message>
            <source>%1: every mark is there.</source>
            <translation>%1: барлық бағалар қойылды.</translation>
        </message>
        <message>
            <source>Technological map</source>
            <translation>Технологиялық карта</translation>
        </message>
        <message>
            <source>The criteria of an operation stand here while its points are entered.</source>
            <translation>Операцияның балдары енгізілген кезде оның өлшемшарттары осында көрсетіледі.</translation>
        </message>
        <message>
            <source>%1: %2, the decision is confirmed.</source>
            <translation>%1: %2, шешім расталды.</translation>
        </message>
        <message>
            <source>Candidates of the session</source>
            <translation>Отырыс кандидаттары</translation>
        </message>
        <message>
            <source>Points of the technological map</source>
            <translation>Технологиялық картаның балдары</translation>
        </message>
        <message>
            <source>Decisions are still to confirm (%1). Look at the reasons of each and press “%2” below them.</source>
            <translation>Әлі расталмаған шешімдер бар (%1). Әрқайсысының негіздерін қарап, астындағы «%2» түймесін басыңыз.</translation>
        </message>
        <message>
            <source>%1: marks are stored (%2).</source>
            <translation>%1: бағалар сақталды (%2).</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PreparationModel</name>
        <message>
            <source>Acquainted (R8.1)</source>
            <translation>Таныстырылды (R8.1)</translation>
        </message>
        <message>
            <source>Briefed (R8.2)</source>
            <translation>Нұсқама (R8.2)</translation>
        </message>
        <message>
            <source>Special conditions (R10)</source>
            <translation>Арнайы жағдайлар (R10)</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Келгені</translation>
        </message>
        <message>
            <source>Document shown</source>
            <translation>Көрсетілген құжат</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>тіркелмеген</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PreparationSection</name>
        <message>
            <source>&amp;Preparation</source>
            <translation>&amp;Дайындық</translation>
        </message>
        <message>
            <source>Everything is ready for the start.</source>
            <translation>Бастауға бәрі дайын.</translation>
        </message>
        <message>
            <source>Still missing before the start: %1</source>
            <translation>Бастау үшін әлі жетіспейді: %1</translation>
        </message>
        <message>
            <source>The session has begun, candidates: %1</source>
            <translation>Отырыс басталды, кандидаттар: %1</translation>
        </message>
        <message>
            <source>Start although something is missing?</source>
            <translation>Бірдеңе жетіспесе де, отырыс басталсын ба?</translation>
        </message>
        <message>
            <source>Missing: %1. The chair's reason is kept in the log of the session.</source>
            <translation>Жетіспейді: %1. Төраға көрсеткен себеп отырыс журналында сақталады.</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Отырысты бастау</translation>
        </message>
        <message>
            <source>Parts of the preparation</source>
            <translation>Дайындық бөліктері</translation>
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
            <translation>%1‑бет</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PricesSection</name>
        <message>
            <source>Prices</source>
            <translation>Бағалар</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>%1‑деңгей</translation>
        </message>
        <message>
            <source>From %1 it costs %2 ₸.</source>
            <translation>%1 күнінен бастап құны — %2 ₸.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Бағасы</translation>
        </message>
        <message>
            <source>Contracts keep the price at which they were concluded.</source>
            <translation>Шарттарда жасалған кездегі баға сақталады.</translation>
        </message>
        <message>
            <source>&amp;Profession</source>
            <translation>&amp;Кәсіп</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Деңгей</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;Қай күннен бастап</translation>
        </message>
        <message>
            <source>Pri&amp;ce, ₸</source>
            <translation>&amp;Бағасы, ₸</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қай күннен</translation>
        </message>
        <message>
            <source>&amp;New price</source>
            <translation>&amp;Жаңа баға</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProblemWindow</name>
        <message>
            <source>The key of this installation lies in the keychain of the operating system. Log in to the desktop, unlock the keychain (for example GNOME Keyring or KWallet), and try again.</source>
            <translation>Осы орнатылымның кілті операциялық жүйенің кілттер қоймасында сақтаулы. Жұмыс үстеліне кіріңіз, кілттер қоймасының құлпын ашыңыз (мысалы, GNOME Keyring немесе KWallet) және қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Another program has the data open. Close it and try again.</source>
            <translation>Деректерді басқа бағдарлама ашып тұр. Оны жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The data was written by a newer version of Tanu. Install that version; nothing was changed.</source>
            <translation>Деректерді «Тану» бағдарламасының жаңарақ нұсқасы жазған. Сол нұсқаны орнатыңыз; ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again. Nothing was lost.</source>
            <translation>Дискіде орын босатып, қайталап көріңіз. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Nothing was changed. If it does not go away, keep the folder as it is and ask the one who looks after this computer.</source>
            <translation>Ештеңе өзгертілген жоқ. Ақау жойылмаса, қалтаны сол күйінде сақтап, осы компьютерге жауапты адамға хабарласыңыз.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The center cannot be opened</source>
            <translation>Орталықты ашу мүмкін емес</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Қалта: %1</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Қайталап көру</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProfessionsSection</name>
        <message>
            <source>Professions</source>
            <translation>Кәсіптер</translation>
        </message>
        <message>
            <source>withdrawn on %1</source>
            <translation>%1 күні алып тасталған</translation>
        </message>
        <message>
            <source>applications are taken</source>
            <translation>өтініштер қабылданады</translation>
        </message>
        <message>
            <source>without an approved programme</source>
            <translation>бекітілген бағдарламасы жоқ</translation>
        </message>
        <message>
            <source>Withdraw "%1" from the register since %2?</source>
            <translation>«%1» кәсібі %2 күнінен бастап тізілімнен алып тасталсын ба?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>No new applications are taken for it; candidates who have no place in a session yet get none.</source>
            <translation>Ол бойынша жаңа өтініштер қабылданбайды; отырыстан әлі орын алмаған кандидаттарға орын берілмейді.</translation>
        </message>
        <message>
            <source>Withdrawn from the register: %1.</source>
            <translation>Тізілімнен алып тасталды: %1.</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>NKZ</source>
            <translation>ҰКС</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Withdrawn since</source>
            <translation>Алып тасталған күні</translation>
        </message>
        <message>
            <source>&amp;Withdraw from the register</source>
            <translation>Тізілімнен &amp;алып тастау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammeEditor</name>
        <message>
            <source>Questions: %1   ·   Points: %2</source>
            <translation>Сұрақтар: %1   ·   Балдар: %2</translation>
        </message>
        <message>
            <source>The draft was saved.</source>
            <translation>Жоба сақталды.</translation>
        </message>
        <message>
            <source>Approve version %1 of "%2"?</source>
            <translation>«%2» бағдарламасының %1‑нұсқасы бекітілсін бе?</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>From then on it is frozen and new applications are taken under it; changes make the next version.</source>
            <translation>Содан бастап ол өзгертілмейді және жаңа өтініштер сол бойынша қабылданады; өзгерістер келесі нұсқаны құрайды.</translation>
        </message>
        <message>
            <source>Approved on %1 and frozen.</source>
            <translation>%1 күні бекітілді және өзгертілмейді.</translation>
        </message>
        <message>
            <source>The next version was begun as a copy.</source>
            <translation>Келесі нұсқа көшірме ретінде басталды.</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>Барлық бағдарламалар</translation>
        </message>
        <message>
            <source>%1, level %2, version %3</source>
            <translation>%1, %2‑деңгей, %3‑нұсқа</translation>
        </message>
        <message>
            <source>approved %1, frozen</source>
            <translation>бекітілген күні %1, өзгертілмейді</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>&amp;Save the draft</source>
            <translation>Жобаны &amp;сақтау</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Бекіту</translation>
        </message>
        <message>
            <source>&amp;New version</source>
            <translation>&amp;Жаңа нұсқа</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Allowed things</source>
            <translation>Рұқсат етілген заттар</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Жабдық</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Нұсқама</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Дағдылар</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Кеңестер</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақ тілінде</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орыс тілінде</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Сұрақтар</translation>
        </message>
        <message>
            <source>Criteria, in Kazakh</source>
            <translation>Өлшемшарттар, қазақша</translation>
        </message>
        <message>
            <source>Criteria, in Russian</source>
            <translation>Өлшемшарттар, орысша</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Ең азы</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Міндетті</translation>
        </message>
        <message>
            <source>If this failed</source>
            <translation>Орындалмаса</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammeGeneral</name>
        <message>
            <source>Qualification</source>
            <translation>Біліктілік</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Least age, years</source>
            <translation>Ең төменгі жас, жыл</translation>
        </message>
        <message>
            <source>Theory, minutes</source>
            <translation>Теория, минут</translation>
        </message>
        <message>
            <source>Practice, minutes</source>
            <translation>Практика, минут</translation>
        </message>
        <message>
            <source>Practice: least, %</source>
            <translation>Практика: кемінде, %</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>Modes</source>
            <translation>Режимдер</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Топтама</translation>
        </message>
        <message>
            <source>Education is required</source>
            <translation>Білімі болуы талап етіледі</translation>
        </message>
        <message>
            <source>Experience is required</source>
            <translation>Жұмыс тәжірибесі талап етіледі</translation>
        </message>
        <message>
            <source>Non-formal education counts</source>
            <translation>Формалды емес білім беру ескеріледі</translation>
        </message>
        <message>
            <source>Informal education counts</source>
            <translation>Информалды білім беру ескеріледі</translation>
        </message>
        <message>
            <source>When assessors differ</source>
            <translation>Бағалар әртүрлі болғанда</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Көпшілік бойынша</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Ең төменгісі</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Орташасы</translation>
        </message>
        <message>
            <source>The chair</source>
            <translation>Төраға шешеді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammesSection</name>
        <message>
            <source>Programmes</source>
            <translation>Бағдарламалар</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>in force since %1</source>
            <translation>%1 күнінен бастап күшінде</translation>
        </message>
        <message>
            <source>approved %1, replaced</source>
            <translation>бекітілген күні %1, ауыстырылған</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
        <message>
            <source>Leave the draft without saving it?</source>
            <translation>Жобадан сақтамай шығу керек пе?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>What was typed since is lost.</source>
            <translation>Содан бері енгізілгендер жоғалады.</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Біліктілік</translation>
        </message>
        <message>
            <source>A programme &amp;for</source>
            <translation>Бағдарлама &amp;қай кәсіпке арналған</translation>
        </message>
        <message>
            <source>&amp;New programme</source>
            <translation>&amp;Жаңа бағдарлама</translation>
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
            <translation>&amp;Хаттама</translation>
        </message>
        <message>
            <source>The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.</source>
            <translation>Отырыс аяқталды. Хаттаманың жобасын жасаңыз: оған комиссия, нәтижелер мен шешімдер қазіргі күйінде енгізіледі.</translation>
        </message>
        <message>
            <source>The protocol is drafted after the session has ended.</source>
            <translation>Хаттаманың жобасы отырыс аяқталғаннан кейін жасалады.</translation>
        </message>
        <message>
            <source>The protocol is drafted.</source>
            <translation>Хаттаманың жобасы жасалды.</translation>
        </message>
        <message>
            <source>Sign protocol %1?</source>
            <translation>%1 хаттамасына қол қойылсын ба?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Signed, it is frozen for ever: a later correction is a new protocol that names this one.</source>
            <translation>Қол қойылғаннан кейін ол ешқашан өзгертілмейді: кейінгі түзету — осы хаттама көрсетілетін жаңа хаттама.</translation>
        </message>
        <message>
            <source>Protocol %1 is signed: passed %2, not passed %3.</source>
            <translation>%1 хаттамасына қол қойылды: өткендер %2, өтпегендер %3.</translation>
        </message>
        <message>
            <source>Protocol %1</source>
            <translation>%1 хаттамасы</translation>
        </message>
        <message>
            <source>Save the protocol</source>
            <translation>Хаттаманы сақтау</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>From now on it counts instead of protocol %1; documents that it does not bear out any more are cancelled.</source>
            <translation>Осы сәттен бастап %1 хаттамасының орнына осы хаттама қолданылады; ол енді растамайтын құжаттардың күші жойылады.</translation>
        </message>
        <message>
            <source>Protocol %1 counts now. Now passed: %2, now not passed: %3, documents cancelled: %4.</source>
            <translation>Енді %1 хаттамасы қолданылады. Енді өткендер: %2, енді өтпегендер: %3, күші жойылған құжаттар: %4.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PublicProfileForm</name>
        <message>
            <source>%1, in Kazakh</source>
            <translation>%1, қазақ тілінде</translation>
        </message>
        <message>
            <source>%1, in Russian</source>
            <translation>%1, орыс тілінде</translation>
        </message>
        <message>
            <source>What everybody may read of the center</source>
            <translation>Орталық туралы баршаға ашық мәліметтер</translation>
        </message>
        <message>
            <source>Name, address, telephone, professions and prices are published with it.</source>
            <translation>Олармен бірге атауы, мекенжайы, телефоны, кәсіптері мен бағалары жарияланады.</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Құрылымы</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Қызметі</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Conditions for persons with disabilities</source>
            <translation>Мүгедектігі бар адамдарға арналған жағдайлар</translation>
        </message>
        <message>
            <source>Head of the center</source>
            <translation>Орталықтың басшысы</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Интернет-ресурсы</translation>
        </message>
        <message>
            <source>Begins with https://</source>
            <translation>https:// деп басталады</translation>
        </message>
        <message>
            <source>Divisions and places of the exam</source>
            <translation>Бөлімшелері мен емтихан өткізілетін орындары</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Қолжетімділігі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PublicationSection</name>
        <message>
            <source>Publication</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>It was saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>It goes to the platform with the next exchange.</source>
            <translation>Ол платформаға келесі алмасумен кетеді.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Жариялау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReadinessModel</name>
        <message>
            <source>Equipment and special conditions (R10)</source>
            <translation>Жабдық және арнайы жағдайлар (R10)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілді</translation>
        </message>
        <message>
            <source>nobody has looked</source>
            <translation>ешкім тексерген жоқ</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReadinessSection</name>
        <message>
            <source>Equipment and conditions</source>
            <translation>Жабдық және жағдайлар</translation>
        </message>
        <message>
            <source>Everything of the checklist is ready.</source>
            <translation>Дайындық парағы бойынша бәрі дайын.</translation>
        </message>
        <message>
            <source>Recorded. Still to check: %1</source>
            <translation>Тіркелді. Әлі тексерілетіні: %1</translation>
        </message>
        <message>
            <source>Checklist of session %1</source>
            <translation>%1 отырысының дайындық парағы</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>Бәрі дайын</translation>
        </message>
        <message>
            <source>Print the checklist</source>
            <translation>Парақты басып шығару</translation>
        </message>
        <message>
            <source>The programme names no equipment, and no candidate needs special conditions.</source>
            <translation>Бағдарламада жабдық көзделмеген, арнайы жағдайлар қажет кандидат та жоқ.</translation>
        </message>
        <message>
            <source>Space ticks an item. Where something is missing, the note says why.</source>
            <translation>Бос орын пернесі тармақты белгілейді. Бірдеңе жоқ болса, себебі ескертпеде жазылады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReasonPanel</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Себебі</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReceiptPanel</name>
        <message>
            <source>Receipt of the result</source>
            <translation>Нәтиженің алынуы</translation>
        </message>
        <message>
            <source>Notice No %1 was sent on %2.</source>
            <translation>№ %1 хабарлама жіберілді: %2.</translation>
        </message>
        <message>
            <source>From this day the candidate has five working days to appeal.</source>
            <translation>Кандидат осы күннен кейін бес жұмыс күні ішінде апелляция бере алады.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>The receipt is recorded. An appeal is in time until %1.</source>
            <translation>Нәтиженің алынғаны тіркелді. Апелляция берудің соңғы күні — %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecordsModel</name>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, %2‑редакция</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кім үшін</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Жауап берілді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecountModel</name>
        <message>
            <source>corrected protocol</source>
            <translation>түзетілген хаттама</translation>
        </message>
        <message>
            <source>corrected calendar</source>
            <translation>түзетілген күнтізбе</translation>
        </message>
        <message>
            <source>%1, counted from %2</source>
            <translation>%1, %2 күнінен бастап есептелген</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мерзім</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Counted now</source>
            <translation>Жаңа күн</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecountPage</name>
        <message>
            <source>Terms to count anew</source>
            <translation>Мерзімді қайта есептеу</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>күтуде: %1</translation>
        </message>
        <message>
            <source>Accept the new day: %1</source>
            <translation>Жаңа күнді қабылдау: %1</translation>
        </message>
        <message>
            <source>Keep the old day: %1</source>
            <translation>Бұрынғысын қалдыру: %1</translation>
        </message>
        <message numerus="yes">
            <source>The new day counts for %n term(s).</source>
            <translation>
                <numerusform>%n мерзімге жаңа күн қолданылады.</numerusform>
                <numerusform>%n мерзімге жаңа күн қолданылады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The old day stays for %n term(s).</source>
            <translation>
                <numerusform>%n мерзімнің бұрынғы күні қалады.</numerusform>
                <numerusform>%n мерзімнің бұрынғы күні қалады.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecoveryKeyWindow</name>
        <message>
            <source>Printed. Now type the last group from the sheet.</source>
            <translation>Басып шығарылды. Енді парақтағы соңғы топты теріңіз.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>It opens the center again when the administrator's password is lost, and the backups when the computer is. It is shown this once: print it and lock the sheet away.</source>
            <translation>Ол әкімшінің құпиясөзі жоғалғанда орталықты қайта ашады, ал компьютер жоғалғанда сақтық көшірмелерді ашады. Кілт бір рет қана көрсетіледі: басып шығарып, парақты сейфке салыңыз.</translation>
        </message>
        <message>
            <source>&amp;Last group of the key</source>
            <translation>Кілттің &amp;соңғы тобы</translation>
        </message>
        <message>
            <source>Five signs, typed from the printed sheet</source>
            <translation>Басылған парақтан теріңіз: бес таңба</translation>
        </message>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>Парақты &amp;басып шығару</translation>
        </message>
        <message>
            <source>&amp;It is locked away</source>
            <translation>Сей&amp;фте тұр</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecoveryWindow</name>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Lost password</source>
            <translation>Құпиясөз жоғалды</translation>
        </message>
        <message>
            <source>Whoever knows the administrator's password gives you a new one in the settings, under People. If nobody knows it, type the recovery key: the sheet that was printed when the center was made.</source>
            <translation>Әкімшінің құпиясөзін білетін адам сізге баптаулардың «Адамдар» бөлімінде жаңа құпиясөз береді. Оны ешкім білмесе, қалпына келтіру кілтін теріңіз: ол орталық құрылғанда басылған парақта.</translation>
        </message>
        <message>
            <source>&amp;Recovery key</source>
            <translation>Қалпына келтіру &amp;кілті</translation>
        </message>
        <message>
            <source>Whose pass&amp;word</source>
            <translation>Кімнің құ&amp;пиясөзі</translation>
        </message>
        <message>
            <source>13 groups of five signs; hyphens and capitals do not matter</source>
            <translation>Бес таңбадан 13 топ; сызықша мен бас әріп маңызды емес</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Артқа</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RefusalPanel</name>
        <message>
            <source>Refusal to conclude a contract</source>
            <translation>Шарт жасасудан дәлелді бас тарту</translation>
        </message>
        <message>
            <source>The letter names the grounds in the candidate's language and is signed by the head. The case is closed.</source>
            <translation>Хатта негіздер кандидаттың тілінде көрсетіледі және оған басшы қол қояды. Іс жабылады.</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Негіздер</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <source>What exactly is missing or wrong, in the candidate's language</source>
            <translation>Нақты ненің жетіспейтіні немесе қате екені, кандидаттың тілінде</translation>
        </message>
        <message>
            <source>Refusal No %1 is recorded.</source>
            <translation>№ %1 дәлелді бас тарту тіркелді.</translation>
        </message>
        <message>
            <source>Refuse the application of %1?</source>
            <translation>Шарт жасасудан бас тартылсын ба: %1?</translation>
        </message>
        <message>
            <source>Sign the refusal</source>
            <translation>Бас тартуға қол қою</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Іс жабылады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RowsEditor</name>
        <message>
            <source>Add a &amp;row</source>
            <translation>&amp;Жол қосу</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Up (Ctrl+Up)</source>
            <translation>Жоғары (Ctrl+Up)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Down (Ctrl+Down)</source>
            <translation>Төмен (Ctrl+Down)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмен</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SchedulePanel</name>
        <message>
            <source>%1 · %2 · %3 · candidates: %4</source>
            <translation>%1 · %2 · %3 · кандидаттар: %4</translation>
        </message>
        <message>
            <source>The candidate has a place here.</source>
            <translation>Кандидаттың мұнда орны бар.</translation>
        </message>
        <message>
            <source>Place in a session</source>
            <translation>Отырыстағы орын</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Отырысты жоспарлау</translation>
        </message>
        <message>
            <source>Planned sessions of this programme</source>
            <translation>Осы бағдарлама бойынша жоспарланған отырыстар</translation>
        </message>
        <message>
            <source>If the notice goes out today, the first allowed date is %1.</source>
            <translation>Хабарлама бүгін жіберілсе, рұқсат етілетін алғашқы күн — %1.</translation>
        </message>
        <message>
            <source>No session of this programme is planned.</source>
            <translation>Бұл бағдарлама бойынша отырыс жоспарланбаған.</translation>
        </message>
        <message>
            <source>A place in session %1 on %2 is given.</source>
            <translation>%2 күнгі %1 отырысынан орын берілді.</translation>
        </message>
        <message>
            <source>The first allowed date is %1, %2.</source>
            <translation>Рұқсат етілетін алғашқы күн — %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatProfessionsEdit</name>
        <message>
            <source>Seat in an exam commission</source>
            <translation>Емтихан комиссиясындағы орны</translation>
        </message>
        <message>
            <source>May sit for</source>
            <translation>Қай кәсіптерге отыра алады</translation>
        </message>
        <message>
            <source>Every profession</source>
            <translation>Барлық кәсіп</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Тек мыналар</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Кәсіптер</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatsModel</name>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кім үшін</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>does not sit, the seat is empty</source>
            <translation>отырмайды, орны бос</translation>
        </message>
        <message>
            <source>instead of %1</source>
            <translation>%1 орнына</translation>
        </message>
        <message>
            <source>the whole session</source>
            <translation>бүкіл отырыс</translation>
        </message>
        <message>
            <source>, order No %1 of %2</source>
            <translation>, %2 күнгі № %1 бұйрық</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ешкім</translation>
        </message>
        <message>
            <source>replaces</source>
            <translation>ауыстырады</translation>
        </message>
        <message>
            <source>instead of %1: %2</source>
            <translation>%1 орнына: %2</translation>
        </message>
        <message>
            <source>must be replaced</source>
            <translation>ауыстырылуы тиіс</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatsSection</name>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Order on the commission of session %1</source>
            <translation>%1 отырысының комиссиясы туралы бұйрық</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Мүшені ауыстыру</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Байланысты мәлімдеу</translation>
        </message>
        <message>
            <source>Print the order</source>
            <translation>Бұйрықты басып шығару</translation>
        </message>
        <message>
            <source>Commission of the session</source>
            <translation>Отырыс комиссиясы</translation>
        </message>
        <message>
            <source>Withdraw the tie of %1 and %2?</source>
            <translation>Байланыс қайтарып алынсын ба: %1 — %2?</translation>
        </message>
        <message>
            <source>Only for a tie that was declared by mistake: the member sits before this person again. The journal keeps both.</source>
            <translation>Қателесіп мәлімделген байланыс үшін ғана: мүше бұл адамның емтиханына қайта қатысады. Журналда екеуі де сақталады.</translation>
        </message>
        <message>
            <source>Withdraw the tie</source>
            <translation>Байланысты қайтарып алу</translation>
        </message>
        <message>
            <source>The tie of %1 and %2 is withdrawn.</source>
            <translation>Байланыс қайтарып алынды: %1 — %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SecondEdit</name>
        <message>
            <source>now</source>
            <translation>қазір</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionHead</name>
        <message>
            <source>%1, level %2 · %3 · %4</source>
            <translation>%1, %2‑деңгей · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionListModel</name>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаттар</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>%1 of %2 decided</source>
            <translation>%2 ішінен %1 бойынша шешім бар</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionPage</name>
        <message>
            <source>Cancel session %1?</source>
            <translation>%1 отырысының күші жойылсын ба?</translation>
        </message>
        <message>
            <source>Its candidates wait for a place again; whoever was notified needs a new notice.</source>
            <translation>Оның кандидаттары қайтадан орын күтеді; хабарлама алғандарға жаңа хабарлама қажет.</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Отырыстың күшін жою</translation>
        </message>
        <message>
            <source>Exam session</source>
            <translation>Емтихан отырысы</translation>
        </message>
        <message>
            <source>Add candidates</source>
            <translation>Кандидаттарды қосу</translation>
        </message>
        <message>
            <source>Send the notices</source>
            <translation>Хабарламаларды жіберу</translation>
        </message>
        <message>
            <source>Begins on %1</source>
            <translation>Басталуы: %1</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Отырысты бастау</translation>
        </message>
        <message>
            <source>Record the theory</source>
            <translation>Теория нәтижесін енгізу</translation>
        </message>
        <message>
            <source>Assess the practice</source>
            <translation>Практиканы бағалау</translation>
        </message>
        <message>
            <source>Confirm the decisions</source>
            <translation>Шешімдерді растау</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Отырысты аяқтау</translation>
        </message>
        <message>
            <source>Draft the protocol</source>
            <translation>Хаттама жобасын жасау</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Хаттамаға қол қою</translation>
        </message>
        <message>
            <source>End session %1?</source>
            <translation>%1 отырысы аяқталсын ба?</translation>
        </message>
        <message>
            <source>From now the two working days for the protocol run (R17.2).</source>
            <translation>Осы сәттен бастап хаттамаға берілген екі жұмыс күні есептеледі (R17.2).</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>Отырыс аяқталды.</translation>
        </message>
        <message>
            <source>The session is cancelled. Cases that wait again: %1</source>
            <translation>Отырыстың күші жойылды. Қайтадан күтетін істер: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Go to the documents</source>
            <translation>Құжаттарға өту</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>%1 отырысы</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionsPage</name>
        <message>
            <source>Exam sessions</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Отырысты жоспарлау</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Күнтізбе етіп сақтау</translation>
        </message>
        <message>
            <source>The month or the list as iCalendar, for other calendars</source>
            <translation>Ай немесе тізім iCalendar түрінде, басқа күнтізбелерге арналған</translation>
        </message>
        <message>
            <source>Save the sessions</source>
            <translation>Отырыстарды сақтау</translation>
        </message>
        <message>
            <source>iCalendar (*.ics)</source>
            <translation>iCalendar (*.ics)</translation>
        </message>
        <message>
            <source>Saved: %1 (sessions: %2)</source>
            <translation>Сақталды: %1 (отырыстар: %2)</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>sessions</comment>
            <translation>Ашық</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Баптаулар бөлімдері</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SettingsSection</name>
    </context>
    <context>
        <name>tanu::desktop::SickLeavePanel</name>
        <message>
            <source>Scan of the sick-leave sheet</source>
            <translation>Еңбекке уақытша жарамсыздық туралы парақтың скан көшірмесі</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Скан көшірмелер (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Sick-leave sheet</source>
            <translation>Еңбекке уақытша жарамсыздық туралы парақ</translation>
        </message>
        <message>
            <source>It covers the day of session %1, %2.</source>
            <translation>Ол %1 отырысының күнін қамтуы тиіс: %2.</translation>
        </message>
        <message>
            <source>The next date is free of the ten working days; a voucher is extended by the days of the disability.</source>
            <translation>Келесі күнге он жұмыс күні талап етілмейді; ваучердің мерзімі еңбекке жарамсыз болған күндерге ұзарады.</translation>
        </message>
        <message>
            <source>Number of the sheet</source>
            <translation>Парақтың нөмірі</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Medical organization</source>
            <translation>Медициналық ұйым</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан көшірме</translation>
        </message>
        <message>
            <source>The illness is proved. The voucher is valid until %1.</source>
            <translation>Еңбекке уақытша жарамсыздық расталды. Ваучер %1 күніне дейін жарамды.</translation>
        </message>
        <message>
            <source>The illness is proved: another date may be set.</source>
            <translation>Еңбекке уақытша жарамсыздық расталды: басқа күн белгілеуге болады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SignInWindow</name>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Who works now?</source>
            <translation>Қазір кім жұмыс істейді?</translation>
        </message>
        <message>
            <source>&amp;Name or login</source>
            <translation>&amp;Аты-жөні немесе логині</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Құпиясөз</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демо-орталық: бәрінің құпиясөзі — «%1».</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Кіру</translation>
        </message>
        <message>
            <source>&amp;Lost password</source>
            <translation>Құпиясөз &amp;жоғалды</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SoughtSection</name>
        <message>
            <source>Level %1</source>
            <translation>%1‑деңгей</translation>
        </message>
        <message>
            <source>The programme has no single skills</source>
            <translation>Бағдарламада жеке дағдылар жоқ</translation>
        </message>
        <message>
            <source>By the programme</source>
            <translation>Бағдарлама бойынша</translation>
        </message>
        <message>
            <source>Of the exam and of all papers</source>
            <translation>Емтиханның және барлық құжаттардың тілі</translation>
        </message>
        <message>
            <source>Pr&amp;ofession</source>
            <translation>Кә&amp;сіп</translation>
        </message>
        <message>
            <source>Any part of the name or the code</source>
            <translation>Атауының немесе кодының кез келген бөлігі</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Деңгей</translation>
        </message>
        <message>
            <source>W&amp;hat is to be recognized</source>
            <translation>&amp;Не танылуы тиіс</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Дағдылар</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>Т&amp;іл</translation>
        </message>
        <message>
            <source>Mode of the exam</source>
            <translation>Емтихан режимі</translation>
        </message>
        <message>
            <source>Special conditions</source>
            <translation>Арнайы жағдайлар</translation>
        </message>
        <message>
            <source>What access the candidate needs at the exam</source>
            <translation>Емтиханда кандидатқа қандай қолжетімділік жағдайлары қажет</translation>
        </message>
        <message>
            <source>%1 ₸ by the price list</source>
            <translation>Прейскурант бойынша %1 ₸</translation>
        </message>
        <message>
            <source>The price list has no price yet</source>
            <translation>Прейскурантта баға әлі жоқ</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Не сұралады</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StaffForm</name>
        <message>
            <source>Head of the center</source>
            <translation>Тану орталығының басшысы</translation>
        </message>
        <message>
            <source>Person of the staff</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Тегі</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Аты</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Әкесінің аты</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>What else the head does</source>
            <translation>Басшының басқа рөлдері</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StaffList</name>
        <message>
            <source>Head of the center</source>
            <translation>Тану орталығының басшысы</translation>
        </message>
        <message>
            <source>Person of the staff</source>
            <translation>Қызметкер</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>An exam commission has a chair, a secretary and at least two members; an appeal commission has as many, and they are others. Whoever is not there yet is added later in the settings.</source>
            <translation>Емтихан комиссиясында төраға, хатшы және кемінде екі мүше болады; апелляциялық комиссия да сондай, бірақ басқа адамдардан құралады. Әзірге жоқ адамдар кейін баптауларда қосылады.</translation>
        </message>
        <message>
            <source>Whoever signs the protocol does not make the document: it is made by another person.</source>
            <translation>Хаттамаға қол қойған адам құжатты дайындамайды: оны басқа адам дайындайды.</translation>
        </message>
        <message>
            <source>A&amp;dd a person</source>
            <translation>&amp;Қызметкер қосу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StepPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Орындай алады: %1</translation>
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
            <translation>өтпеді</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>өткізіп жіберілді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SubstitutePanel</name>
        <message>
            <source>The whole session</source>
            <translation>Бүкіл отырыс</translation>
        </message>
        <message>
            <source>Nobody, the seat stays empty</source>
            <translation>Ешкім, орын бос қалады</translation>
        </message>
        <message>
            <source>From now on for everybody. Whoever has marked a candidate in full stays the assessor of that candidate.</source>
            <translation>Осы сәттен бастап барлығына қатысты. Кандидатты толық бағалап қойған мүше сол кандидаттың бағалаушысы болып қалады.</translation>
        </message>
        <message>
            <source>For this candidate only. Marks of a recused member do not count for the candidate.</source>
            <translation>Тек осы кандидатқа қатысты. Шеттетілген мүшенің бағалары бұл кандидатқа есептелмейді.</translation>
        </message>
        <message>
            <source>%1 does not sit from now on.</source>
            <translation>%1 енді отырмайды.</translation>
        </message>
        <message>
            <source>%1 sits instead of %2.</source>
            <translation>%2 орнына %1 отырады.</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Мүшені ауыстыру</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>&amp;Member who does not sit</source>
            <translation>&amp;Отырмайтын мүше</translation>
        </message>
        <message>
            <source>Who sits &amp;instead</source>
            <translation>Орнына &amp;кім отырады</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>Кі&amp;м үшін</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Себебі</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>&amp;Түсіндірме</translation>
        </message>
        <message>
            <source>&amp;Number of the order</source>
            <translation>Бұйрықтың &amp;нөмірі</translation>
        </message>
        <message>
            <source>&amp;Date of the order</source>
            <translation>Бұйрықтың к&amp;үні</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Summary</name>
        <message>
            <source>Is everything right?</source>
            <translation>Бәрі дұрыс па?</translation>
        </message>
        <message>
            <source>All of it can be changed later in the settings. Professions of the register, five ready programmes with prices, the regions and the working calendar come with the program.</source>
            <translation>Мұның бәрін кейін баптауларда өзгертуге болады. Тізілімдегі кәсіптер, бағалары көрсетілген бес дайын бағдарлама, өңірлер және жұмыс күнтізбесі «Тану» құрамында беріледі.</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Орталық</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Accreditation</source>
            <translation>Аккредиттеу</translation>
        </message>
        <message>
            <source>No. %1, from %2 to %3</source>
            <translation>№ %1, %2 – %3 (соңғы күнін қоса алғанда)</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Басшы</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>nobody else yet</source>
            <translation>әзірге басқа ешкім жоқ</translation>
        </message>
        <message>
            <source>Exam commission</source>
            <translation>Емтихан комиссиясы</translation>
        </message>
        <message>
            <source>order No. %1 of %2</source>
            <translation>%2 күнгі № %1 бұйрық</translation>
        </message>
        <message>
            <source>later, in the settings</source>
            <translation>кейінірек, баптауларда</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SupportForm</name>
        <message>
            <source>The support of the platform answers within three working days; where the program or the platform has to be corrected, within ten or twenty.</source>
            <translation>Платформаның қолдау қызметі үш жұмыс күні ішінде жауап береді; бағдарламаны немесе платформаның жұмысын түзету керек болса – он немесе жиырма жұмыс күні ішінде.</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Тегі</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Аты</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Әкесінің аты</translation>
        </message>
        <message>
            <source>&amp;IIN</source>
            <translation>&amp;ЖСН</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>Тел&amp;ефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электрондық пошта</translation>
        </message>
        <message>
            <source>An e-mail or a telephone for the answer</source>
            <translation>Жауап үшін пошта немесе телефон</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>&amp;Өтінімнің тақырыбы</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Сұрақтың немесе мәселенің сипаттамасы</translation>
        </message>
        <message>
            <source>What was done, what was expected, what came instead</source>
            <translation>Не істедіңіз, не күттіңіз, не болды</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл (бар болса)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SupportPage</name>
        <message>
            <source>File for the request</source>
            <translation>Өтінімге файл</translation>
        </message>
        <message>
            <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>PDF, JPEG және PNG (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Request to the support</source>
            <translation>Қолдау қызметіне өтінім</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>Жі&amp;беру</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Something is missing or wrong: see the marked fields. Nothing typed is lost.</source>
            <translation>Бірдеңе жетіспейді немесе қате: белгіленген өрістерді қараңыз. Енгізілгендердің бәрі сақталады.</translation>
        </message>
        <message>
            <source>Sending the request</source>
            <translation>Өтінім жіберілуде</translation>
        </message>
        <message>
            <source>Request No %1 is with the support. The last day for the answer is %2.</source>
            <translation>№ %1 өтінім қолдау қызметіне түсті. Жауаптың соңғы күні — %2.</translation>
        </message>
        <message>
            <source>The platform does not answer. The request stays here as your draft: send it again later, it is never filed twice.</source>
            <translation>Платформа жауап бермейді. Өтінім осында толтырылған күйінде қалады: кейін қайта жіберіңіз, ол екі рет тіркелмейді.</translation>
        </message>
        <message>
            <source>The sending was stopped. The request stays here as your draft.</source>
            <translation>Жіберу тоқтатылды. Өтінім осында толтырылған күйінде қалады.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Жаңа өтінім</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Өтінімдер мен жауаптар</translation>
        </message>
        <message>
            <source>This computer is not enrolled with the platform yet: nothing was sent. The request stays here as your draft.</source>
            <translation>Бұл компьютер платформада әлі тіркелмеген: ештеңе жіберілмеді. Өтінім осында толтырылған күйінде қалады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TableExport</name>
        <message>
            <source>The export was stopped</source>
            <translation>Экспорт тоқтатылды</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Тізімді сақтау</translation>
        </message>
        <message>
            <source>Excel (*.xlsx);;CSV (*.csv)</source>
            <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting: %1</source>
            <translation>Экспортталуда: %1</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Файл жазылуда</translation>
        </message>
        <message>
            <source>Saved: %1 (rows: %2)</source>
            <translation>Сақталды: %1 (жолдар: %2)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryImportModel</name>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Дұрысы</translation>
        </message>
        <message>
            <source>Result (R15)</source>
            <translation>Нәтиже (R15)</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Ауыстырады</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>рұқсат берілді</translation>
        </message>
        <message>
            <source>not admitted</source>
            <translation>рұқсат берілмеді</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryImportPanel</name>
        <message>
            <source>Results stored: %1, admitted to practice: %2.</source>
            <translation>Сақталған нәтижелер: %1, практикаға рұқсат берілгендер: %2.</translation>
        </message>
        <message>
            <source>Results from %1</source>
            <translation>Файлдағы нәтижелер: %1</translation>
        </message>
        <message>
            <source>Store the results: %1</source>
            <translation>Нәтижелерді сақтау: %1</translation>
        </message>
        <message>
            <source>Replaces results that are there already: %1.</source>
            <translation>Бұрыннан бар нәтижелер ауыстырылады: %1.</translation>
        </message>
        <message>
            <source>Not in the file, still to come: %1.</source>
            <translation>Файлда жоқ, әлі күтіледі: %1.</translation>
        </message>
        <message>
            <source>Everybody of the session is in the file.</source>
            <translation>Отырыстың барлық кандидаты файлда бар.</translation>
        </message>
        <message>
            <source>What would be stored</source>
            <translation>Не сақталады</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryModel</name>
        <message>
            <source>needs %1</source>
            <translation>қажеті %1</translation>
        </message>
        <message>
            <source>%1, admitted</source>
            <translation>%1, рұқсат берілді</translation>
        </message>
        <message>
            <source>%1, not admitted</source>
            <translation>%1, рұқсат берілмеді</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Correct of %1</source>
            <translation>%1 ішінен</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheorySection</name>
        <message>
            <source>&amp;Theory</source>
            <translation>&amp;Теория</translation>
        </message>
        <message>
            <source>Admitted from %1 correct answers</source>
            <translation>Кемінде %1 дұрыс жауап болса, рұқсат беріледі</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Тақырыптар бойынша</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>Тұтастай</translation>
        </message>
        <message>
            <source>Correct answers of the candidates</source>
            <translation>Кандидаттардың дұрыс жауаптары</translation>
        </message>
        <message>
            <source>The session has not begun: results can be entered after its start.</source>
            <translation>Отырыс басталған жоқ: нәтижелерді ол басталғаннан кейін енгізуге болады.</translation>
        </message>
        <message>
            <source>Not stored yet because a topic is missing: candidates %1</source>
            <translation>Тақырып жетіспегендіктен әлі сақталмады: кандидаттар %1</translation>
        </message>
        <message>
            <source>Enter: down. Tab: along the row. A whole row is stored as you leave it.</source>
            <translation>Enter: төмен. Tab: жол бойымен. Толық жол одан шыққан кезде сақталады.</translation>
        </message>
        <message>
            <source>%1: %2, admitted to practice.</source>
            <translation>%1: %2, практикаға рұқсат берілді.</translation>
        </message>
        <message>
            <source>%1: %2, not admitted; at least %3 were needed.</source>
            <translation>%1: %2, рұқсат берілмеді; кемінде %3 қажет болды.</translation>
        </message>
        <message>
            <source>Results of the testing system</source>
            <translation>Тест жүйесінің нәтижелері</translation>
        </message>
        <message>
            <source>Import from a file</source>
            <translation>Файлдан импорттау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TiePanel</name>
        <message>
            <source>Declared: %1 must be replaced for %2.</source>
            <translation>Мәлімделді: %1 ауыстырылуы тиіс, кандидат: %2.</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Байланысты мәлімдеу</translation>
        </message>
        <message>
            <source>From now on the member does not sit before this person, in this case or any other.</source>
            <translation>Осы сәттен бастап мүше бұл адамның емтиханында осы істе де, басқа істе де отырмайды.</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Мәлімдеу</translation>
        </message>
        <message>
            <source>&amp;Member</source>
            <translation>&amp;Мүше</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>W&amp;hat binds them</source>
            <translation>Қандай &amp;байланыс бар</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Ескертпе</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TimeEdit</name>
        <message>
            <source>hh:mm</source>
            <translation>сс:мм</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ToIssueModel</name>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Кәсіп</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Issue until (R18.1)</source>
            <translation>Беру мерзімі (R18.1)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Орындалуға тиіс ештеңе жоқ.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Орындалуға тиіс істер</translation>
        </message>
        <message>
            <source>due: %1</source>
            <translation>орындалуға тиіс: %1</translation>
        </message>
        <message>
            <source>No case is waiting.</source>
            <translation>Күтіп тұрған іс жоқ.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TravelPart</name>
        <message>
            <source>Take session %1 back from the venue?</source>
            <translation>%1 отырысы емтихан орнынан пакетсіз қайтарылсын ба?</translation>
        </message>
        <message>
            <source>The session is here again as it left: what was recorded at the venue is lost, its parcel will be refused, and the numbers that left with it are never used.</source>
            <translation>Отырыс кеткендегі күйінде қайтадан осында болады: емтихан орнында жазылғаны жоғалады, оның пакеті қабылданбайды, бірге кеткен нөмірлер ешқашан қолданылмайды.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Пакетсіз қайтару</translation>
        </message>
        <message>
            <source>“%1” has this session since %2. Here it is only read until it comes home.</source>
            <translation>Бұл отырыс %2 бастап «%1» емтихан орнында. Қайтып келгенше мұнда ол тек оқылады.</translation>
        </message>
        <message>
            <source>While the session was at “%1”, both sides changed the same cases: %2. Choose what stands; the protocol waits.</source>
            <translation>Отырыс «%1» емтихан орнында болғанда екі жақ та өзгеріс енгізген; екі жақта да өзгертілген іс саны: %2. Қайсысы қалатынын таңдаңыз; хаттама күтіп тұр.</translation>
        </message>
        <message>
            <source>Write the parcel once more</source>
            <translation>Пакетті тағы бір рет жазу</translation>
        </message>
        <message>
            <source>Return the session</source>
            <translation>Отырысты қайтару</translation>
        </message>
        <message>
            <source>The parcel that came from the venue</source>
            <translation>Емтихан орнынан келген пакет</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеттер (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick for the parcel</source>
            <translation>Пакетке арналған қалта немесе флешка</translation>
        </message>
        <message>
            <source>The session is here again as it left. Its parcel is refused from now on.</source>
            <translation>Отырыс кеткендегі күйінде қайтадан осында. Оның пакеті енді қабылданбайды.</translation>
        </message>
        <message>
            <source>Hand over to a venue</source>
            <translation>Емтихан орнына беру</translation>
        </message>
        <message>
            <source>&amp;Bring home</source>
            <translation>Қайтарып &amp;әкелу</translation>
        </message>
        <message>
            <source>&amp;Compare and choose</source>
            <translation>&amp;Салыстырып таңдау</translation>
        </message>
        <message>
            <source>This session was returned to the office (%1) on %2. Here it is only read.</source>
            <translation>Бұл отырыс %2 кеңсеге (%1) қайтарылды. Мұнда ол тек оқылады.</translation>
        </message>
        <message>
            <source>This session came from the office (%1) on %2 and is conducted here. Return it when the day is done.</source>
            <translation>Бұл отырыс %2 кеңседен (%1) келді, осында өткізіледі. Күн аяқталғанда оны қайтарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::UnschedulePanel</name>
        <message>
            <source>Out of the session</source>
            <translation>Отырыстан шығару</translation>
        </message>
        <message>
            <source>Session %1 on %2. The case waits for another place.</source>
            <translation>%2 күнгі %1 отырысы. Іс басқа орын күтеді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The case waits for another place.</source>
            <translation>Іс басқа орын күтеді.</translation>
        </message>
        <message>
            <source>Take back the report of illness</source>
            <translation>Ауру туралы хабарды қайтарып алу</translation>
        </message>
        <message>
            <source>The report of illness is taken back</source>
            <translation>Ауру туралы хабарды қайтарып алу</translation>
        </message>
        <message>
            <source>The case waits for another place; the ten working days hold for it.</source>
            <translation>Іс басқа орын күтеді; оған он жұмыс күні қолданылады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VenueStartWindow</name>
        <message>
            <source>The parcel that came</source>
            <translation>Келген пакет</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеттер (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick with parcels</source>
            <translation>Пакеттері бар қалта немесе флешка</translation>
        </message>
        <message>
            <source>File for the card</source>
            <translation>Карточка файлы</translation>
        </message>
        <message>
            <source>Cards (*.card)</source>
            <translation>Карточкалар (*.card)</translation>
        </message>
        <message>
            <source>The card is in the file %1. Carry it to the office: it is enrolled there in the settings, under Venues.</source>
            <translation>Карточка %1 файлында. Оны кеңсеге апарыңыз: ол жерде баптаулардағы «Емтихан орындары» бөлімінде тіркеледі.</translation>
        </message>
        <message>
            <source>The card of the office</source>
            <translation>Кеңсенің карточкасы</translation>
        </message>
        <message>
            <source>The office is enrolled. Compare both fingerprints by voice before the first session comes.</source>
            <translation>Кеңсе тіркелді. Бірінші отырыс келгенше екі саусақ ізін де дауыстап салыстырыңыз.</translation>
        </message>
        <message>
            <source>Reading the parcel</source>
            <translation>Пакет оқылуда</translation>
        </message>
        <message>
            <source>There is no parcel for this computer in the folder.</source>
            <translation>Қалтада бұл компьютерге арналған пакет жоқ.</translation>
        </message>
        <message>
            <source>This computer is the venue “%1”. Fingerprint: %2</source>
            <translation>Бұл компьютер — «%1» емтихан орны. Саусақ ізі: %2</translation>
        </message>
        <message>
            <source>The card is a small file for a stick. With it this computer becomes a venue, for good.</source>
            <translation>Карточка — флешкаға арналған шағын файл. Онымен бұл компьютер біржола емтихан орнына айналады.</translation>
        </message>
        <message>
            <source>&amp;Save the card again...</source>
            <translation>Карточканы қайта &amp;сақтау...</translation>
        </message>
        <message>
            <source>&amp;Save the card...</source>
            <translation>Карточканы &amp;сақтау...</translation>
        </message>
        <message>
            <source>At the office the card is saved in the settings, under Venues.</source>
            <translation>Кеңседе карточка баптаулардағы «Емтихан орындары» бөлімінде сақталады.</translation>
        </message>
        <message>
            <source>With the first session the commission comes, and its members sign in as at the office.</source>
            <translation>Бірінші отырыспен бірге комиссия келеді, оның мүшелері кеңседегідей кіреді.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>A venue of a center</source>
            <translation>Орталықтың емтихан орны</translation>
        </message>
        <message>
            <source>Here sessions are conducted that the office hands over as sealed files, also without any network. Office and venue know each other by their cards.</source>
            <translation>Мұнда кеңсе шифрланған файлмен берген отырыстар өтеді, желісіз де. Кеңсе мен емтихан орны бір-бірін карточкалары бойынша таниды.</translation>
        </message>
        <message>
            <source>1. The card of this computer</source>
            <translation>1. Осы компьютердің карточкасы</translation>
        </message>
        <message>
            <source>&amp;Name of the venue</source>
            <translation>Емтихан орнының &amp;атауы</translation>
        </message>
        <message>
            <source>As the office shall call it: a town, a college, a laptop</source>
            <translation>Кеңсе оны қалай атайтыны: қала, колледж, ноутбук</translation>
        </message>
        <message>
            <source>2. The card of the office</source>
            <translation>2. Кеңсенің карточкасы</translation>
        </message>
        <message>
            <source>&amp;Enrol the office's card...</source>
            <translation>Кеңсенің карточкасын &amp;тіркеу...</translation>
        </message>
        <message>
            <source>3. The first session</source>
            <translation>3. Бірінші отырыс</translation>
        </message>
        <message>
            <source>&amp;Receive a session...</source>
            <translation>Отырысты қа&amp;былдау...</translation>
        </message>
        <message>
            <source>Read all parcels of a &amp;folder...</source>
            <translation>&amp;Қалтадағы барлық пакетті оқу...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>The office is %1. Fingerprint: %2</source>
            <translation>Кеңсе — %1. Саусақ ізі: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VenuesSection</name>
        <message>
            <source>The parcel that came</source>
            <translation>Келген пакет</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеттер (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick with parcels</source>
            <translation>Пакеттері бар қалта немесе флешка</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Емтихан орындары</translation>
        </message>
        <message>
            <source>active</source>
            <translation>белсенді</translation>
        </message>
        <message>
            <source>gets no sessions</source>
            <translation>отырыс алмайды</translation>
        </message>
        <message>
            <source>came home, something to choose</source>
            <translation>қайтты, таңдау керек</translation>
        </message>
        <message>
            <source>Give it sessions a&amp;gain</source>
            <translation>Отырыстарды қайта &amp;беру</translation>
        </message>
        <message>
            <source>&amp;Give it no more sessions</source>
            <translation>Енді отырыс &amp;бермеу</translation>
        </message>
        <message>
            <source>&amp;Receive a session...</source>
            <translation>Отырысты қа&amp;былдау...</translation>
        </message>
        <message>
            <source>&amp;Bring a session home...</source>
            <translation>Отырысты қайтарып &amp;әкелу...</translation>
        </message>
        <message>
            <source>File for the card</source>
            <translation>Карточка файлы</translation>
        </message>
        <message>
            <source>Cards (*.card)</source>
            <translation>Карточкалар (*.card)</translation>
        </message>
        <message>
            <source>The card is in the file %1. Enrol it at the other computer and compare the fingerprint by voice: %2</source>
            <translation>Карточка %1 файлында. Оны екінші компьютерде тіркеп, саусақ ізін дауыстап салыстырыңыз: %2</translation>
        </message>
        <message>
            <source>The card of the other computer</source>
            <translation>Екінші компьютердің карточкасы</translation>
        </message>
        <message>
            <source>“%1” is enrolled. Compare its fingerprint by voice with the one on its screen: %2</source>
            <translation>«%1» тіркелді. Саусақ ізін оның экранындағысымен дауыстап салыстырыңыз: %2</translation>
        </message>
        <message>
            <source>“%1” gets sessions again.</source>
            <translation>«%1» отырыстарды қайта алады.</translation>
        </message>
        <message>
            <source>“%1” gets no more sessions. What it holds comes home all the same.</source>
            <translation>«%1» енді отырыс алмайды. Ондағы отырыстар бәрібір қайтады.</translation>
        </message>
        <message>
            <source>Sessions that travelled</source>
            <translation>Сапардағы отырыстар</translation>
        </message>
        <message>
            <source>Read all parcels of a &amp;folder...</source>
            <translation>&amp;Қалтадағы барлық пакетті оқу...</translation>
        </message>
        <message>
            <source>Enrolled computers</source>
            <translation>Тіркелген компьютерлер</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Sessions there</source>
            <translation>Ондағы отырыстар</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Саусақ ізі</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кімде</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қашаннан</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>No other computer is enrolled yet.</source>
            <translation>Басқа компьютер әлі тіркелмеген.</translation>
        </message>
        <message>
            <source>No session has gone to a venue yet.</source>
            <translation>Емтихан орнына әлі бірде-бір отырыс берілмеген.</translation>
        </message>
        <message>
            <source>Was “%1” brought back from its backup?</source>
            <translation>«%1» сақтық көшірмеден қалпына келтірілді ме?</translation>
        </message>
        <message>
            <source>Take the new key</source>
            <translation>Жаңа кілтті қабылдау</translation>
        </message>
        <message>
            <source>This card has another key than the one that is enrolled. Go on only if they said so themselves, and compare the fingerprint by voice.</source>
            <translation>Бұл карточканың кілті тіркелгенінен басқа. Оны ондағылардың өздері айтқан болса ғана жалғастырыңыз және саусақ ізін дауыстап салыстырыңыз.</translation>
        </message>
        <message>
            <source>Choose a venue in the list.</source>
            <translation>Тізімнен емтихан орнын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VerdictLetterPanel</name>
        <message>
            <source>Letter with the decision on the appeal</source>
            <translation>Апелляция бойынша шешім туралы хат</translation>
        </message>
        <message>
            <source>Upheld: the case then waits for its document. The letter counts as sent now.</source>
            <translation>Қанағаттандырылды: бұдан кейін іс құжатты күтеді. Хат осы сәттен бастап жіберілген болып есептеледі.</translation>
        </message>
        <message>
            <source>Rejected: the case is then closed. The letter counts as sent now.</source>
            <translation>Қанағаттандырылмады: бұдан кейін іс жабылады. Хат осы сәттен бастап жіберілген болып есептеледі.</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Жіберу тәсілі</translation>
        </message>
        <message>
            <source>Look at the letter, print it</source>
            <translation>Хатты қарау, басып шығару</translation>
        </message>
        <message>
            <source>The decision is sent. The document is to be issued until %1.</source>
            <translation>Шешім жіберілді. Құжатты берудің соңғы күні — %1.</translation>
        </message>
        <message>
            <source>The decision is sent; the case is closed.</source>
            <translation>Шешім жіберілді; іс жабылды.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VerdictPanel</name>
        <message>
            <source>Decision on appeal No %1</source>
            <translation>№ %1 апелляция бойынша шешім</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>For the appeal</source>
            <translation>Қанағаттандыруға</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Қарсы</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Қатыспады</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Ерекше пікір</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Шешімнің уәждері</translation>
        </message>
        <message>
            <source>In the candidate's language; the decision sent to the candidate gives them</source>
            <translation>Кандидаттың тілінде; кандидатқа жіберілетін шешімде көрсетіледі</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Шешім қабылданған күн</translation>
        </message>
        <message>
            <source>The candidate: “%1” Give the vote of each member.</source>
            <translation>Кандидат: «%1» Әр мүшенің даусын көрсетіңіз.</translation>
        </message>
        <message>
            <source>By these votes the appeal is upheld: the candidate passed, the document is issued.</source>
            <translation>Осы дауыстар бойынша апелляция қанағаттандырылады: кандидат өтті, құжат беріледі.</translation>
        </message>
        <message>
            <source>By these votes the appeal is rejected: the decision of the exam commission stands.</source>
            <translation>Осы дауыстар бойынша апелляция қанағаттандырылмайды: емтихан комиссиясының шешімі күшінде қалады.</translation>
        </message>
        <message>
            <source>The appeal is upheld; the decision is to be sent.</source>
            <translation>Апелляция қанағаттандырылды; шешімді жіберу керек.</translation>
        </message>
        <message>
            <source>The appeal is rejected; the decision is to be sent.</source>
            <translation>Апелляция қанағаттандырылмады; шешімді жіберу керек.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ViolationPanel</name>
        <message>
            <source>Another thing or deed</source>
            <translation>Басқа зат немесе әрекет</translation>
        </message>
        <message>
            <source>The first violation is a warning, the second ends the exam (R13).</source>
            <translation>Бірінші бұзушылық — ескерту, екіншісінде емтихан аяқталады (R13).</translation>
        </message>
        <message>
            <source>Record the violation</source>
            <translation>Бұзушылықты тіркеу</translation>
        </message>
        <message>
            <source>First violation: a warning (R13).</source>
            <translation>Бірінші бұзушылық: ескерту (R13).</translation>
        </message>
        <message>
            <source>Record and warn</source>
            <translation>Тіркеп, ескерту</translation>
        </message>
        <message>
            <source>Second violation: removal from the exam (R13).</source>
            <translation>Екінші бұзушылық: емтиханнан шеттету (R13).</translation>
        </message>
        <message>
            <source>Record and remove</source>
            <translation>Тіркеп, шеттету</translation>
        </message>
        <message>
            <source>Second violation: the exam ends automatically (R13).</source>
            <translation>Екінші бұзушылық: емтихан автоматты түрде аяқталады (R13).</translation>
        </message>
        <message>
            <source>Record and end the exam</source>
            <translation>Тіркеп, емтиханды аяқтау</translation>
        </message>
        <message>
            <source>End the exam of %1?</source>
            <translation>Емтиханды аяқтау керек пе: %1?</translation>
        </message>
        <message>
            <source>It is the second violation: the case is decided as not passed by the act (R13).</source>
            <translation>Бұл — екінші бұзушылық: акт бойынша іске «өтпеді» деген шешім шығарылады (R13).</translation>
        </message>
        <message>
            <source>Act No %1: %2, %3. Print it and let the commission sign.</source>
            <translation>№ %1 акт: %2, %3. Оны басып шығарып, комиссияға қол қойғызыңыз.</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Бұзушылықты тіркеу</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>&amp;Thing that is prohibited (R12)</source>
            <translation>Тыйым &amp;салынған зат (R12)</translation>
        </message>
        <message>
            <source>W&amp;hat it was</source>
            <translation>&amp;Нақты не екені</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Не &amp;болды</translation>
        </message>
        <message>
            <source>The candidate's e&amp;xplanation</source>
            <translation>Кандидаттың &amp;түсініктемесі</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WaitingModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Notice until</source>
            <translation>Хабарлау мерзімі</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Осы отырыс</translation>
        </message>
        <message>
            <source>may sit</source>
            <translation>қатыса алады</translation>
        </message>
        <message>
            <source>too early, from %1</source>
            <translation>тым ерте, %1 күнінен бастап</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WarningsBox</name>
        <message>
            <source>The date of birth differs from the digits of the IIN, and is right by the document.</source>
            <translation>Туған күні ЖСН цифрларына сәйкес келмейді, бірақ құжат бойынша дұрыс.</translation>
        </message>
        <message>
            <source>The sex differs from the digits of the IIN, and is right by the document.</source>
            <translation>Жынысы ЖСН цифрларына сәйкес келмейді, бірақ құжат бойынша дұрыс.</translation>
        </message>
        <message>
            <source>The candidate is younger than %1 today; the exam comes after the birthday.</source>
            <translation>Кандидат бүгін %1 жасқа толмаған; емтихан туған күнінен кейін өтеді.</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Растаңыз</translation>
        </message>
        <message>
            <source>The law does not cover this person; the head will refuse with reasons.</source>
            <translation>Заң бұл адамға қолданылмайды; басшы дәлелді бас тартады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WorkModel</name>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы аптада</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Отырыс %1</translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n кандидат</numerusform>
                <numerusform>%n кандидат</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, %2‑деңгей</translation>
        </message>
        <message>
            <source>%1, counted from %2</source>
            <translation>%1, %2 күнінен бастап есептелген</translation>
        </message>
        <message>
            <source>The calendar of this year is not confirmed: the day may move.</source>
            <translation>Осы жылдың күнтізбесі расталмаған: күн өзгеруі мүмкін.</translation>
        </message>
        <message>
            <source>A holiday on the way is an estimate.</source>
            <translation>Аралықтағы мереке күні болжамды.</translation>
        </message>
        <message>
            <source>%1, calendar not confirmed</source>
            <translation>%1, күнтізбе расталмаған</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Орындалуға тиіс істер</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кім үшін</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Workplace</name>
        <message>
            <source>Demo: %1</source>
            <translation>Демо: %1</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демо-орталық: бәрінің құпиясөзі — «%1».</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountWarning</name>
        <message>
            <source>Without an account: %1. They can neither record results nor sign the protocol.</source>
            <translation>Тіркелгісі жоқ: %1. Олар нәтижелерді де енгізе алмайды, хаттамаға да қол қоя алмайды.</translation>
        </message>
        <message>
            <source>Without an account: %1. They can neither record results nor sign the protocol; ask the administrator to open accounts.</source>
            <translation>Тіркелгісі жоқ: %1. Олар нәтижелерді де енгізе алмайды, хаттамаға да қол қоя алмайды; тіркелгі ашуды әкімшіден сұраңыз.</translation>
        </message>
        <message>
            <source>Open accounts</source>
            <translation>Тіркелгі ашу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountList</name>
        <message>
            <source>no account</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабық</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>%1 дейін күтеді</translation>
        </message>
        <message>
            <source>open, first password</source>
            <translation>бар, алғашқы құпиясөз</translation>
        </message>
        <message>
            <source>open</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>never</source>
            <translation>ешқашан</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Тіркелгі</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Соңғы кіру</translation>
        </message>
        <message>
            <source>Accounts of the staff</source>
            <translation>Қызметкерлердің тіркелгілері</translation>
        </message>
        <message>
            <source>at work now</source>
            <translation>қазір жұмыста</translation>
        </message>
        <message>
            <source>S&amp;how the account</source>
            <translation>Тіркелгіні &amp;көрсету</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FoldedCards</name>
        <message>
            <source>Fold</source>
            <translation>Жинау</translation>
        </message>
        <message>
            <source>Show all: %1</source>
            <translation>Барлығын көрсету: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionSections</name>
        <message>
            <source>Sections of the session</source>
            <translation>Отырыс бөлімдері</translation>
        </message>
        <message>
            <source>The session was changed. Notices to send anew: %1</source>
            <translation>Отырыс өзгертілді. Қайта жіберілетін хабарламалар: %1</translation>
        </message>
        <message>
            <source>The session was changed.</source>
            <translation>Отырыс өзгертілді.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProtocolSide</name>
        <message>
            <source>Change the correction</source>
            <translation>Түзетуді өзгерту</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the paper</source>
            <translation>Хаттама &amp;тілі</translation>
        </message>
        <message>
            <source>Signed &amp;on</source>
            <translation>Қол қойылған &amp;күні</translation>
        </message>
        <message>
            <source>Sign the correction</source>
            <translation>Түзетуге қол қою</translation>
        </message>
        <message>
            <source>Protocols of the session</source>
            <translation>Отырыс хаттамалары</translation>
        </message>
        <message>
            <source>You drew this protocol up, and nobody else of the commission can sign in: %1. Signed by you as well, one person did both; the journal and the overview say so.</source>
            <translation>Бұл хаттаманы Сіз жасадыңыз, ал комиссияның басқа мүшелерінің ешқайсысы кіре алмайды: %1. Қолды да Сіз қойсаңыз, екеуін де бір адам жасаған болады; бұл журнал мен шолуда айтылады.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MonthTools</name>
        <message>
            <source>Month before (Page Up)</source>
            <translation>Алдыңғы ай (Page Up)</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Next month (Page Down)</source>
            <translation>Келесі ай (Page Down)</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionList</name>
        <message>
            <source>There are no such sessions yet.</source>
            <translation>Мұндай отырыс әзірге жоқ.</translation>
        </message>
        <message>
            <source>Exam sessions</source>
            <translation>Отырыстар</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DecisionCard</name>
        <message>
            <source>No candidates</source>
            <translation>Кандидаттар жоқ</translation>
        </message>
        <message>
            <source>The theoretical stage is not recorded yet (R15).</source>
            <translation>Теориялық кезең әлі тіркелмеген (R15).</translation>
        </message>
        <message>
            <source>Being assessed</source>
            <translation>Бағалануда</translation>
        </message>
        <message>
            <source>Marks still to come: %1</source>
            <translation>Әлі қойылмаған бағалар: %1</translation>
        </message>
        <message>
            <source>Decision: %1</source>
            <translation>Шешім: %1</translation>
        </message>
        <message>
            <source>Follows: %1</source>
            <translation>Шығатын шешім: %1</translation>
        </message>
        <message>
            <source>Recommen&amp;dations (R19)</source>
            <translation>Ұсы&amp;нымдар (R19)</translation>
        </message>
        <message>
            <source>Con&amp;firm the decision</source>
            <translation>Шешімді &amp;растау</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecordsPanel</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Nothing was made for the server yet. Records appear when a document is issued or a case ends.</source>
            <translation>Сервер үшін әлі ештеңе жасалмаған. Жазбалар құжат берілгенде немесе іс аяқталғанда пайда болады.</translation>
        </message>
        <message>
            <source>There are no such records.</source>
            <translation>Мұндай жазбалар жоқ.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DraftKeeper</name>
        <message>
            <source>Draft saved at %1</source>
            <translation>Толтырылған нұсқа сақталды: %1</translation>
        </message>
        <message>
            <source>This is your draft from %1.</source>
            <translation>Бұл — сіздің толтырылған нұсқаңыз: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::KnownValue</name>
        <message>
            <source>As in the file</source>
            <translation>Істегідей</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>a question</source>
            <translation>сұрақ</translation>
        </message>
        <message>
            <source>the program has to be corrected</source>
            <translation>бағдарламаны түзету керек</translation>
        </message>
        <message>
            <source>the cause lies in the platform</source>
            <translation>себебі платформада</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Жаңа жауап</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Жауап берілді</translation>
        </message>
        <message>
            <source>The answer is late</source>
            <translation>Жауап кешікті</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Қаралуда</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>The last day for the answer was %1, and there is none yet. Remind the support with a new request that names this number.</source>
            <translation>Жауаптың соңғы күні %1 еді, жауап әлі жоқ. Осы нөмір көрсетілген жаңа өтініммен қолдау қызметіне еске салыңыз.</translation>
        </message>
        <message>
            <source>The support works on it: %1. The last day for the answer is %2 (working days: %3).</source>
            <translation>Қолдау қызметі қарап жатыр: %1. Жауаптың соңғы күні — %2 (жұмыс күні: %3).</translation>
        </message>
        <message>
            <source>The support has received it. The last day for the answer is %1.</source>
            <translation>Қолдау қызметі өтінімді алды. Жауаптың соңғы күні — %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RequestsModel</name>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілген күні</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>соңғы күні %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RequestsPanel</name>
        <message>
            <source>&amp;New request</source>
            <translation>&amp;Жаңа өтінім</translation>
        </message>
        <message>
            <source>Nothing was asked of the support yet. Requests stand here with their answers.</source>
            <translation>Қолдау қызметінен әлі ештеңе сұралмаған. Өтінімдер мен олардың жауаптары осында тұрады.</translation>
        </message>
        <message>
            <source>Requests to the support</source>
            <translation>Қолдау қызметіне өтінімдер</translation>
        </message>
        <message>
            <source>Answer of the support</source>
            <translation>Қолдау қызметінің жауабы</translation>
        </message>
        <message>
            <source>The newest %1 are shown</source>
            <translation>Соңғы %1 өтінім көрсетілген</translation>
        </message>
        <message>
            <source>Request No %1: %2</source>
            <translation>№ %1 өтінім: %2</translation>
        </message>
        <message>
            <source>Answers come with the exchange with the platform.</source>
            <translation>Жауаптар платформамен алмасу кезінде келеді.</translation>
        </message>
        <message>
            <source>Answers come with the exchange; the last one was on %1.</source>
            <translation>Жауаптар алмасу кезінде келеді; соңғы алмасу: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SignerOffer</name>
        <message>
            <source>Hand over to %1</source>
            <translation>Тапсыру: %1</translation>
        </message>
        <message numerus="yes">
            <source>Can do it and can sign in: %1</source>
            <translation>
                <numerusform>Мұны жасай алады және жүйеге кіре алады: %1</numerusform>
                <numerusform>Мұны жасай алады және жүйеге кіре алады: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody else who may do this can sign in. In the settings, under Access, the administrator opens an account for: %1.</source>
            <translation>Мұны жасай алатын басқа ешкім жүйеге кіре алмайды. Әкімші баптауларда, «Қолжетімділік» бөлімінде мына адамға тіркелгі ашады: %1.</translation>
        </message>
        <message>
            <source>Nobody else who held a seat in the session can sign in: under Access, the administrator opens them an account.</source>
            <translation>Осы отырыс комиссиясының басқа мүшелері жүйеге кіре алмайды: әкімші «Қолжетімділік» бөлімінде оларға тіркелгі ашады.</translation>
        </message>
        <message>
            <source>Nobody else has a role for this. In the settings, under People, the administrator gives it to another person and opens them an account under Access: %1.</source>
            <translation>Бұған рөлі бар басқа ешкім жоқ. Әкімші баптауларда, «Адамдар» бөлімінде басқа адамға рөл беріп, «Қолжетімділік» бөлімінде тіркелгі ашады: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateDeeds</name>
        <message>
            <source>Handed over to %1, after the last day of R18.1.</source>
            <translation>Құжат берілді: %1, R18.1 бойынша соңғы күннен кейін.</translation>
        </message>
        <message>
            <source>Handed over to %1.</source>
            <translation>Құжат берілді: %1.</translation>
        </message>
        <message>
            <source>Number %1 is spoiled; the case waits for another document.</source>
            <translation>%1 нөмірі бүлінген; іс бойынша басқа құжат дайындау қажет.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n document(s)?</source>
            <translation>
                <numerusform>%n құжаттың күші жойылсын ба?</numerusform>
                <numerusform>%n құжаттың күші жойылсын ба?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the documents</source>
            <translation>Құжаттардың күшін жою</translation>
        </message>
        <message>
            <source>This is not undone.</source>
            <translation>Мұны қайтаруға болмайды.</translation>
        </message>
        <message>
            <source>Cancelled: %1. Refused, because they cannot be cancelled any more: %2.</source>
            <translation>Күші жойылды: %1. Енді күшін жою мүмкін болмағандықтан қабылданбады: %2.</translation>
        </message>
        <message>
            <source>Cancelled: %1. They go into the register of cancelled documents.</source>
            <translation>Күші жойылды: %1. Олар күші жойылған құжаттар тізіліміне енгізіледі.</translation>
        </message>
    </context>
</TS>
