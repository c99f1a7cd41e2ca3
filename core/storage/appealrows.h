#pragma once

#include "core/database/connection.h"
#include "core/database/page.h"
#include "core/domain/appeal.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/lifecycle.h"

#include <optional>
#include <vector>

namespace tanu {

/// What of the list of appeals is wanted; what is empty does not narrow it.
struct AppealFilter {
    std::vector<CaseState> states; ///< of the case
    bool onlyOpen = false; ///< not answered yet
    bool onlyLate = false; ///< R20
    QDate from; ///< received, both included
    QDate until;
    QString text; ///< any part of the name or of the application's number, or a whole IIN
};

/// One appeal as the list shows it. `sortKey` is for the next page only.
struct AppealListRow {
    AppealId id;
    ApplicationId application;
    QString number; ///< `2026/0003`
    QString applicationNumber; ///< `2026/0017`
    QString fullName;
    Bilingual profession;
    int level = 0;
    CaseState state = CaseState::Appealed; ///< of the case
    QDate receivedOn;
    bool isLate = false;
    Admission admission = Admission::InTime;
    Bilingual commission; ///< empty until it is assigned
    std::optional<QDate> decideBy; ///< R22, as counted; nothing once it was answered
    std::optional<AppealOutcome> decision;
    std::optional<QDate> decidedOn;
    std::optional<QDateTime> sentAt; ///< UTC
    qint64 sortKey = 0;

    [[nodiscard]] bool isOpen() const { return !sentAt; }
};

/// The SQL of the list of appeals: keyset pages.
class AppealRows {
public:
    explicit AppealRows(Connection& connection);

    /// Open ones first, by the day on which they are due; then the answered ones, the latest answer first. The page behind
    /// `after` (null: the first).
    Result<Page<AppealListRow>> page(const AppealFilter& filter, int limit, const AppealListRow* after = nullptr);
    Result<int> count(const AppealFilter& filter);

private:
    Connection& m_connection;
};

} // namespace tanu
