#pragma once

#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/cases/provedisability.h"
#include "core/services/cases/reportdisability.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/applicationtable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

/// The road around the procedure: online cases, disabilities, sessions on any day; by the real services.
class BeforeRoad {
public:
    explicit BeforeRoad(TestCenter& center)
        : m_center(center)
        , m_road(center)
        , m_programme(center.programme().id)
    {
    }

    /// From here on cases and sessions are of a newer version of the programme, and online.
    void goOnline()
    {
        Programme programme = m_center.programme();
        programme.version = 2;
        programme.modes = {ExamMode::Offline, ExamMode::Online};
        m_programme = m_center.addProgramme(programme);
        m_mode = ExamMode::Online;
    }

    [[nodiscard]] ApplicationFields fields(int serial = 0) const
    {
        ApplicationFields fields = m_center.fields(serial);
        fields.programme = m_programme;
        fields.mode = m_mode;
        return fields;
    }

    /// Paid by a voucher issued on 1 October 2026.
    [[nodiscard]] ApplicationFields voucherFields(QDate until, int serial = 0) const
    {
        ApplicationFields fields = this->fields(serial);
        fields.basis = Basis::Voucher;
        fields.voucherNumber = QStringLiteral("V-%1").arg(serial);
        fields.voucherIssued = QDate(2026, 10, 1);
        fields.voucherUntil = until;
        return fields;
    }

    ApplicationId contracted(int serial = 0) { return contracted(fields(serial)); }

    /// The package is shown on paper, that of the basis too.
    ApplicationId contracted(const ApplicationFields& fields)
    {
        Desk& desk = m_center.as(Role::Registrar);
        const ApplicationId id = need(RegisterApplication(desk).run(fields)).id;
        need(CheckPackage(desk).run(id,
            {true,
                {DocumentGroup::Identity, DocumentGroup::Education, DocumentGroup::Voucher, DocumentGroup::Employer,
                    DocumentGroup::Earlier},
                {}, {}}));
        need(ConcludeContract(desk).run(id));
        return id;
    }

    SessionId plannedOn(QDate day)
    {
        SessionPlan plan = m_road.plan();
        plan.programme = m_programme;
        plan.mode = m_mode;
        plan.date = day;
        plan.dayOffConfirmed = true;
        return need(PlanSession(m_center.as(Role::Registrar)).run(plan)).id;
    }

    [[nodiscard]] QDate firstDay() const { return m_road.plan().date; }

    SessionId scheduledOn(QDate day, const Cases& cases)
    {
        const SessionId session = plannedOn(day);
        for (const ApplicationId& id : cases)
            need(ScheduleCandidate(m_center.as(Role::Registrar)).run(session, id));
        return session;
    }

    [[nodiscard]] static LinksByCandidate linksFor(const Cases& cases)
    {
        LinksByCandidate links;
        for (const ApplicationId& id : cases)
            links[id] = {QStringLiteral("https://exam.example/room"), QStringLiteral("https://proctor.example/room")};
        return links;
    }

    SessionId notifiedOn(QDate day, const Cases& cases)
    {
        const SessionId session = scheduledOn(day, cases);
        for (const auto& outcome :
            RecordNotices(m_center.as(Role::Registrar)).run(cases, NoticeChannel::Email, {}, linksFor(cases)))
            need(outcome.result);
        return session;
    }

    /// Everybody of `present` is identified; what is missing of R8 and R10 the chair explains.
    Result<int> start(const SessionId& session, const Cases& present, const Cases& absent = {})
    {
        for (const ApplicationId& id : present)
            need(IdentifyCandidate(m_center.as(Role::Secretary))
                     .run(id, {Attendance::Present, QStringLiteral("ID 012345678")}));
        return StartSession(m_center.as(Role::Secretary)).run(session, {absent, QStringLiteral("Бәрі дайын")});
    }

    /// On the planned day at the planned time.
    SessionId started(const Cases& cases)
    {
        const SessionId session = notifiedOn(firstDay(), cases);
        m_center.clock().set(need(SessionTable(m_center.db()).load(session)).startsAt);
        need(start(session, cases));
        return session;
    }

    DisabilityId reported(const ApplicationId& id, const QDateTime& toldAt = {})
    {
        return need(ReportDisability(m_center.as(Role::Secretary)).run(id, report(toldAt)));
    }

    [[nodiscard]] static DisabilityReport report(const QDateTime& toldAt = {})
    {
        return {QStringLiteral("Ауырып қалды"), toldAt, ReportChannel::Phone};
    }

    [[nodiscard]] static SickLeavePaper sheet(QDate from, QDate until)
    {
        return {{QStringLiteral("БЛ 000123"), from, until}, from, QStringLiteral("№ 1 емхана"), {}, {}};
    }

    ProvedDisability proved(const ApplicationId& id, QDate from, QDate until)
    {
        return need(ProveDisability(m_center.as(Role::Registrar)).run(id, sheet(from, until)));
    }

    [[nodiscard]] Application load(const ApplicationId& id)
    {
        return need(ApplicationTable(m_center.db()).load(id));
    }

private:
    TestCenter& m_center;
    SessionRoad m_road;
    ProgrammeId m_programme;
    ExamMode m_mode = ExamMode::Offline;
};

} // namespace tanu::test
