#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/personname.h"
#include "core/wire/numberendrecord.h"
#include "core/wire/recordrevision.h"
#include "server/storage/certificatetable.h"

#include <QtCore/QByteArrayList>

#include <deque>
#include <future>
#include <variant>
#include <vector>

namespace tanu::server {

/// What the register takes of a document of recognition.
struct TakenCertificate {
    CertificateNumber serial;
    RegisteredCertificate row;
    std::optional<QDate> handedOverOn = std::nullopt;
};

/// Of whom a profile speaks; what it says is read where it is shown.
struct TakenProfile {
    AccreditationNumber center;
};

/// A record of a batch after everything that can be said of it without the database.
///
/// - Keeps only what the judge asks for: the rest goes where it was read, on the reader's own processor.
struct TakenRecord {
    RecordRevision revision; ///< without its content, which was read
    /// Nothing of an outcome.
    std::variant<std::monostate, TakenCertificate, NumberEndRecord, TakenProfile> content;
    Month month; ///< in which it is reported (P7.5), where its kind is
    std::optional<RecordProblem> problem; ///< then the rest is worthless
};

/// What the public check compares with (exchange.md 28): the surname, or the given name of who has no
/// surname; folded, so that neither case nor a compatible spelling decides.
QString publicSurname(const PersonName& name);

/// Reads one record: canonical form, then the typed content.
TakenRecord takeRecord(const QByteArray& canonical);

/// Reads the records of a batch in order, ahead of whoever takes them, on all processors: while one part goes
/// into the database, the next ones are read.
class RecordReader {
public:
    /// The records must outlive it.
    explicit RecordReader(const QByteArrayList& records);
    /// Waits for what it has begun.
    ~RecordReader() = default;
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    /// The next part, in order; empty at the end.
    [[nodiscard]] std::vector<TakenRecord> next();

private:
    void begin();

    const QByteArrayList& m_records;
    qsizetype m_begun = 0;
    std::deque<std::future<std::vector<TakenRecord>>> m_parts;
};

} // namespace tanu::server
