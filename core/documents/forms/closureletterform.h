#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Letter that tells the candidate that the case was closed without a decision of the commission (R3, L15.1, L29.3).
struct ClosureLetterForm {
    static constexpr QLatin1String templateName {"closure-letter"};

    enum class Ground { WithdrawnByCandidate, ProfessionWithdrawn, NotAppeared, VoucherVoid, Other };

    CenterDetails center;
    QString number; ///< of the outgoing letter; may be empty
    QDate date;
    QString personName;
    QString residence;
    QString applicationNumber;
    QDate applicationDate;
    QString contractNumber; ///< empty where there was no contract
    QDate contractDate;
    QString profession;
    Ground ground = Ground::Other;
    QString explanation; ///< may be empty
};

FormData toData(const ClosureLetterForm& form, Language language);

} // namespace tanu
