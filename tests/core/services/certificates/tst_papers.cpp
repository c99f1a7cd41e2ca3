// Protects what is printed: each form says what the tables say, in the candidate's language (R9.2).
#include "core/services/applications/refuseapplication.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/papers.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/domain/values/money.h"
#include "core/storage/certificatetable.h"
#include "core/storage/protocoltable.h"
#include "core/wire/qrtext.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestPapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
    }

    void theApplication()
    {
        const ApplicationId one = m_center->registered();
        const auto paper = need(applicationForm(registrar(), one));
        QCOMPARE(paper.language, Language::Kazakh);
        QCOMPARE(paper.form.number, QStringLiteral("2026/0001"));
        QCOMPARE(paper.form.registered, m_center->today());
        QCOMPARE(paper.form.personName, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QCOMPARE(paper.form.iin, m_center->fields().identity.iin->toString());
        QCOMPARE(paper.form.profession, QStringLiteral("Аспаз"));
        QCOMPARE(paper.form.sought, QStringLiteral("3-деңгейдегі аспаз"));
        QCOMPARE(paper.form.nqfLevel, QStringLiteral("3"));
        QCOMPARE(paper.form.attachments.size(), 2);
        QVERIFY(paper.form.attachments.at(0).contains(QStringLiteral("№ AB 1234567, 30.06.2015, ҚР ІІМ")));
        QVERIFY(!paper.form.attachments.at(0).startsWith(QStringLiteral("identity-card")));
        QCOMPARE(paper.form.center.name, QStringLiteral("Астана тану орталығы"));
        QCOMPARE(paper.form.center.city, QStringLiteral("Астана"));
        QCOMPARE(paper.form.center.headName, QStringLiteral("Сейітов А. Б."));
    }

    void skillsInTheCandidatesLanguage()
    {
        ApplicationFields fields = m_center->fields(3);
        fields.language = Language::Russian;
        fields.sought = Sought::Skills;
        fields.skills = {QStringLiteral("hot-dishes"), QStringLiteral("cold-dishes")};
        const auto paper = need(applicationForm(registrar(), m_road->contracted(fields)));
        QCOMPARE(paper.language, Language::Russian);
        QCOMPARE(paper.form.sought, QStringLiteral("Горячие блюда, Холодные блюда"));
        QCOMPARE(paper.form.center.name, QStringLiteral("Центр признания Астана"));
    }

    void theContract()
    {
        const ApplicationId before = m_center->checked(1);
        QCOMPARE(told(contractForm(registrar(), before)), QStringLiteral("NotFound contract,") + before.toText());
        const auto form = need(contractForm(registrar(), m_center->contracted(0))).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.date, m_center->today());
        QCOMPARE(form.price, need(Money::ofTiyn(3'200'000)).toString());
        QVERIFY(form.identityDocument.contains(QStringLiteral("AB 1234567")));
        QVERIFY(form.payerName.isEmpty());
        QVERIFY(form.voucherNumber.isEmpty());
    }

    void theRefusal()
    {
        const auto form = need(refusalForm(registrar(), m_center->refused())).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.grounds.size(), 1);
        QVERIFY(form.grounds.at(0).title.startsWith(QStringLiteral("Құжаттар топтамасы")));
        QCOMPARE(form.grounds.at(0).description, QStringLiteral("Диплом жоқ"));
    }

    void theNotice()
    {
        const ApplicationId one = m_center->contracted();
        m_road->scheduled({one});
        NoticeForm form = need(noticeForm(registrar(), one)).form;
        QCOMPARE(form.number, QString());
        QCOMPARE(form.date, m_center->today());
        need(RecordNotices(registrar()).run(Cases {one}, NoticeChannel::Hand).front().result);
        form = need(noticeForm(registrar(), one)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.contractNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.examDate, QDate(2026, 11, 17));
        QCOMPARE(form.examTime, QTime(10, 0));
        QCOMPARE(form.allowedThings, QStringLiteral("Пышақтар"));
        QVERIFY(!form.isNewDate);
    }

    void aSecondNoticeSaysThatTheDateIsNew()
    {
        const ApplicationId one = m_center->contracted();
        SessionPlan plan = m_road->plan();
        const SessionId session = m_road->notified({one});
        plan.time = QTime(15, 0);
        need(ChangeSession(registrar()).run(session, plan));
        m_center->clock().advance(1);
        need(RecordNotices(registrar()).run(Cases {one}, NoticeChannel::Hand).front().result);
        const NoticeForm form = need(noticeForm(registrar(), one)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0002"));
        QCOMPARE(form.examTime, QTime(15, 0));
        QVERIFY(form.isNewDate);
    }

    void theSheetOfAcquaintanceAndTheBriefing()
    {
        const Cases cases {m_center->contracted(0), m_center->contracted(1)};
        const SessionId session = m_road->notified(cases);
        const AcquaintanceForm sheet = need(acquaintanceForm(registrar(), cases.at(0))).form;
        QCOMPARE(sheet.tools, (QStringList {QStringLiteral("Плита"), QStringLiteral("Таразы")}));
        QCOMPARE(sheet.programme, QStringLiteral("3-деңгейдегі аспаз (1)"));
        QCOMPARE(sheet.date, QDate(2026, 11, 17));
        const auto page = need(briefingForm(registrar(), session, Language::Russian));
        QCOMPARE(page.language, Language::Russian);
        QCOMPARE(page.form.persons.size(), 2);
        QCOMPARE(page.form.persons.at(0).birthYear, 1990);
        QCOMPARE(page.form.topic, QStringLiteral("Будьте осторожны"));
        QCOMPARE(page.form.instructor, QStringLiteral("Құсайынова А., Сотрудник"));
    }

    void theProtocol()
    {
        const ApplicationId passing = m_center->contracted(0);
        const ApplicationId failing = m_center->contracted(1);
        const ProtocolId id = m_road->signedProtocol({passing}, {failing});
        const ProtocolForm form = need(protocolForm(registrar(), id, Language::Russian)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.date, QDate(2026, 11, 17));
        QCOMPARE(form.chair, QStringLiteral("Сейітов Асқар Болатұлы"));
        QCOMPARE(form.members.size(), 3);
        QCOMPARE(form.candidates.size(), 2);
        QCOMPARE(form.candidates.at(0).practice, QStringLiteral("100 / 100"));
        QVERIFY(form.candidates.at(0).isPassed);
        QCOMPARE(form.candidates.at(1).practice, QString());
        QCOMPARE(form.candidates.at(1).correct, 10);
    }

    void theNoticeOfNotPassing()
    {
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({}, {one});
        NotPassedForm form = need(notPassedForm(registrar(), one)).form;
        QCOMPARE(form.number, QString());
        QCOMPARE(form.recommendations.size(), 4);
        QCOMPARE(form.recommendations.at(0).subject, QStringLiteral("Тақырып"));
        QCOMPARE(form.recommendations.at(0).advice, QStringLiteral("Тақырыпты қайталаңыз"));
        QCOMPARE(form.correct, 10);
        QCOMPARE(form.questions, 30);
        QVERIFY(!form.isAdmittedToPractice);
        need(NotifyNotPassed(registrar()).run(one, QStringLiteral("Көбірек оқыңыз"), NoticeChannel::Hand));
        form = need(notPassedForm(registrar(), one)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.recommendations.at(0).advice, QStringLiteral("Көбірек оқыңыз"));
        QCOMPARE(form.appealUntil, QDate(2026, 11, 24));
        QCOMPARE(form.protocolNumber, QStringLiteral("2026/0001"));
    }

    void theDocumentWithItsCode()
    {
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({one}, {});
        const CertificateId id = m_road->prepared(one);
        CertificatePageData page = need(certificatePage(registrar(), id));
        QCOMPARE(page.serial, QStringLiteral("56101-51201001-3-171126-0417-000000001"));
        QCOMPARE(page.professionRu, QStringLiteral("Повар"));
        QCOMPARE(page.personName, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QCOMPARE(page.validUntil, std::optional(QDate(2031, 11, 17)));
        QVERIFY(!page.isDuplicate);
        QVERIFY(page.qrText.startsWith(QStringLiteral("HTTPS://TANU.EXAMPLE/V/56101-51201001")));
        const auto code = need(parseQrText(page.qrText));
        QCOMPARE(code.token, need(CertificateTable(m_center->db()).load(id)).certificate.token);
        need(RecordPrint(registrar()).run({id}));
        QVERIFY(!need(certificatePage(registrar(), id)).isDuplicate);
    }

    void aPrintedPaperIsNoted()
    {
        const ApplicationId one = m_center->registered();
        const qint64 before = journalLength(m_center->db());
        need(RecordPaper(registrar()).run(one, QStringLiteral("application")));
        QCOMPARE(journalLength(m_center->db()), before + 1);
        QCOMPARE(told(RecordPaper(registrar()).run(one, QString())), QStringLiteral("FieldEmpty form"));
    }

private:
    Desk& registrar() { return m_center->as(Role::Registrar); }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
