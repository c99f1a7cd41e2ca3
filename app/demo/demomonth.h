#pragma once

#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "core/domain/programme.h"
#include "core/domain/values/workcalendar.h"
#include "core/domain/values/noticechannel.h"

#include <functional>

namespace tanu::demo {

/// What the demo weeks left behind, for whoever prints or shows it.
struct DemoCases {
    std::vector<ApplicationId> all;
    std::vector<ApplicationId> issued; ///< the document was handed over
    std::vector<ApplicationId> notPassed;
    std::vector<ApplicationId> refused;
    std::vector<ProtocolId> protocols;
};

/// The last weeks of the demo center, played through the services with a clock that is moved from day to day:
/// cases in every state of the straight road, the terms of some overdue, of others today or later.
///
/// - Needs an enrolled center with numbers for the documents.
/// - `clock` is the clock of `desk`; it ends on the day on which the
///   demo is opened, because documents can only be signed by a key that was enrolled before.
class DemoMonth {
public:
    DemoMonth(Desk& desk, ManualClock& clock, const DemoStaff& staff);

    /// `now` is when the demo is opened; `onProgress` gets the number of cases made so far.
    /// Errors: those of the services; what was made stays.
    Result<DemoCases> play(const QDateTime& now, const std::function<void(int)>& onProgress = {});

private:
    /// Candidates of one programme that go through together.
    struct Group {
        std::optional<Programme> programme;
        std::vector<ApplicationId> candidates;
        SessionId session;
        std::vector<ApplicationId> passed;
        std::vector<ApplicationId> notPassed;
        bool isLastIncomplete = false; ///< the last of them brings no diploma
    };

    Result<void> playPast(const std::function<QDate(int)>& day);
    Result<void> apply(Group& group, const QString& profession, int count, QDate on);
    Result<void> contract(Group& group, QDate on);
    Result<void> notify(Group& group, QDate on, QDate sits);
    Result<void> prepare(const Group& group);
    Result<void> examine(Group& group, QDate on);
    Result<void> examineOne(const ApplicationId& id, const Programme& programme, bool failsTheory, bool failsPractice);
    Result<void> signProtocol(Group& group, QDate on);
    Result<void> issue(const Group& group);
    Result<void> refuse(const ApplicationId& id, QDate on);

    Desk as(const Actor& actor) const;
    /// As it is written where somebody shows it, in the language of the procedure.
    QString identityCardOf(const ApplicationId& id) const;
    void goTo(QDate date, int hour);

    Desk& m_desk;
    ManualClock& m_clock;
    DemoStaff m_staff;
    DemoPeople m_people;
    WorkCalendar m_calendar;
    DemoCases m_cases;
    QHash<ApplicationId, Language> m_languages;
    QHash<ApplicationId, QString> m_identityNumbers;
    std::function<void(int)> m_onProgress;
    Group m_cooks;
    Group m_welders;
    Group m_electricians;
    Group m_hairdressers;
    Group m_late;
    Group m_testers;
    Group m_newest;
};

} // namespace tanu::demo
