#pragma once

#include "server/console/frame/datatable.h"
#include "core/domain/rules/accreditationstanding.h"
#include "server/console/frame/say.h"
#include "server/storage/console/centerstatetable.h"

#include <vector>

namespace tanu::server {

/// Something about a center that the operator should look into.
struct CenterConcern {
    Tone tone = Tone::Warning;
    const char* key; ///< of its words: `concern.notSeen`
    const char* page = ""; ///< below the center's own, that tells more: `/numbers`
    QDate lastDay = {}; ///< that is past, where there was one: `%1` of its words
};

QString wordsOf(const Say& say, const CenterConcern& concern);

/// After so many days without an answered batch a center counts as not seen.
inline constexpr int daysUntilNotSeen = 7;

/// What is wrong with a center now, the worst first: outside its accreditation, a fenced installation, a journal that
/// was touched (exchange.md 30), never or long not seen, nothing published of itself in time (L17.2.1), its numbers nearly used
/// up, its accreditation to be renewed (L23.5).
std::vector<CenterConcern> concernsOf(
    const CenterState& state, const Accreditation& accreditation, const QDateTime& now);

/// How its accreditation stands on this day: also that it is to be renewed, unless a later term is there (L23.5).
CenterConcern standingOf(const Accreditation& accreditation, QDate today);

} // namespace tanu::server
