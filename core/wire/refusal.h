#pragma once

#include "core/domain/bilingual.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>

namespace tanu {

/// Body of every answer of the server to a center with an HTTP status of 400 or more.
///
/// - `code`, `path` and `arguments` as in a rejected record; `text` is for people, in both languages, and may be
///   empty (exchange.md 7).
struct Refusal {
    RecordProblem problem;
    Bilingual text;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

QByteArray payloadOf(const Refusal& refusal);
Reading<Refusal> parseRefusal(const QByteArray& payload);

} // namespace tanu
