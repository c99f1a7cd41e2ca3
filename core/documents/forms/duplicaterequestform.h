#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// Request for a duplicate of an issued document of recognition, with the lines on which its receipt is signed (R18.1).
///
/// - Without a reason every reason has a box to be ticked by hand.
struct DuplicateRequestForm {
    static constexpr QLatin1String templateName {"duplicate-request"};

    enum class Reason { Lost, Damaged, NameChanged, Other };

    CenterDetails center;
    QString number; ///< of the duplicate; empty before it is made
    QDate date;
    QString personName;
    QString iin;
    QString phone;
    QString profession;
    QString serial;
    QDate issued;
    std::optional<Reason> reason;
    QString explanation;
    QDate handedOver; ///< invalid before
    QString collectedBy;
    QString collectedWith; ///< document shown
};

FormData toData(const DuplicateRequestForm& form, Language language);

} // namespace tanu
