#pragma once

#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>

namespace tanu {

/// The sheet with the recovery key of a center (S1), printed once when the center is made and locked away.
///
/// - No form of the center: without letterhead, and never kept.
struct RecoveryKeyForm {
    static constexpr QLatin1String templateName {"recovery-key"};
    static constexpr int groupsInLine = 4;

    QString centerName;
    QDate madeOn;
    QString key; ///< groups parted by hyphens
};

FormData toData(const RecoveryKeyForm& form, Language language);

/// The key in lines of `groupsInLine` groups, as paper and screen show it.
QStringList linesOf(const QString& key);

} // namespace tanu
