// Protects the papers of a case that takes another course: a new date says which clause lifted the ten days, a changed
// basis amends the contract, a closed case gets its letter with the true ground.
#include "core/domain/values/generatednumbers.h"
#include "core/services/cases/changebasis.h"
#include "core/services/cases/closecase.h"
#include "core/services/papers/papers.h"
#include "core/services/sessions/postponeforfault.h"
#include "core/storage/noticetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestChangePapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void R7_theNewDateNamesItsClause()
    {
        const ApplicationId id = m_road->contracted();
        const QDate day = m_road->firstDay();
        m_road->notifiedOn(day, {id});
        QCOMPARE(need(noticeForm(registrar(), id)).form.waiver, NoticeForm::Waiver::None);
        m_center->clock().set(fromKazakhstan(day, QTime(9, 0)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(day.addDays(2), QTime(9, 0)));
        m_road->proved(id, day.addDays(-1), day.addDays(1));
        m_center->clock().advance(3600);
        const QDate next = m_center->today().addDays(2);
        m_road->scheduledOn(next, {id});
        NoticeForm form = need(noticeForm(registrar(), id)).form;
        QVERIFY(form.isNewDate);
        QVERIFY(form.number.isEmpty());
        QCOMPARE(form.waiver, NoticeForm::Waiver::Disability);
        need(RecordNotices(registrar()).run(Cases {id}, NoticeChannel::Hand).front().result);
        m_center->clock().advance(3600);
        form = need(noticeForm(registrar(), id)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0002"));
        QCOMPARE(form.waiver, NoticeForm::Waiver::Disability);
        QCOMPARE(form.examDate, next);

        const auto sent = need(NoticeTable(m_center->db()).ofApplication(id));
        const NoticeForm first = need(noticeForm(registrar(), id, sent.at(0).id)).form;
        QCOMPARE(first.number, QStringLiteral("2026/0001"));
        QCOMPARE(first.examDate, day);
        QVERIFY(!first.isNewDate);
        QCOMPARE(first.waiver, NoticeForm::Waiver::None);
        const NoticeId unknown = NoticeId::make(m_center->clock().now());
        QCOMPARE(told(noticeForm(registrar(), id, unknown)), QStringLiteral("NotFound notice,") + unknown.toText());
    }

    void R11_2_aFaultNamesItsClause()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        m_road->started({id});
        m_center->clock().advance(600);
        need(PostponeForFault(m_center->as(Role::Secretary)).run(id, {QStringLiteral("Байланыс үзілді"), {}, {}}));
        m_road->scheduledOn(m_center->today().addDays(1), {id});
        const NoticeForm form = need(noticeForm(registrar(), id)).form;
        QCOMPARE(form.waiver, NoticeForm::Waiver::Fault);
        QVERIFY(form.isNewDate);
    }

    void R11_1_bothLinksAreOnTheNotice()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(m_road->firstDay(), {id});
        const NoticeForm form = need(noticeForm(registrar(), id)).form;
        QCOMPARE(form.mode, ExamMode::Online);
        QCOMPARE(form.link, QStringLiteral("https://exam.example/room"));
        QCOMPARE(form.proctoringLink, QStringLiteral("https://proctor.example/room"));
    }

    void R8_1_theSheetTellsTheMethod()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(m_road->firstDay(), {id});
        const AcquaintanceForm form = need(acquaintanceForm(registrar(), id)).form;
        QCOMPARE(form.questions, 30);
        QCOMPARE(form.operations, 5);
        QVERIFY(form.theoryMinutes > 0 && form.practiceMinutes > 0);
    }

    void L15_3_theAmendmentSaysWhoPaysNow()
    {
        const ApplicationId id = m_road->contracted();
        QCOMPARE(told(contractAmendmentForm(registrar(), id)), QStringLiteral("NotFound basischange,") + id.toText());
        m_center->clock().advance(24 * 60 * 60);
        NewBasis basis;
        basis.basis = Basis::Employer;
        basis.employerBin = generatedBin(QDate(2020, 5, 1), 3);
        basis.employerName = QStringLiteral("ЖШС Дала");
        basis.referral = QStringLiteral("№ 5, 02.11.2026");
        NewAttachment letter = TestCenter::paper(QStringLiteral("employer-referral"));
        need(ChangeBasis(registrar()).run(id, basis, QStringLiteral("Жұмыс беруші төлейді"), {letter}));
        const auto form = need(contractAmendmentForm(registrar(), id)).form;
        QCOMPARE(form.payerName, QStringLiteral("ЖШС Дала"));
        QCOMPARE(form.payerBin, basis.employerBin->toString());
        QVERIFY(form.voucherNumber.isEmpty());
        QCOMPARE(form.reason, QStringLiteral("Жұмыс беруші төлейді"));
        QCOMPARE(form.date, m_center->today());
        QCOMPARE(form.contractDate, m_center->today().addDays(-1));
        QCOMPARE(form.contractNumber, QStringLiteral("2026/0001"));
        const ContractForm contract = need(contractForm(registrar(), id)).form;
        QVERIFY(contract.payerName.isEmpty());
        QVERIFY(contract.payerBin.isEmpty());
        for (const QString& line : need(applicationForm(registrar(), id)).form.attachments)
            QVERIFY2(!line.contains(QStringLiteral("жолдама")), qPrintable(line));
    }

    void L29_theContractKeepsTheVoucherItWasMadeBy()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(QDate(2026, 12, 31)));
        need(ChangeBasis(registrar()).run(id, {}, QStringLiteral("Өзі төлейді")));
        QCOMPARE(need(contractForm(registrar(), id)).form.voucherNumber, QStringLiteral("V-0"));
        const auto form = need(contractAmendmentForm(registrar(), id)).form;
        QVERIFY(form.voucherNumber.isEmpty());
        QVERIFY(form.payerName.isEmpty());
    }

    void R3_theLetterOnClosing()
    {
        const ApplicationId id = m_road->contracted();
        QCOMPARE(told(closureLetterForm(registrar(), id)), QStringLiteral("NotFound closure,") + id.toText());
        need(CloseCase(m_center->as(Role::Head)).run(id, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтінішімен")));
        const auto form = need(closureLetterForm(registrar(), id)).form;
        QCOMPARE(form.ground, ClosureLetterForm::Ground::WithdrawnByCandidate);
        QCOMPARE(form.explanation, QStringLiteral("Өтінішімен"));
        QCOMPARE(form.applicationNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.contractNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.date, m_center->today());
    }

private:
    Desk& registrar() { return m_center->as(Role::Registrar); }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestChangePapers)
#include "tst_changepapers.moc"
