#pragma once

// Papers of the whole procedure, each as full as it can get, tables over a page's end. Lengthened, their names are those of
// a surname of sixty letters.

#include "core/documents/forms/appealdecisionform.h"
#include "core/documents/forms/appealform.h"
#include "core/documents/forms/appealletterform.h"
#include "core/documents/forms/appealreceiptform.h"
#include "core/documents/forms/appealrefusalform.h"
#include "core/documents/forms/attendanceform.h"
#include "core/documents/forms/cancellationnoticeform.h"
#include "core/documents/forms/cancellationorderform.h"
#include "core/documents/forms/closureletterform.h"
#include "core/documents/forms/contractamendmentform.h"
#include "core/documents/forms/duplicaterequestform.h"
#include "core/documents/forms/personalfileform.h"
#include "core/documents/forms/readinessform.h"
#include "core/documents/forms/sessionlogform.h"
#include "core/documents/forms/substitutionorderform.h"
#include "core/documents/forms/violationactform.h"
#include "samples.h"

namespace tanu::samples {

inline QList<Signer> signers()
{
    return {{CommissionSeat::Chair, QStringLiteral("Жұмабаев Қ. М.")}, {CommissionSeat::Member, QStringLiteral("Қасымова Ж. Б.")},
        {CommissionSeat::Member, QStringLiteral("Иванов С. П.")}, {CommissionSeat::Secretary, QStringLiteral("Өтегенова А. Ғ.")}};
}

/// The form with sixty letters for the names of the person and of a member; a blank one stays blank.
template <typename Form>
Form lengthened(Form form)
{
    if constexpr (requires { form.personName; })
        form.personName = form.personName.isEmpty() ? QString() : sixtyPerson;
    if constexpr (requires { form.signers; })
        form.signers[1].name = QString(sixty + QStringLiteral(" Ж. Б."));
    if constexpr (requires { form.voters; }) {
        if (!form.voters.isEmpty())
            form.voters[1].name = QString(sixty + QStringLiteral(" Р. С."));
    }
    if constexpr (requires { form.members; })
        form.members[0] = QString(sixty + QStringLiteral(" Ж. Б."));
    return form;
}

inline SessionHeading session(Language language)
{
    return {center(language), QStringLiteral("2026/0012"), QDate(2026, 12, 9), QTime(10, 0), workshop(language),
        ExamMode::Offline, profession(language), QStringLiteral("4")};
}

inline ViolationActForm violationAct(Language language)
{
    ViolationActForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0003");
    form.date = QDate(2026, 12, 9);
    form.time = QTime(10, 42, 17);
    form.sessionNumber = QStringLiteral("2026/0012");
    form.place = workshop(language);
    form.isPractice = true;
    form.personName = removed;
    form.iin = generatedIin(QDate(1992, 5, 14), Sex::Male, 1).toString();
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.thing = in(language, u"ұялы телефон", u"мобильный телефон");
    form.description = in(language, u"Кандидат практикалық тапсырманы орындау кезінде ұялы телефоннан схеманы қарады.",
        u"Кандидат при выполнении практического задания смотрел схему в мобильном телефоне.");
    form.explanation = in(language, u"Уақытты қарағым келді.", u"Хотел посмотреть время.");
    form.consequence = ViolationActForm::Consequence::Removal;
    form.earlierNumber = QStringLiteral("2026/0002");
    form.earlierDate = QDate(2026, 12, 9);
    form.signers = signers();
    return form;
}

inline SessionLogForm sessionLog(Language language, int entries = 24)
{
    SessionLogForm form;
    form.session = session(language);
    form.startedAt = QTime(10, 0, 4);
    form.endedAt = QTime(14, 31, 50);
    for (int i = 0; i < entries; ++i) {
        form.entries.append({QTime(10, 2, 5).addSecs(i * 633), in(language, u"Қоршаған орта", u"Окружающая обстановка"),
            in(language, u"электр қуаты", u"электропитание"), i % 3 == 0 ? holder : QString(),
            in(language, u"%1-жазба. ", u"Запись %1. ").arg(i + 1)
                + in(language, u"Шеберханада жарық сөніп, төрт минуттан кейін қайта қосылды.",
                    u"В мастерской погас свет и через четыре минуты включился снова."),
            QStringLiteral("Өтегенова А. Ғ.")});
    }
    form.signers = signers();
    return form;
}

inline ReadinessForm readiness(Language language)
{
    using Mark = ReadinessForm::Mark;
    ReadinessForm form;
    form.session = session(language);
    form.equipment = {{in(language, u"Мегаомметр 1000 В", u"Мегаомметр 1000 В"), {}, Mark::Ready, {}},
        {in(language, u"Диэлектрлік қолғап", u"Диэлектрические перчатки"), {}, Mark::Missing,
            in(language, u"Көрші шеберханадан әкелінеді, төраға келісті.", u"Принесут из соседней мастерской, председатель согласен.")},
        {in(language, u"Кабель кескіш", u"Кабелерез"), {}, Mark::Open, {}}};
    form.conditions = {{in(language, u"Арбамен кіретін пандус, үлкейтілген қаріп", u"Пандус для кресла-коляски, крупный шрифт"),
        holder, Mark::Ready, {}}};
    form.signers = signers();
    return form;
}

inline AttendanceForm attendance(Language language, int persons = 18)
{
    using Attendance = AttendanceForm::Attendance;
    constexpr Attendance marks[] {Attendance::Present, Attendance::Present, Attendance::Late, Attendance::Absent};
    AttendanceForm form;
    form.session = session(language);
    for (int i = 0; i < persons; ++i) {
        const bool isAbsent = marks[i % 4] == Attendance::Absent;
        form.persons.append({i == 1 ? holder : QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1), iinOf(i + 2),
            QStringLiteral("2026/%1").arg(100 + i, 4, 10, QLatin1Char('0')),
            isAbsent ? QString() : identityCard(language, i + 1), marks[i % 4]});
    }
    form.signers = {signers().first(), signers().last()};
    return form;
}

