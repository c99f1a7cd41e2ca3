#pragma once

#include "core/services/appeals/admitappeal.h"
#include "core/services/appeals/assignappeal.h"
#include "core/services/appeals/decideappeal.h"
#include "core/services/appeals/recordreceipt.h"
#include "core/services/appeals/registerappeal.h"
#include "core/services/appeals/sendappealdecision.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/storage/appealtable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/obligationtable.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

/// Brings one case of somebody who did not pass along an appeal, by the real services. The notice of the result goes out
/// on Tuesday 2026-11-17, the day of the session; nothing is received yet.
class AppealRoad {
public:
    explicit AppealRoad(TestCenter& center)
        : m_center(center)
        , m_road(center)
        , m_candidate(center.contracted(1))
    {
        m_protocol = m_road.signedProtocol({}, {m_candidate});
        need(NotifyNotPassed(center.as(Role::Registrar)).run(
            m_candidate, QStringLiteral("Тақырыпты қайталаңыз"), NoticeChannel::Email));
    }

    [[nodiscard]] const ApplicationId& candidate() const { return m_candidate; }
    [[nodiscard]] const ProtocolId& protocol() const { return m_protocol; }
    [[nodiscard]] SessionRoad& sessions() { return m_road; }

    void goTo(QDate day) { m_center.clock().set(fromKazakhstan(day, QTime(11, 0))); }

    /// The candidate has it on the day of sending: until Tuesday 2026-11-24 an appeal is in time.
    void received() { need(RecordReceipt(m_center.as(Role::Registrar)).run(m_candidate, m_center.today())); }

    AppealId registered()
    {
        received();
        return need(RegisterAppeal(m_center.as(Role::Registrar))
                        .run(m_candidate, m_center.today(), QStringLiteral("Сұрақтар бағдарламадан тыс")))
            .id;
    }

    /// On Wednesday 2026-11-25, the sixth working day.
    AppealId registeredLate()
    {
        received();
        goTo(QDate(2026, 11, 25));
        return need(RegisterAppeal(m_center.as(Role::Registrar))
                        .run(m_candidate, m_center.today(), QStringLiteral("Ауырып қалдым")))
            .id;
    }

    AppealId assigned()
    {
        const AppealId id = registered();
        need(AssignAppeal(m_center.as(Role::Registrar)).run(id, m_center.appealCommission()));
        return id;
    }

    AppealId decided(bool isUpheld)
    {
        const AppealId id = assigned();
        need(DecideAppeal(m_center.as(Role::AppealCommission)).run(id, finding(isUpheld)));
        return id;
    }

    AppealId sent(bool isUpheld)
    {
        const AppealId id = decided(isUpheld);
        need(SendAppealDecision(m_center.as(Role::Registrar)).run(id, NoticeChannel::Email));
        return id;
    }

    /// Everybody of the appeal commission votes the same.
    AppealFinding finding(bool isUpheld)
    {
        AppealFinding finding {QStringLiteral("Үш сұрақ бағдарламада жоқ"), {}, {}};
        for (const Commission::Seat& seat : commission().seats) {
            if (seat.seat != CommissionSeat::Secretary)
                finding.votes.push_back({seat.staff, isUpheld, {}});
        }
        return finding;
    }

    Commission commission()
    {
        return need(CommissionTable(m_center.db()).load(m_center.appealCommission()));
    }

    Appeal load(const AppealId& id) { return need(AppealTable(m_center.db()).load(id)); }

    std::optional<ObligationRow> term(Obligation kind)
    {
        return need(ObligationTable(m_center.db()).find(m_candidate, kind));
    }

private:
    TestCenter& m_center;
    SessionRoad m_road;
    ApplicationId m_candidate;
    ProtocolId m_protocol;
};

} // namespace tanu::test
