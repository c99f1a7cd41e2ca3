#pragma once

// Papers of invented people at an invented center (I3: generated numbers only), one story of working days: an application of
// 20.11.2026, the exam of 09.12.2026, what was decided after it.

#include "core/documents/certificate/certificatepagedata.h"
#include "core/documents/forms/acquaintanceform.h"
#include "core/documents/forms/applicationform.h"
#include "core/documents/forms/briefingform.h"
#include "core/documents/forms/contractform.h"
#include "core/documents/forms/noticeform.h"
#include "core/documents/forms/notpassedform.h"
#include "core/documents/forms/protocolform.h"
#include "core/documents/forms/refusalform.h"
#include "samplepeople.h"

namespace tanu::samples {

inline QString profession(Language language)
{
    return in(language, u"Электр жабдықтарын жөндеу жөніндегі электромонтер",
        u"Электромонтёр по ремонту электрооборудования");
}

inline CenterDetails center(Language language)
{
    return {in(language, u"«Сарыарқа» ЖШС кәсіптік біліктілікті тану орталығы",
                u"Центр признания профессиональных квалификаций ТОО «Сарыарка»"),
        QStringLiteral("240140000012"),
        in(language, u"100000, Қарағанды қ., Бұқар жырау даңғ., 47", u"100000, г. Караганда, пр. Бухар жырау, 47"),
        QStringLiteral("+7 7212 00 00 00"), QStringLiteral("tanu@saryarqa.example"), QStringLiteral("0042"),
        in(language, u"Қарағанды қ.", u"г. Караганда"), QStringLiteral("Сейітқали Ө. Қ."), {}};
}

inline ApplicationForm application(Language language)
{
    ApplicationForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0118");
    form.registered = today;
    form.personName = person;
    form.iin = iin;
    form.birthDate = QDate(1990, 1, 1);
    form.residence = in(language, u"100008, Қарағанды қ., Ермеков көш., 12, 5-пәтер",
        u"100008, г. Караганда, ул. Ермекова, 12, кв. 5");
    form.email = QStringLiteral("guljahan@mail.example");
    form.mobilePhone = QStringLiteral("+7 700 000 00 00");
    form.workPhone = QStringLiteral("+7 7212 00 00 01");
    form.profession = profession(language);
    form.sought = in(language, u"4-деңгей", u"уровень 4");
    form.nqfLevel = QStringLiteral("3");
    form.earlierUntil = QStringLiteral("2027");
    form.informalResults = in(language, u"күштік жабдықты жөндеу бойынша зауыттық оқу",
        u"заводское обучение ремонту силового оборудования");
    form.knowledge = in(language, u"электротехника негіздері, қауіпсіздік техникасы",
        u"основы электротехники, техника безопасности");
    form.skills = in(language, u"кабельдерді жалғау, оқшаулама кедергісін өлшеу",
        u"соединение кабелей, измерение сопротивления изоляции");
    form.attachments = {in(language, u"жеке куәліктің көшірмесі", u"копия удостоверения личности"),
        in(language, u"диплом көшірмесі, ТКБ № 0123456, 30.06.2010", u"копия диплома ТКБ № 0123456 от 30.06.2010"),
        in(language, u"еңбек кітапшасының көшірмесі", u"копия трудовой книжки")};
    form.date = today;
    return form;
}

/// Of everybody but the person of the application.
inline QString otherResidence(Language language)
{
    return in(language, u"100012, Қарағанды қ., Гоголь көш., 34, 17-пәтер", u"100012, г. Караганда, ул. Гоголя, 34, кв. 17");
}

inline ContractForm contract(Language language)
{
    ContractForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0091");
    form.date = QDate(2026, 11, 23);
    form.applicationNumber = QStringLiteral("2026/0118");
    form.applicationDate = today;
    form.personName = person;
    form.iin = iin;
    form.identityDocument = in(language, u"жеке куәлік № 040000000, 12.03.2020, ҚР ІІМ",
        u"удостоверение личности № 040000000 от 12.03.2020, МВД РК");
    form.residence = application(language).residence;
    form.phone = QStringLiteral("+7 700 000 00 00");
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.price = QStringLiteral("45\u00A0000");
    return form;
}

inline RefusalForm refusal(Language language)
{
    RefusalForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0007");
    form.date = QDate(2026, 11, 23);
    form.personName = QStringLiteral("Серікбаева Динара Маратқызы");
    form.residence = otherResidence(language);
    form.applicationNumber = QStringLiteral("2026/0121");
    form.applicationDate = today;
    form.profession = profession(language);
    form.grounds = {{in(language, u"Құжаттар топтамасы толық ұсынылмаған", u"Пакет документов представлен не полностью"),
                        in(language, u"Еңбек қызметін растайтын құжаттың көшірмесі жоқ.",
                            u"Нет копии документа, подтверждающего трудовую деятельность.")},
        {in(language, u"Өтініш дұрыс толтырылмаған", u"Заявление заполнено неверно"),
            in(language, u"Туған күні көрсетілмеген.", u"Не указана дата рождения.")}};
    return form;
}

/// Where the exams are sat.
inline QString workshop(Language language)
{
    return in(language, u"Қарағанды қ., Бұқар жырау даңғ., 47, 2-шеберхана", u"г. Караганда, пр. Бухар жырау, 47, мастерская 2");
}

inline NoticeForm notice(Language language)
{
    NoticeForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0064");
    form.date = QDate(2026, 11, 24);
    form.personName = person;
    form.residence = application(language).residence;
    form.contractNumber = QStringLiteral("2026/0091");
    form.contractDate = QDate(2026, 11, 23);
    form.profession = profession(language);
    form.examDate = QDate(2026, 12, 9);
    form.examTime = QTime(10, 0);
    form.place = in(language, u"онлайн, тану орталығының емтихан беті", u"онлайн, экзаменационная страница центра признания");
    form.examLanguage = language;
    form.mode = ExamMode::Online;
    form.link = QStringLiteral("https://exam.saryarqa.example/s/118");
    form.allowedThings = in(language, u"калькулятор", u"калькулятор");
    return form;
}

inline ProtocolForm protocol(Language language, int candidates = 6)
{
    ProtocolForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0015");
    form.date = QDate(2026, 12, 10);
    form.examFrom = QDate(2026, 12, 9);
    form.examUntil = QDate(2026, 12, 9);
    form.place = workshop(language);
    form.orderNumber = QStringLiteral("33-ө");
    form.orderDate = QDate(2026, 11, 2);
    form.chair = QStringLiteral("Жұмабаев Қ. М.");
    form.members = {QStringLiteral("Қасымова Ж. Б."), QStringLiteral("Иванов С. П.")};
    form.secretary = QStringLiteral("Өтегенова А. Ғ.");
    form.notes = {in(language, u"08.12.2026 № 34-ө бұйрықпен Нұрғалиев Т. Ә. орнына Жұмабаев Қ. М. отырды.",
        u"По приказу от 08.12.2026 № 34-ө вместо Нұрғалиева Т. Ә. заседал Жұмабаев Қ. М.")};
    for (int i = 0; i < candidates; ++i) {
        const bool isAdmitted = i % 4 != 3;
        const bool isPassed = isAdmitted && i % 5 != 4;
        const QString practice = isPassed ? QStringLiteral("92 / 100") : QStringLiteral("58 / 100");
        form.candidates.append({QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1), profession(language),
            QStringLiteral("4"), isAdmitted ? 17 : 14, 20, isAdmitted ? practice : QString(), isPassed});
    }
    return form;
}