inline SubstitutionOrderForm substitutionOrder(Language language)
{
    SubstitutionOrderForm form;
    form.center = center(language);
    form.number = QStringLiteral("34-ө");
    form.date = QDate(2026, 12, 8);
    form.commissionOrderNumber = QStringLiteral("33-ө");
    form.commissionOrderDate = QDate(2026, 11, 2);
    form.sessionNumber = QStringLiteral("2026/0012");
    form.sessionDate = QDate(2026, 12, 9);
    form.profession = profession(language);
    form.changes = {{QStringLiteral("Қасымова Ж. Б."), QStringLiteral("Ахметов Ә. С."), holder,
                        in(language, u"мүше кандидатты оқытқан", u"член комиссии обучал кандидата")},
        {QStringLiteral("Нұрғалиев Т. Ә."), QStringLiteral("Жұмабаев Қ. М."), {},
            in(language, u"еңбекке уақытша жарамсыз", u"временно нетрудоспособен")}};
    return form;
}

inline AppealForm appeal(Language language)
{
    AppealForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0005");
    form.registered = QDate(2026, 12, 17);
    form.personName = person;
    form.iin = iin;
    form.residence = application(language).residence;
    form.phone = QStringLiteral("+7 700 000 00 00");
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.protocolNumber = QStringLiteral("2026/0015");
    form.protocolDate = QDate(2026, 12, 10);
    form.resultsReceived = QDate(2026, 12, 14);
    form.grounds = in(language, u"Жетінші операция технологиялық картаға сәйкес орындалды, бірақ есептелмеді.",
        u"Седьмая операция выполнена по технологической карте, но не засчитана.");
    form.date = QDate(2026, 12, 17);
    return form;
}

inline AppealReceiptForm appealReceipt(Language language)
{
    return {center(language), QStringLiteral("2026/0005"), QDate(2026, 12, 17), QTime(11, 20), person, iin,
        profession(language), QStringLiteral("2026/0015"), QDate(2026, 12, 10), false, QDate(2026, 12, 24),
        QStringLiteral("Оспанова Л. Д.")};
}

