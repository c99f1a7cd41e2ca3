#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"

#include <optional>
#include <vector>

namespace tanu {

/// One thing that must stand ready before a session starts (R10): a piece of the programme's equipment or one
/// candidate's special condition.
struct ReadinessItem {
    QString code; ///< `equipment:1` (the first of the programme) or `special:` and the id of the application
    Bilingual equipment; ///< of equipment only
    std::optional<ApplicationId> application; ///< of a special condition only
    QString condition; ///< what access the candidate needs; of a special condition only

    friend bool operator==(const ReadinessItem&, const ReadinessItem&) = default;
};

/// What somebody found about an item; the last finding counts.
struct ReadinessCheck {
    QString item; ///< the code
    bool isChecked = false;
    QString note; ///< where it is not: why
    QDateTime checkedAt; ///< UTC
    StaffId checkedBy;
};

/// R10: the equipment in the programme's order, then the special conditions in the order of the candidates.
std::vector<ReadinessItem> readinessItems(const Programme& programme, const std::vector<Application>& candidates);

/// The codes of the items that nobody has checked, or that were found missing.
QStringList uncheckedItems(const std::vector<ReadinessItem>& items, const std::vector<ReadinessCheck>& checks);

} // namespace tanu