inline NotPassedForm notPassed(Language language)
{
    NotPassedForm form;
    form.center = center(language);
    form.number = QStringLiteral("2026/0009");
    form.date = QDate(2026, 12, 11);
    form.personName = person;
    form.residence = application(language).residence;
    form.profession = profession(language);
    form.protocolNumber = QStringLiteral("2026/0015");
    form.protocolDate = QDate(2026, 12, 10);
    form.correct = 16;
    form.questions = 20;
    form.isAdmittedToPractice = true;
    form.unmetOperations = {in(language, u"Оқшаулама кедергісін өлшеу", u"Измерение сопротивления изоляции")};
    form.recommendations
        = {{in(language, u"Қорғаныстық жерге қосу", u"Защитное заземление"),
               in(language, u"Жерге қосу жүйелерінің түрлерін және олардың қолданылуын қайталаңыз.",
                   u"Повторите виды систем заземления и их применение.")},
            {in(language, u"Оқшаулама кедергісін өлшеу", u"Измерение сопротивления изоляции"),
                in(language, u"Мегаомметрмен өлшеу ретін кемінде үш рет орындап жаттығыңыз.",
                    u"Выполните измерение мегаомметром не менее трёх раз под наблюдением мастера.")}};
    form.appealUntil = QDate(2026, 12, 21);
    return form;
}

inline AcquaintanceForm acquaintance(Language language)
{
    AcquaintanceForm form;
    form.center = center(language);
    form.date = QDate(2026, 12, 9);
    form.personName = person;
    form.iin = iin;
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.programme = in(language, u"«Электромонтер» бағдарламасы, 2-нұсқа", u"Программа «Электромонтёр», версия 2");
    form.tools = {in(language, u"20 сұрақтан тұратын тест", u"тест из 20 вопросов"),
        in(language, u"технологиялық карта бойынша практикалық тапсырма", u"практическое задание по технологической карте")};
    return form;
}

inline BriefingForm briefing(Language language)
{
    BriefingForm form;
    form.center = center(language);
    form.date = QDate(2026, 12, 9);
    form.place = workshop(language);
    form.topic = in(language, u"1000 В дейінгі электр қондырғылары", u"электроустановки до 1000 В");
    form.instructor = in(language, u"Иванов С. П., өндірістік оқыту шебері", u"Иванов С. П., мастер производственного обучения");
    for (int i = 0; i < 8; ++i)
        form.persons.append({QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1), 1990 + i, profession(language)});
    return form;
}

inline CertificatePageData certificate(int ordinal = 17)
{
    QString token;
    for (int i = 0; i < 240; ++i)
        token.append(QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(i * 7 + i * i + ordinal) % 32]));
    CertificatePageData data;
    data.centerKk = center(Language::Kazakh).name;
    data.centerRu = center(Language::Russian).name;
    data.personName = holder;
    data.professionKk = profession(Language::Kazakh);
    data.professionRu = profession(Language::Russian);
    data.nqfLevel = QStringLiteral("4");
    data.issued = QDate(2026, 12, 11);
    data.validUntil = QDate(2031, 12, 11);
    data.headName = QStringLiteral("Сейітқали Өмірбек Қуатұлы");
    data.serial = serialOf(ordinal);
    data.qrText = QStringLiteral("HTTPS://TANU.EXAMPLE/V/") + data.serial + QLatin1Char('#') + token;
    return data;
}

} // namespace tanu::samples
