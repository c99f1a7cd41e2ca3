#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// Order of the head that cancels documents of recognition (L26.2): one, or many as a table.
///
/// - Number and date come from the center's order journal; empty ones are blanks.
struct CancellationOrderForm {
    static constexpr QLatin1String templateName {"cancellation-order"};

    struct Document {
        QString serial;
        QDate issued;
        QString personName;
        QString profession;
    };

    CenterDetails center;
    QString number;
    QDate date;
    QString ground;
    QString clause; ///< of the law, as people cite it
    QDate cancelledOn;
    QList<Document> documents;
};

FormData toData(const CancellationOrderForm& form, Language language);

} // namespace tanu
