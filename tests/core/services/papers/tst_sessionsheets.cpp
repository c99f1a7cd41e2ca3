// Protects the sheets that lie beside a session: what they say is what was recorded, to the second and by name.
#include "core/services/center/savestaffmember.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/sessionsheets.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/papers/violationpaper.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/writeincident.h"
#include "tests/support/beforeroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSessionSheets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        ApplicationFields special = m_center->fields(1);
        special.specialConditions = QStringLiteral("Пандус");
        m_cases = {m_center->contracted(0), m_road->contracted(special)};
    }

    void R11_2_theLogTellsSecondsAndWriters()
    {
        const SessionId session = m_road->started(m_cases);
        m_center->clock().advance(125);
        need(WriteIncident(secretary()).run(session,
            {{}, IncidentCategory::Environment, QStringLiteral("power"), QStringLiteral("Жарық сөнді"), {}, {}}));
        m_center->clock().advance(60);
        need(WriteIncident(secretary()).run(session,
            {{}, IncidentCategory::Candidate, QStringLiteral("complaint"), QStringLiteral("Суық"), m_cases.at(0), {}}));
        const auto paper = need(sessionLogForm(secretary(), session, Language::Russian));
        QCOMPARE(paper.language, Language::Russian);
        const SessionLogForm& form = paper.form;
        QCOMPARE(form.session.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.session.center.name, QStringLiteral("Центр признания Астана"));
        QCOMPARE(form.startedAt, QTime(10, 0));
        QVERIFY(!form.endedAt.isValid());
        QCOMPARE(form.entries.size(), 2);
        QCOMPARE(form.entries.at(0).time, QTime(10, 2, 5));
        QCOMPARE(form.entries.at(0).category, QStringLiteral("Обстановка"));
        QCOMPARE(form.entries.at(0).kind, QStringLiteral("электропитание"));
        QVERIFY(form.entries.at(0).about.isEmpty());
        QCOMPARE(form.entries.at(1).about, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QVERIFY(!form.entries.at(1).writtenBy.isEmpty());
        QCOMPARE(form.signers.front().seat, CommissionSeat::Chair);
        QCOMPARE(form.signers.back().seat, CommissionSeat::Secretary);
    }

    void R10_theChecklistIsEmptyBeforeAndFilledAfter()
    {
        const SessionId session = m_road->notified(m_cases);
        ReadinessForm form = need(readinessForm(secretary(), session, Language::Kazakh)).form;
        QCOMPARE(form.equipment.size(), 2);
        QCOMPARE(form.equipment.at(0).what, QStringLiteral("Плита"));
        QCOMPARE(form.equipment.at(0).mark, ReadinessForm::Mark::Open);
        QCOMPARE(form.conditions.size(), 1);
        QCOMPARE(form.conditions.at(0).what, QStringLiteral("Пандус"));
        QVERIFY(!form.conditions.at(0).who.isEmpty());
        const auto items = need(readinessItemsOf(m_center->db(), session));
        need(CheckReadiness(secretary()).run(
            session, {{items.at(0).code, true, {}}, {items.at(1).code, false, QStringLiteral("Таразы жоқ")}}));
        form = need(readinessForm(secretary(), session, Language::Kazakh)).form;
        QCOMPARE(form.equipment.at(0).mark, ReadinessForm::Mark::Ready);
        QCOMPARE(form.equipment.at(1).mark, ReadinessForm::Mark::Missing);
        QCOMPARE(form.equipment.at(1).note, QStringLiteral("Таразы жоқ"));
        QCOMPARE(form.conditions.at(0).mark, ReadinessForm::Mark::Open);
    }

    void R9_theListSaysWhoCame()
    {
        const SessionId session = m_road->notified(m_cases);
        AttendanceForm form = need(attendanceForm(secretary(), session, Language::Kazakh)).form;
        QCOMPARE(form.persons.size(), 2);
        QCOMPARE(form.persons.at(0).attendance, AttendanceForm::Attendance::Open);
        QVERIFY(form.persons.at(0).document.isEmpty());
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(9, 50)));
        m_road->identify({m_cases.at(0)});
        form = need(attendanceForm(secretary(), session, Language::Kazakh)).form;
        int present = 0;
        for (const AttendanceForm::Person& person : form.persons) {
            present += person.attendance == AttendanceForm::Attendance::Present ? 1 : 0;
            QCOMPARE(person.document.isEmpty(), person.attendance == AttendanceForm::Attendance::Open);
            QCOMPARE(person.iin.size(), 12);
        }
        QCOMPARE(present, 1);
    }

    void R9_1_theOrderNamesWhoGoesAndWhoComes()
    {
        const SessionId session = m_road->notified(m_cases);
        QCOMPARE(told(substitutionOrderForm(secretary(), session, Language::Kazakh)),
            QStringLiteral("NotFound substitution,") + session.toText());
        need(SubstituteMember(m_center->as(Role::Head))
                 .run({session, m_cases.at(0), m_center->examMembers().at(1), spareMember(), SubstitutionReason::Taught,
                     {}, QStringLiteral("45-ө"), m_center->today()}));
        const auto form = need(substitutionOrderForm(secretary(), session, Language::Kazakh)).form;
        QCOMPARE(form.number, QStringLiteral("45-ө"));
        QCOMPARE(form.date, m_center->today());
        QCOMPARE(form.sessionNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.changes.size(), 1);
        QVERIFY(form.changes.at(0).inName.startsWith(QStringLiteral("Жақыпов")));
        QCOMPARE(form.changes.at(0).candidate, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QCOMPARE(form.changes.at(0).reason, QStringLiteral("кандидатты оқытқан"));
        QCOMPARE(told(substitutionOrderForm(secretary(), session, Language::Kazakh, QStringLiteral("99"))),
            QStringLiteral("NotFound substitution,") + session.toText());
    }

    void R14_theActAndItsRepetition()
    {
        m_road->started(m_cases);
        m_center->clock().advance(600);
        NewViolation violation;
        violation.thing = QStringLiteral("mobile-phone");
        violation.description = QStringLiteral("Жауап іздеді");
        violation.explanation = QStringLiteral("Қоңырау шалды");
        const auto first = need(RecordViolation(secretary()).run(m_cases.at(0), violation));
        m_center->clock().advance(61);
        const auto second = need(RecordViolation(secretary()).run(m_cases.at(0), violation));

        ViolationActForm form = need(violationActForm(secretary(), first.id)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0001"));
        QCOMPARE(form.date, QDate(2026, 11, 17));
        QCOMPARE(form.time, QTime(10, 10));
        QCOMPARE(form.consequence, ViolationActForm::Consequence::Warning);
        QVERIFY(form.earlierNumber.isEmpty());
        QVERIFY(form.thing != violation.thing && !form.thing.isEmpty());
        QCOMPARE(form.explanation, violation.explanation);
        QVERIFY(!form.isPractice);
        QCOMPARE(form.signers.front().seat, CommissionSeat::Chair);
        QCOMPARE(form.personName, QStringLiteral("Ахметов Әлихан Болатұлы"));

        form = need(violationActForm(secretary(), second.id)).form;
        QCOMPARE(form.number, QStringLiteral("2026/0002"));
        QCOMPARE(form.time, QTime(10, 11, 1));
        QCOMPARE(form.consequence, ViolationActForm::Consequence::Removal);
        QCOMPARE(form.earlierNumber, QStringLiteral("2026/0001"));
        QCOMPARE(form.earlierDate, QDate(2026, 11, 17));
        const ViolationId unknown = ViolationId::make(m_center->clock().now());
        QCOMPARE(told(violationActForm(secretary(), unknown)), QStringLiteral("NotFound violation,") + unknown.toText());
    }

    void R19_whoWasRemovedIsToldOfTheAct()
    {
        const SessionId session = m_road->started({m_cases.at(0)});
        NewViolation violation;
        violation.thing = QStringLiteral("mobile-phone");
        violation.description = QStringLiteral("Жауап іздеді");
        for (int i = 0; i < 2; ++i) {
            m_center->clock().advance(60);
            need(RecordViolation(secretary()).run(m_cases.at(0), violation));
        }
        m_center->clock().advance(60);
        need(EndSession(secretary()).run(session));
        const DraftedProtocol draft = need(DraftProtocol(secretary()).run(session));
        need(SignProtocol(secretary()).run(draft.id, draft.hash, m_center->today()));
        const ProtocolForm protocol = need(protocolForm(secretary(), draft.id, Language::Kazakh)).form;
        QCOMPARE(protocol.candidates.at(0).questions, 0);
        QVERIFY(protocol.candidates.at(0).note.contains(QStringLiteral("№ 2026/0002 акт")));
        const NotPassedForm letter = need(notPassedForm(secretary(), m_cases.at(0))).form;
        QVERIFY(letter.removal.contains(QStringLiteral("шеттетілді, № 2026/0002 акт")));
        QCOMPARE(letter.questions, 0);
        QVERIFY(!letter.isAdmittedToPractice);
    }

private:
    Desk& secretary() { return m_center->as(Role::Secretary); }

    StaffId spareMember()
    {
        return need(SaveStaffMember(m_center->as(Role::Administrator))
                        .run({StaffId(), need(PersonName::of(QStringLiteral("Жақыпов"), QStringLiteral("Айдар"), {})),
                            {QStringLiteral("Шебер"), QStringLiteral("Мастер")}, Role::CommissionMember, true}));
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
    Cases m_cases;
};

QTEST_GUILESS_MAIN(TestSessionSheets)
#include "tst_sessionsheets.moc"
