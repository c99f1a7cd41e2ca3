#pragma once

#include "core/domain/rules/supportterms.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// So many requests of a center are asked for at once by their ids, and so many are told behind a number.
inline constexpr size_t greatestSupportPage = 50;
inline constexpr int longestSupportAnswer = 5000; ///< characters

/// A center asks how its requests to the support stand (P15, P16): those that are here without an answer, and those behind
/// the greatest number that is here, whichever of its installations filed them.
struct SupportQuestion {
    qint64 after = 0; ///< greatest number that is here; 0: none
    QByteArrayList open = {}; ///< ids of 16 bytes, none twice; at most `greatestSupportPage`

    friend bool operator==(const SupportQuestion&, const SupportQuestion&) = default;
};

/// What the support answered, and when.
struct SupportAnswer {
    QDateTime at; ///< UTC
    QString text; ///< not empty, at most `longestSupportAnswer`

    friend bool operator==(const SupportAnswer&, const SupportAnswer&) = default;
};

/// How one request stands on the platform.
struct SupportStanding {
    QByteArray request; ///< id, 16 bytes
    qint64 number = 1;
    QDateTime filedAt; ///< UTC
    QString subject; ///< as it was filed
    RequestMatter matter = RequestMatter::Question;
    QDate answerBy; ///< P16
    RequestState state = RequestState::Filed;
    std::optional<SupportAnswer> answer = std::nullopt; ///< exactly if it was answered

    friend bool operator==(const SupportStanding&, const SupportStanding&) = default;
};

/// Signed with the purpose `signedfor::supportAnswers`: those asked for by id that the platform has of this center, then
/// those behind the number, by number. What is not named is not known there.
struct SupportAnswers {
    QByteArray device; ///< 16 bytes: for whom
    std::vector<SupportStanding> requests; ///< at most twice `greatestSupportPage`, none twice
    bool hasMore = false; ///< behind the number

    friend bool operator==(const SupportAnswers&, const SupportAnswers&) = default;
};

QByteArray payloadOf(const SupportQuestion& question);
QByteArray payloadOf(const SupportAnswers& answers);
Reading<SupportQuestion> parseSupportQuestion(const QByteArray& payload);
Reading<SupportAnswers> parseSupportAnswers(const QByteArray& payload);

} // namespace tanu
