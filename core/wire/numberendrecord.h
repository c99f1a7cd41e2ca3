#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/ordinal.h"
#include "core/wire/cbor.h"
#include "core/wire/problem.h"

#include <QtCore/QDate>

namespace tanu {

/// How numbers end that became no document (exchange.md 19). On the wire `spoiled`, `returned`.
enum class NumberEnd { Spoiled, Returned };

QString codeOf(NumberEnd end);

/// Content of a record of kind `number-end`: the numbers `first` to `last`, both included.
struct NumberEndRecord {
    AccreditationNumber center;
    Ordinal first;
    Ordinal last; ///< not less than `first`
    NumberEnd end = NumberEnd::Spoiled;
    QDate on;
    QString reason;

    friend bool operator==(const NumberEndRecord&, const NumberEndRecord&) = default;
};

/// The content of a RecordRevision.
QByteArray contentOf(const NumberEndRecord& record);

Reading<NumberEndRecord> readNumberEndRecord(const QByteArray& content);

/// The same for content that was decoded already.
Reading<NumberEndRecord> readNumberEndRecord(const Cbor& content);

} // namespace tanu
