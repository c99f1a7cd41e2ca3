// Protects what is written after a decision: appeals with their votes and terms, cancelled documents, duplicates and
// protocols that correct others, each out of what was recorded.
#include "core/services/appeals/admitappeal.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/papers/papers.h"
#include "core/storage/certificatetable.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestAfterPapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void R20_theBlankKnowsTheCase()
    {
        AppealRoad road(*m_center);
        road.received();
        const auto form = need(blankAppealForm(registrar(), road.candidate())).form;
        QVERIFY(form.number.isEmpty());
        QVERIFY(form.grounds.isEmpty());
        QCOMPARE(form.protocolNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.protocolDate, QDate(2026, 11, 17));
        QCOMPARE(form.resultsReceived, QDate(2026, 11, 17));
        QCOMPARE(form.nqfLevel, QStringLiteral("3"));
    }

    void R21_applicationAndReceipt()
    {
        AppealRoad road(*m_center);
        const AppealId id = road.registered();
        const auto form = need(appealForm(registrar(), id)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.grounds, QStringLiteral("Сұрақтар бағдарламадан тыс"));
        const auto receipt = need(appealReceiptForm(registrar(), id)).form;
        QCOMPARE(receipt.date, m_center->today());
        QVERIFY(!receipt.isLate);
        QCOMPARE(receipt.decideUntil, QDate(2026, 11, 24));
        QVERIFY(!receipt.registrar.isEmpty());
        QCOMPARE(told(appealDecisionForm(registrar(), id)), QStringLiteral("NotFound appealdecision,") + id.toText());
        QCOMPARE(told(appealLetterForm(registrar(), id)), QStringLiteral("NotFound appealdecision,") + id.toText());
        QCOMPARE(told(appealRefusalForm(registrar(), id)), QStringLiteral("NotFound appealrefusal,") + id.toText());
    }

    void R20_aLateOneIsRefusedWithItsDays()
    {
        AppealRoad road(*m_center);
        const AppealId id = road.registeredLate();
        const auto receipt = need(appealReceiptForm(registrar(), id)).form;
        QVERIFY(receipt.isLate);
        QVERIFY(!receipt.decideUntil.isValid());
        need(AdmitAppeal(m_center->as(Role::Head)).refuse(id, QStringLiteral("Себебі расталмады"), {}));
        const auto form = need(appealRefusalForm(registrar(), id)).form;
        QCOMPARE(form.resultsReceived, QDate(2026, 11, 17));
        QCOMPARE(form.lastDay, QDate(2026, 11, 24));
        QCOMPARE(form.received, QDate(2026, 11, 25));
        QCOMPARE(form.reason, QStringLiteral("Себебі расталмады"));
    }

    void R22_decisionAndLetter_data()
    {
        QTest::addColumn<bool>("isUpheld");
        QTest::newRow("R23 upheld") << true;
        QTest::newRow("R22 rejected") << false;
    }

    void R22_decisionAndLetter()
    {
        QFETCH(bool, isUpheld);
        AppealRoad road(*m_center);
        const AppealId id = road.decided(isUpheld);
        const auto form = need(appealDecisionForm(registrar(), id)).form;
        QCOMPARE(form.isUpheld, isUpheld);
        QVERIFY(form.reasons.startsWith(QStringLiteral("Үш сұрақ бағдарламада жоқ")));
        QVERIFY(!form.orderNumber.isEmpty());
        QCOMPARE(form.voters.front().seat, CommissionSeat::Chair);
        const auto votes = isUpheld ? AppealDecisionForm::Vote::Uphold : AppealDecisionForm::Vote::Reject;
        for (const AppealDecisionForm::Voter& voter : form.voters)
            QCOMPARE(voter.vote, voter.seat == CommissionSeat::Secretary ? AppealDecisionForm::Vote::None : votes);
        const auto letter = need(appealLetterForm(registrar(), id)).form;
        QCOMPARE(letter.isUpheld, isUpheld);
        QCOMPARE(letter.decided, form.date);
        QCOMPARE(letter.documentUntil, isUpheld ? QDate(2026, 11, 20) : QDate());
        QCOMPARE(letter.protocolNumber, QStringLiteral("2026/0001"));
    }

    void L26_2_orderAndNotice()
    {
        const CertificateId one = issued(0);
        const CertificateId two = issued(1);
        QCOMPARE(told(cancellationNoticeForm(registrar(), one)), QStringLiteral("NotFound cancellation,") + one.toText());
        QCOMPARE(told(cancellationOrderForm(registrar(), {}, Language::Kazakh)), QStringLiteral("FieldEmpty documents"));
        for (const auto& outcome : CancelCertificates(m_center->as(Role::Head))
                 .run({one, two}, {QStringLiteral("Шағым расталды"), QStringLiteral("L26.2"), m_center->today()}))
            need(outcome.result);
        const auto order = need(cancellationOrderForm(registrar(), {one, two}, Language::Russian));
        QCOMPARE(order.form.documents.size(), 2);
        QCOMPARE(order.form.clause, QStringLiteral("пункт 2 статьи 26"));
        QCOMPARE(order.form.ground, QStringLiteral("Шағым расталды"));
        QCOMPARE(order.form.documents.at(0).profession, QStringLiteral("Повар"));
        QVERIFY(order.form.documents.at(0).serial != order.form.documents.at(1).serial);
        const auto notice = need(cancellationNoticeForm(registrar(), one)).form;
        QCOMPARE(notice.clause, QStringLiteral("26-баптың 2-тармағы"));
        QCOMPARE(notice.serial, order.form.documents.at(0).serial);
        QCOMPARE(notice.cancelledOn, m_center->today());
    }

    void exchange29_requestOfADuplicate()
    {
        const CertificateId one = issued(0);
        const auto blank = need(blankDuplicateRequestForm(registrar(), one)).form;
        QVERIFY(!blank.reason);
        const auto made = need(IssueDuplicate(registrar()).run(
            one, {DuplicateReason::NameChanged, QStringLiteral("Неке"), m_center->today()}));
        DuplicateRequestForm form = need(duplicateRequestForm(registrar(), made.id)).form;
        QCOMPARE(form.number, made.numberText);
        QCOMPARE(form.reason, std::optional(DuplicateRequestForm::Reason::NameChanged));
        QCOMPARE(form.serial, blank.serial);
        QVERIFY(!form.handedOver.isValid());
        need(RecordPrint(registrar()).run({one}));
        need(HandOverDuplicate(registrar()).run(made.id, QStringLiteral("Ахметов"), QStringLiteral("ЖК 041234567")));
        form = need(duplicateRequestForm(registrar(), made.id)).form;
        QCOMPARE(form.handedOver, m_center->today());
        QCOMPARE(form.collectedWith, QStringLiteral("ЖК 041234567"));
    }

    void R17_2_aCorrectionNamesTheOldProtocolAndAnExtractNobodyElse()
    {
        SessionRoad road(*m_center);
        const ApplicationId passing = m_center->contracted(0);
        const ApplicationId failing = m_center->contracted(1);
        const ProtocolId old = road.signedProtocol({passing}, {failing});
        Desk& secretary = m_center->as(Role::Secretary);
        m_center->clock().advance(24 * 60 * 60);
        const auto draft
            = need(DraftCorrection(secretary).run(old, {QStringLiteral("Күні қате"), QDate(2026, 11, 18), {}, {}, {}, {}}));
        need(CorrectProtocol(m_center->as(Role::CommissionMember)).run(draft.id, draft.hash, m_center->today()));
        const auto form = need(protocolForm(secretary, draft.id, Language::Kazakh)).form;
        QCOMPARE(form.correctsNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.correctsDate, QDate(2026, 11, 17));
        QCOMPARE(form.correctsReason, QStringLiteral("Күні қате"));
        QCOMPARE(form.candidates.size(), 2);
        QVERIFY(!form.isExtract);
        const auto extract = need(protocolExtract(secretary, old, failing, Language::Kazakh)).form;
        QVERIFY(extract.isExtract);
        QVERIFY(extract.correctsNumber.isEmpty());
        QCOMPARE(extract.candidates.size(), 1);
        QCOMPARE(extract.candidates.at(0).correct, 10);
        const ApplicationId stranger = m_center->contracted(2);
        QCOMPARE(told(protocolExtract(secretary, old, stranger, Language::Kazakh)),
            QStringLiteral("NotFound candidate,") + stranger.toText());
    }

private:
    Desk& registrar() { return m_center->as(Role::Registrar); }

    CertificateId issued(int serial)
    {
        SessionRoad road(*m_center);
        if (serial == 0)
            road.enrol();
        const ApplicationId one = m_center->contracted(serial);
        road.signedProtocol({one}, {});
        const CertificateId id = road.printed(one);
        need(HandOverCertificate(registrar()).run(id, QStringLiteral("Ахметов"), QStringLiteral("ЖК 041234567")));
        return id;
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestAfterPapers)
#include "tst_afterpapers.moc"