inline AppealDecisionForm appealDecision(Language language)
{
    using Vote = AppealDecisionForm::Vote;
    AppealDecisionForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0005");
    form.received = QDate(2026, 12, 17);
    form.date = QDate(2026, 12, 21);
    form.orderNumber = QStringLiteral("12-ө");
    form.orderDate = QDate(2026, 3, 2);
    form.personName = person;
    form.iin = iin;
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.protocolNumber = QStringLiteral("2026/0015");
    form.protocolDate = QDate(2026, 12, 10);
    form.grounds = appeal(language).grounds;
    form.reasons = in(language, u"Бейнежазбада операцияның толық орындалғаны көрінеді; балл есептелуге тиіс.",
        u"На видеозаписи видно, что операция выполнена полностью; баллы подлежат зачёту.");
    form.isUpheld = true;
    form.voters = {{CommissionSeat::Chair, QStringLiteral("Байжанов Е. Н."), Vote::Uphold},
        {CommissionSeat::Member, QStringLiteral("Ерғалиев Р. С."), Vote::Uphold},
        {CommissionSeat::Member, QStringLiteral("Петрова О. И."), Vote::Reject},
        {CommissionSeat::Secretary, QStringLiteral("Мұсаева Г. Қ."), Vote::None}};
    return form;
}

inline AppealLetterForm appealLetter(Language language)
{
    return {center(language), QStringLiteral("2026/0005"), QDate(2026, 12, 22), person, application(language).residence,
        QDate(2026, 12, 17), QDate(2026, 12, 21), profession(language), QStringLiteral("2026/0015"), QDate(2026, 12, 10), true,
        appealDecision(language).reasons, QDate(2026, 12, 24)};
}

inline AppealRefusalForm appealRefusal(Language language)
{
    return {center(language), QStringLiteral("2026/0006"), QDate(2026, 12, 23), QStringLiteral("Мұратова Әсел Талғатқызы"), otherResidence(language),
        profession(language), QDate(2026, 12, 14), QDate(2026, 12, 22), QDate(2026, 12, 23),
        in(language, u"мерзімнің өтіп кету себептері расталмаған.", u"причины пропуска срока не подтверждены.")};
}

inline CancellationOrderForm cancellationOrder(Language language, int documents = 14)
{
    CancellationOrderForm form;
    form.center = center(language);
    form.number = QStringLiteral("41-ө");
    form.date = QDate(2027, 1, 15);
    form.ground = in(language, u"құжат алған адамдарға қатысты шағым расталды", u"подтверждена жалоба на лиц, получивших документы");
    form.clause = in(language, u"26-баптың 2-тармағы", u"пункт 2 статьи 26");
    form.cancelledOn = QDate(2027, 1, 15);
    for (int i = 0; i < documents; ++i) {
        form.documents.append({serialOf(i + 17),
            QDate(2026, 12, 11), i == 0 ? holder : QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1),
            profession(language)});
    }
    return form;
}

inline CancellationNoticeForm cancellationNotice(Language language)
{
    const CancellationOrderForm order = cancellationOrder(language, 1);
    return {center(language), QStringLiteral("41-ө"), QDate(2027, 1, 15), holder, otherResidence(language), serial,
        QDate(2026, 12, 11), profession(language), QDate(2027, 1, 15), order.ground, order.clause};
}

inline DuplicateRequestForm duplicateRequest(Language language)
{
    DuplicateRequestForm form;
    form.center = center(language);
    form.number = QStringLiteral("2027/0001");
    form.date = QDate(2027, 2, 1);
    form.personName = QStringLiteral("Жүнісбекова Мадина Ерланқызы");
    form.iin = iinOf(40);
    form.phone = QStringLiteral("+7 700 000 00 00");
    form.profession = profession(language);
    form.serial = serialOf(31);
    form.issued = QDate(2026, 12, 11);
    form.reason = DuplicateRequestForm::Reason::Lost;
    form.explanation = in(language, u"көшу кезінде жоғалған", u"утерян при переезде");
    form.handedOver = QDate(2027, 2, 2);
    form.collectedBy = form.personName;
    form.collectedWith = identityCard(language, 40);
    return form;
}

