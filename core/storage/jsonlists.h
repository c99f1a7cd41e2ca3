#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace tanu {

/// A list of texts as a column keeps it: a JSON array.
QString textsToJson(const QStringList& texts);
/// Errors: FieldMalformed{"json", stored}.
Result<QStringList> textsFromJson(const QString& json);

/// A list of codes: each by its `codeOf`.
template <typename E>
QString codesToJson(const std::vector<E>& values)
{
    QStringList codes;
    for (const E& value : values)
        codes.append(codeOf(value));
    return textsToJson(codes);
}

/// Errors: FieldMalformed{"json", stored}, those of `parse`.
template <typename E, typename Parse>
Result<std::vector<E>> codesFromJson(const QString& json, Parse&& parse)
{
    const auto codes = textsFromJson(json);
    if (!codes)
        return codes.error();
    std::vector<E> values;
    for (const QString& code : *codes) {
        const Result<E> value = parse(code);
        if (!value)
            return value.error();
        values.push_back(*value);
    }
    return values;
}

} // namespace tanu
