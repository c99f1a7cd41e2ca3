#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/wire/fields.h"
#include "server/deeds/deed.h"

#include <type_traits>

namespace tanu::server {

/// Texts of people and files in a part: whatever was taken once is taken again.
inline constexpr int greatestTextOfPart = 100'000;
inline constexpr qsizetype greatestBytesOfPart = 256 * 1024 * 1024;

/// A map in a part or a note, read strictly; `read` takes its Fields. Errors: AnswerMalformed (detail: code, path).
template <typename Read>
auto readMapOf(const QByteArray& bytes, Read&& read) -> Result<std::invoke_result_t<Read&, Fields&>>
{
    constexpr CborLimits limits {greatestBytesOfPart, 6, 10'000'000};
    const auto map = decodeMap(bytes, limits);
    if (!map)
        return map.error();
    Fields fields(*map);
    auto value = read(fields);
    if (const auto& problem = fields.problem())
        return Error {ErrorKind::AnswerMalformed, {}, problem->code + QLatin1Char(' ') + problem->path};
    return value;
}

/// The center that a deed is about, where it names one as its subject. Errors: FieldMalformed.
inline Result<AccreditationNumber> centerOf(const Deed& deed)
{
    return AccreditationNumber::parse(QString::fromUtf8(deed.note.subject));
}

} // namespace tanu::server
