#pragma once

#include "core/database/connection.h"
#include "core/database/page.h"
#include "core/database/sealedtext.h"
#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/deadlines.h"

#include <optional>
#include <vector>

namespace tanu {

/// What of the list of applications is wanted; what is empty does not narrow it.
struct ApplicationFilter {
    std::vector<CaseState> states;
    QString profession; ///< code of the register
    std::optional<ProgrammeId> programme;
    std::optional<Language> language;
    std::optional<Basis> basis;
    QString text; ///< any part of name or number, or a whole IIN, as in SearchTable
    QDate registeredFrom; ///< Kazakhstan's days, both included
    QDate registeredUntil;
    bool overdueOnly = false; ///< a term of the center is past
};

enum class ApplicationOrder {
    Name, ///< the Kazakh alphabet
    Time, ///< of registration, which is the order of the numbers
    Deadline, ///< the last day of the next open term; without one: last
};

/// One row of the list. `sortKey` is for the next page only.
struct ApplicationRow {
    ApplicationId id;
    int year = 0;
    int number = 0;
    QDateTime registeredAt; ///< UTC
    QString fullName;
    SealedText iin; ///< empty for a person without one
    Bilingual profession;
    int level = 0;
    CaseState state = CaseState::Registered;
    Language language = Language::Kazakh;
    Basis basis = Basis::Self;
    std::optional<Obligation> nextObligation; ///< the open term that ends first
    QDate lastDay; ///< of that term; invalid without one
    QByteArray sortKey;

    [[nodiscard]] QString numberText() const
    {
        return tanu::numberText(year, number);
    }
};

struct ApplicationsWanted {
    ApplicationFilter filter;
    ApplicationOrder order = ApplicationOrder::Time;
    bool descending = false;
    int limit = 100;
};

/// The SQL of the list: keyset pages, so that every page costs the same however far down it is.
class ApplicationRows {
public:
    explicit ApplicationRows(Connection& connection);

    /// The page behind `after` (null: the first). `today` decides what is overdue.
    Result<Page<ApplicationRow>> page(const ApplicationsWanted& wanted, const ApplicationRow* after, QDate today);
    Result<int> count(const ApplicationFilter& filter, QDate today);

private:
    Connection& m_connection;
};

} // namespace tanu
