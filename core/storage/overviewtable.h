#pragma once

#include "core/database/connection.h"
#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/termfigures.h"
#include "core/domain/values/period.h"

#include <map>
#include <optional>
#include <vector>

namespace tanu {

/// How many cases did what.
struct CaseCounts {
    int registered = 0; ///< applications, by the day of registration
    int refused = 0; ///< by the day of the refusal (R5.2)
    int passed = 0; ///< decisions, by the day on which the first protocol was signed (R17.2)
    int notPassed = 0;

    [[nodiscard]] int decided() const { return passed + notPassed; }
    CaseCounts& operator+=(const CaseCounts& other);

    friend bool operator==(const CaseCounts&, const CaseCounts&) = default;
};

/// Cases alike in everything that the overview divides by.
struct CaseGroup {
    QString profession; ///< code of the register
    Bilingual professionName;
    int level = 0;
    Language language = Language::Kazakh;
    ExamMode mode = ExamMode::Offline;
    Basis basis = Basis::Self;
    CaseCounts counts;
};

struct DayCounts {
    QDate day;
    CaseCounts counts;
};

struct CodeCount {
    QString code;
    int count = 0;

    friend bool operator==(const CodeCount&, const CodeCount&) = default;
};

/// One-time vouchers of one region (L29.4).
struct RegionVouchers {
    QString region; ///< KATO code of the top level, as the application has it
    std::optional<Bilingual> name; ///< nothing where the classifier does not know the code
    int handedIn = 0; ///< applications on a voucher
    int used = 0; ///< the procedure took place: to be reimbursed
    int lapsed = 0; ///< void, because it was not used in time
    qint64 tiyn = 0; ///< price by the contracts of those used
};

/// What happened beside the straight road, counted by its stable code.
struct EventCount {
    QString area; ///< `appeal`, `appeal-decision`, `cancellation`, `closure`, `disability`, `duplicate`, `incident`, `postponement`, `spoiled`, `violation`
    QString code; ///< within the area; may be empty
    int count = 0;

    friend bool operator==(const EventCount&, const EventCount&) = default;
};

/// Single figures of the center.
struct CenterCounts {
    int contracts = 0;
    qint64 contractTiyn = 0; ///< sum of their prices
    int sessionsHeld = 0; ///< started, by their day
    int sessionsCancelled = 0;
    int documentsPrepared = 0; ///< not spoiled, by the day of issue
    int documentsHandedOver = 0;
};

/// The SQL of the overview. Days are Kazakhstan's; everything is counted in the database, however many cases there
/// are. Errors: RowCorrupt, those of the database.
class OverviewTable {
public:
    explicit OverviewTable(Connection& connection);

    /// Registered, refused and decided in the period; by profession in Kazakh order, then by level. A group stands
    /// once for each of the three.
    Result<std::vector<CaseGroup>> groups(const Period& period);
    /// Days on which something happened; a day stands once for each of the three.
    Result<std::vector<DayCounts>> days(const Period& period);
    /// R5.2: by ground, the commonest first; a refusal may have several.
    Result<std::vector<CodeCount>> refusalGrounds(const Period& period);
    /// L29.4: by region.
    Result<std::vector<RegionVouchers>> vouchers(const Period& period);
    /// Terms whose last day lies in the period, those of the center only; equal ones together.
    Result<std::map<Obligation, std::vector<TermFulfilment>>> terms(const Period& period);
    /// R6.2: from the first notice of a session to the day on which it was held; without the cases that R7 and R11.2
    /// except. The last day is not filled in.
    Result<std::vector<TermFulfilment>> noticeGaps(const Period& period);
    /// By area, the commonest of each first.
    Result<std::vector<EventCount>> events(const Period& period);
    Result<CenterCounts> counts(const Period& period);
    /// The day of the newest application; nothing where there is none.
    Result<std::optional<QDate>> latestDay();

private:
    Connection& m_connection;
};

} // namespace tanu
