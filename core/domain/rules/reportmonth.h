#pragma once

#include "core/domain/rules/accreditationstanding.h"
#include "core/domain/rules/monthstate.h"
#include "core/domain/values/month.h"
#include "core/domain/values/workcalendar.h"

#include <vector>

namespace tanu {

/// To which month of the report a record belongs (P7.5): the month of the day on which happened what the record tells,
/// in Kazakhstan's calendar. The same functions serve the center and the server.
///
/// - An outcome exists when its protocol is signed (R17.2); one that an appeal changed, when the appeal was decided (R23).
/// - A document belongs where its last fact lies: cancelled (L26.2), handed over (R18.1, exchange.md 29), else dated.
/// - Every revision is a fact of its own: a document of November that is cancelled in January is in both.
Month reportMonthOfOutcome(QDate protocolSigned, std::optional<QDate> appealDecided);
Month reportMonthOfDocument(
    QDate issuedOn, std::optional<QDate> handedOverOn, std::optional<QDate> cancelledOn);
Month reportMonthOfNumberEnd(QDate on);

/// The last day on which a month is to be closed by both sides (P7.5).
///
/// Why the third working day after it: P7.5 says "monthly" and names no day; R18.2 gives the data of the last protocol of
/// the month three working days, so then everything is bound to be on the platform, and nothing speaks for later.
QDate monthDueBy(Month month, const WorkCalendar& calendar);

/// How a month stands against the clock.
enum class MonthStanding {
    Running, ///< it is not over
    Due, ///< over, the last day is not past
    Late, ///< the last day is past, and both sides have not closed it
    Missing, ///< late, and the center has not even compared it
    Closed, ///< by both
};

/// `wasCompared`: both sides compared it after it was over.
MonthStanding standingOf(
    Month month, MonthState state, bool wasCompared, QDate today, const WorkCalendar& calendar);

/// Stable codes: `running`, `due`, `late`, `missing`, `closed`.
QString codeOf(MonthStanding standing);

/// The months that a center owes, oldest first: each with a day on which it was accredited, from the one in which the platform
/// knew it on, up to the present one. A month without records is owed too: it is closed with none.
///
/// - Nothing is owed of the time after a revocation (L26.2) or an end (L26.6); who is suspended goes on owing.
std::vector<Month> owedMonths(const Accreditation& accreditation, QDate knownSince, QDate today);

} // namespace tanu
