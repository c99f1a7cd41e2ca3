#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/ids.h"
#include "core/domain/rules/practice.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/nqflevel.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// One of the skills of a profession that may be recognized by itself (L20).
struct Skill {
    QString id;
    Bilingual name;
};

/// A topic of the theoretical stage and how many of the questions are on it (R15).
struct Topic {
    QString id;
    Bilingual name;
    int questions = 0; ///< 1 to 500
};

/// An operation of the technological map as people read it; what counts is `Operation` (R16).
struct MapOperation {
    Operation rule;
    Bilingual name;
    Bilingual criteria;
};

/// What the candidate is told when a topic or an operation failed (R19).
struct Recommendation {
    QString topicOrOperation;
    Bilingual text;
};

/// A qualification programme (L17.2.4): by what a candidate is assessed.
///
/// - A version is a draft until the head approves it; approved is frozen, an edit makes the next version.
/// - A case keeps the version under which it was registered.
struct Programme {
    ProgrammeId id;
    QString profession; ///< the code of the register
    NqfLevel level;
    int version = 1;
    std::optional<QDate> approvedOn;

    Bilingual qualification;
    std::vector<Language> languages; ///< R9.2
    std::vector<ExamMode> modes; ///< R9.2
    int minimumAge = 16; ///< years (L18.1)
    bool educationRequired = false; ///< R4.5
    bool experienceRequired = false; ///< R4.5
    bool nonFormal = false; ///< L19
    bool informal = false; ///< L19
    std::vector<Skill> skills;
    int theoryMinutes = 60;
    std::vector<Topic> topics;
    int practiceMinutes = 120;
    DisagreementRule disagreement = DisagreementRule::Majority;
    int leastPercent = 70; ///< of all points of the map, 0 to 100: from here it counts as performed (R16)
    std::vector<MapOperation> operations;
    std::vector<Bilingual> allowedThings; ///< R12
    std::vector<Bilingual> equipment; ///< R10
    std::vector<Bilingual> briefing; ///< R8.2
    std::vector<Recommendation> recommendations;

    [[nodiscard]] bool isApproved() const { return approvedOn.has_value(); }
    [[nodiscard]] int questionCount() const;

    /// The map as the rule of R17.1 counts it; the percentage becomes points, rounded up.
    [[nodiscard]] TechnologicalMap technologicalMap() const;
};

inline constexpr int mostQuestionsOfTopic = 500;

/// Whether it may be approved (L17.2.4): names in both languages, at least one topic and one operation, at least one
/// language and mode, numbers that can be counted with, ids that name one thing each (R15, R16, L20).
/// Errors: FieldEmpty{field}; FieldMalformed{"topics", questions} over 500, FieldMalformed{"leastpercent", percent}
/// outside 0 to 100, FieldMalformed{"operations", id} for points below 0 or more needed than can be reached,
/// FieldMalformed{"topics" | "operations" | "skills", id} for an id that is empty or stands twice.
Result<void> checkProgramme(const Programme& programme);

} // namespace tanu
