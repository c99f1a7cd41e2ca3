#pragma once

#include "core/base/result.h"
#include "core/domain/bilingual.h"

#include <array>

namespace tanu {

inline constexpr int longestProfileText = 2000; ///< characters of structure, activity, hours and accessibility, per language
inline constexpr int longestProfileLine = 300; ///< characters of a link and of a name

/// What a center publishes of itself beside name, address and prices (L17.2.1, L17.2.8). Everything of it is public.
///
/// - Each text stands in both languages or in neither.
struct PublicProfile {
    Bilingual structure; ///< its divisions and the places where exams are held
    Bilingual activity; ///< what it does
    Bilingual hours; ///< when it receives people
    Bilingual accessibility; ///< conditions for persons with disabilities (L17.2.8)
    QString head; ///< full name of who directs the center; may be empty
    QString site; ///< http or https; may be empty

    friend bool operator==(const PublicProfile&, const PublicProfile&) = default;
};

/// One of its texts under the name that settings, files and errors give it.
struct ProfileText {
    const char* name;
    QString& (*in)(PublicProfile& profile);
};

inline constexpr std::array profileTexts {
    ProfileText {"structure_kk", [](PublicProfile& it) -> QString& { return it.structure.kk; }},
    ProfileText {"structure_ru", [](PublicProfile& it) -> QString& { return it.structure.ru; }},
    ProfileText {"activity_kk", [](PublicProfile& it) -> QString& { return it.activity.kk; }},
    ProfileText {"activity_ru", [](PublicProfile& it) -> QString& { return it.activity.ru; }},
    ProfileText {"hours_kk", [](PublicProfile& it) -> QString& { return it.hours.kk; }},
    ProfileText {"hours_ru", [](PublicProfile& it) -> QString& { return it.hours.ru; }},
    ProfileText {"accessibility_kk", [](PublicProfile& it) -> QString& { return it.accessibility.kk; }},
    ProfileText {"accessibility_ru", [](PublicProfile& it) -> QString& { return it.accessibility.ru; }},
    ProfileText {"head", [](PublicProfile& it) -> QString& { return it.head; }},
    ProfileText {"site", [](PublicProfile& it) -> QString& { return it.site; }},
};

/// Blanks around taken away, and whether it may be kept.
/// Errors: FieldEmpty{`structure_kk` ...} where only the other language stands, FieldTooLong{field, greatest length},
/// FieldMalformed{"site", typed}.
Result<PublicProfile> checkedProfile(const PublicProfile& typed);

/// L17.2.1: whether it says enough to be published: structure and activity.
/// Errors: FieldEmpty{"structure_kk" | "activity_kk"}.
Result<void> checkPublishable(const PublicProfile& profile);

/// A link that begins with http:// or https:// and names a host.
bool isPublicLink(const QString& link);

} // namespace tanu
