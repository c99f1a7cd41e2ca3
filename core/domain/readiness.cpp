#include "core/domain/readiness.h"

#include <algorithm>

namespace tanu {

std::vector<ReadinessItem> readinessItems(const Programme& programme, const std::vector<Application>& candidates)
{
    std::vector<ReadinessItem> items;
    int number = 0;
    for (const Bilingual& equipment : programme.equipment)
        items.push_back({QStringLiteral("equipment:%1").arg(++number), equipment, std::nullopt, {}});
    for (const Application& candidate : candidates) {
        const QString condition = candidate.fields.specialConditions.trimmed();
        if (!condition.isEmpty())
            items.push_back({QStringLiteral("special:") + candidate.id.toText(), {}, candidate.id, condition});
    }
    return items;
}

QStringList uncheckedItems(const std::vector<ReadinessItem>& items, const std::vector<ReadinessCheck>& checks)
{
    QStringList unchecked;
    for (const ReadinessItem& item : items) {
        const bool isChecked = std::any_of(checks.begin(), checks.end(),
            [&](const ReadinessCheck& check) { return check.item == item.code && check.isChecked; });
        if (!isChecked)
            unchecked.append(item.code);
    }
    return unchecked;
}

} // namespace tanu
