#pragma once

#include "core/services/queries/casequery.h"

namespace tanu {

/// One paper that a case has, with everything that is needed to print it again.
///
/// - `paper` is the name of its template: `contract`, `violation-act` ...; `certificate` for the document of recognition.
struct CasePaper {
    QString paper;
    QByteArray subject; ///< id of what it is about: act, appeal, protocol ...; empty where the case is
    QString number; ///< as printed; may be empty
    QDateTime at; ///< UTC; what orders the personal file
};

/// Every paper that the case has so far, in the order of time; papers of one moment in the order of the procedure.
///
/// - Application (R4.1), contract (R5.3) or refusal (R5.2), each amendment (L15.3) as the last one, each notice (R6.1,
///   R7, R11.2), sheet of acquaintance (R8.1), each act (R14), extracts of each signed protocol of its session (R17.2),
///   documents that were not spoiled (R18.1), their cancellation (L26.2) and duplicates, notice of not passing (R19),
///   application, receipt, decision and letter of each appeal (R20-R22), letter on closing the case.
std::vector<CasePaper> casePapers(const Case& file);

} // namespace tanu
