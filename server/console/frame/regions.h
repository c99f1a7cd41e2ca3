#pragma once

#include "core/domain/bilingual.h"

#include <vector>

namespace tanu::server {

/// A region of the Republic: the first two signs of its code in the classifier (KATO), and its name.
struct Region {
    QString code;
    Bilingual name;
};

/// All of them, from the shipped classifier, in its order.
const std::vector<Region>& allRegions();

/// The name of the region of a code of any length; the code itself where nobody knows it, a dash for none.
Bilingual regionName(const QString& code);

/// The first two signs, by which regions are told apart; empty for none.
QString regionCode(const QString& kato);

} // namespace tanu::server
