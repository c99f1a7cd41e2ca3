#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Notice to the person that the document of recognition is cancelled (L26.2).
struct CancellationNoticeForm {
    static constexpr QLatin1String templateName {"cancellation-notice"};

    CenterDetails center;
    QString number; ///< may be empty
    QDate date;
    QString personName;
    QString residence;
    QString serial;
    QDate issued;
    QString profession;
    QDate cancelledOn;
    QString ground;
    QString clause;
};

FormData toData(const CancellationNoticeForm& form, Language language);

} // namespace tanu
