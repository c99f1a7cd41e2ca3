#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Order of the head that replaces a member of an exam commission, or recuses one for a candidate (R9.1).
///
/// - A draft: the center's own order journal gives number and date; empty ones are blanks.
struct SubstitutionOrderForm {
    static constexpr QLatin1String templateName {"substitution-order"};

    struct Change {
        QString outName;
        QString inName;
        QString candidate; ///< for whom alone; empty: the whole session
        QString reason;
    };

    CenterDetails center;
    QString number;
    QDate date;
    QString commissionOrderNumber; ///< that formed the commission
    QDate commissionOrderDate;
    QString sessionNumber;
    QDate sessionDate;
    QString profession;
    QList<Change> changes;
};

FormData toData(const SubstitutionOrderForm& form, Language language);

} // namespace tanu