inline ClosureLetterForm closureLetter(Language language)
{
    ClosureLetterForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0011");
    form.date = QDate(2026, 12, 1);
    form.personName = QStringLiteral("Сұлтанова Айжан Бауыржанқызы");
    form.residence = otherResidence(language);
    form.applicationNumber = QStringLiteral("2026/0116");
    form.applicationDate = QDate(2026, 11, 19);
    form.contractNumber = QStringLiteral("2026/0089");
    form.contractDate = QDate(2026, 11, 20);
    form.profession = profession(language);
    form.ground = ClosureLetterForm::Ground::WithdrawnByCandidate;
    form.explanation = in(language, u"Өтініш 30.11.2026 кері қайтарылды.", u"Заявление отозвано 30.11.2026.");
    return form;
}

inline ContractAmendmentForm contractAmendment(Language language)
{
    ContractAmendmentForm form;
    form.center = center(language);
    form.date = QDate(2026, 11, 27);
    form.contractNumber = QStringLiteral("2026/0091");
    form.contractDate = QDate(2026, 11, 23);
    form.personName = person;
    form.iin = iin;
    form.residence = application(language).residence;
    form.phone = QStringLiteral("+7 700 000 00 00");
    form.price = QStringLiteral("45\u00A0000");
    form.payerName = in(language, u"«Қазақстан темір жолдарын жөндеу» ЖШС", u"ТОО «Ремонт железных дорог Казахстана»");
    form.payerBin = payerBin;
    form.reason = in(language, u"жұмыс берушінің 25.11.2026 жолдамасы", u"направление работодателя от 25.11.2026");
    return form;
}

inline PersonalFileForm personalFile(Language language, int entries = 30)
{
    PersonalFileForm form;
    form.center = center(language);
    form.personName = person;
    form.iin = iin;
    form.birthDate = QDate(1990, 1, 1);
    form.applicationNumber = QStringLiteral("2026/0118");
    form.registered = today;
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.date = QDate(2027, 1, 20);
    int page = 4;
    for (int i = 0; i < entries; ++i) {
        const int pages = i % 4 + 1;
        form.entries.append({QStringLiteral("%1 № %2").arg(in(language, u"Кәсіптік біліктілікті тану жөніндегі құжат",
                                                               u"Документ по признанию профессиональной квалификации"))
                                 .arg(i + 1),
            workingDay(i), page, pages});
        page += pages;
    }
    return form;
}

/// The notice of a new date to an online candidate: both links, the clause, the annex (R6.2, R7, R11.1).
inline NoticeForm newOnlineDate(Language language)
{
    NoticeForm form = notice(language);
    form.number = QStringLiteral("2026/0071");
    form.date = QDate(2026, 12, 14);
    form.personName = QStringLiteral("Оразалина Сәуле Қайратқызы");
    form.residence = otherResidence(language);
    form.contractNumber = QStringLiteral("2026/0094");
    form.examDate = QDate(2026, 12, 18);
    form.proctoringLink = QStringLiteral("https://proctoring.saryarqa.example/room/118");
    form.isNewDate = true;
    form.waiver = NoticeForm::Waiver::Disability;
    return form;
}

/// One protocol that corrects another, with all that can stand in it (R9.1, R13, R17.2).
inline ProtocolForm correctingProtocol(Language language)
{
    ProtocolForm form = protocol(language, 12);
    form.number = QStringLiteral("2026/0016");
    form.date = QDate(2026, 12, 11);
    form.correctsNumber = QStringLiteral("2026/0015");
    form.correctsDate = QDate(2026, 12, 10);
    form.correctsReason = in(language, u"төртінші кандидаттың тегінде қате жіберілген", u"допущена описка в фамилии четвёртого кандидата");
    form.candidates[0].name = holder;
    ProtocolForm::Candidate& gone = form.candidates[3];
    gone.name = removed;
    gone.correct = 16;
    gone.practice = in(language, u"тоқтатылды", u"прекращена");
    gone.note = in(language, u"Қайталанған бұзушылық үшін шеттетілді, № 2026/0003 акт", u"Отстранён за повторное нарушение, акт № 2026/0003");
    form.candidates[4].name = person;
    form.candidates[4].correct = 16;
    form.dissents = {in(language, u"Иванов С. П.: екінші кандидаттың бағасымен келіспеймін.",
        u"Иванов С. П.: не согласен с оценкой второго кандидата.")};
    return form;
}

} // namespace tanu::samples
