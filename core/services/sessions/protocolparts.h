#pragma once

#include "core/services/sessions/protocolcontent.h"
#include "core/wire/fields.h"

#include <optional>
#include <vector>

namespace tanu {

/// The parts of a protocol as its canonical form has them, written and read; the whole is `canonicalOf` and
/// `parseProtocolContent`.
namespace protocolpart {

inline constexpr int greatestText = 4000;
inline constexpr size_t greatestCount = 10'000;

Cbor toCbor(const ProtocolContent::Member& member);
Cbor toCbor(const ProtocolContent::Replacement& replacement);
Cbor toCbor(const ProtocolContent::Candidate& candidate);
Cbor toCbor(const ProtocolContent::Correction& correction);
Cbor toCbor(const Dissent& dissent);
Cbor toCbor(const OperationMark& mark);
Cbor toCbor(const DecisionReason& reason);

ProtocolContent::Member memberFrom(Fields& fields);
ProtocolContent::Replacement replacementFrom(Fields& fields);
ProtocolContent::Candidate candidateFrom(Fields& fields);
/// Nothing where the protocol corrects none.
std::optional<ProtocolContent::Correction> correctionFrom(Fields& fields);
Dissent dissentFrom(Fields& fields);

/// From 0 to a million.
int smallNumber(Fields& fields, const char* name);

template <typename T>
Cbor listOf(const std::vector<T>& items)
{
    Cbor::Array array;
    for (const T& item : items)
        array.push_back(toCbor(item));
    return array;
}

/// Every map of an array through `read(Fields&)`.
template <typename T, typename Read>
std::vector<T> listFrom(Fields& fields, const char* name, Read read)
{
    std::vector<T> items;
    const QLatin1String field(name);
    const Cbor::Array& array = fields.array(field, greatestCount);
    for (size_t i = 0; i < array.size(); ++i) {
        Fields inner = fields.item(field, i, array[i]);
        items.push_back(read(inner));
        fields.join(inner);
    }
    return items;
}

} // namespace protocolpart

} // namespace tanu
