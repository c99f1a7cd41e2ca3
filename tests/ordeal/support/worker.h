#pragma once

#include "tests/ordeal/support/ordeal.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

/// A center at work: action after action, each by its real service, what comes next read from the data alone, so that
/// another worker goes on where one was killed.
///
/// - Registrations with and without scans, checks, contracts, refusals; sessions, notices, the day of the procedure,
///   incidents, results, decisions, protocols; documents, prints, handing over, cancellations, notices of results.
/// - Time moves only forward: to the day of the session that is due.
class Worker {
public:
    /// What chance decides is `dice`'s; the clock goes on from the last entry of the journal.
    Worker(TestCenter& center, Dice& dice);

    /// Does the next action. The value names it; an error means that nothing was done.
    Result<QString> step();

private:
    using Done = std::optional<Result<QString>>;

    Done holdSession();
    Done finishSession();
    Done issueDocuments();
    Done prepareSession();
    Done fillSession();
    Done takeApplications();
    Done prepareDay(const SessionId& session, const Cases& cases);
    Done mark(const ApplicationId& candidate);
    Result<QString> registerNext();

    template <typename Id>
    std::vector<Id> ids(const QString& sql, const QByteArray& of = {});
    Cases casesIn(const QString& state, const SessionId& session = {});
    [[nodiscard]] bool passes(const ApplicationId& id);

    TestCenter& m_center;
    SessionRoad m_road;
    Dice& m_dice;
};

} // namespace tanu::test
