#pragma once

#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/values/workcalendar.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>
#include <variant>
#include <vector>

namespace tanu::server {

/// What the analysis takes of the end of one recognition procedure (P18, P20): nobody can be told from it.
struct OutcomeFact {
    QByteArray record;
    int revision = 1;
    QString center;
    ApplicationId application; ///< by which its document is found
    QString region; ///< first two signs of the KATO code; of the outcome, else of the center; may be empty
    int year = 0; ///< of the procedure
    QString profession;
    Bilingual name;
    int level = 0;
    QString basis; ///< code
    bool isPassed = false;
    bool isProtocolLate = false; ///< R17.2
    /// R18.2: first on the platform after the term; nothing where that is not known.
    ///
    /// Why not known: no record says when the platform had it first. What was made before a restore and came (again) behind it
    /// may have been there in time, in what the backup lacks (P20.4).
    std::optional<bool> isEntryLate;
    std::optional<QDate> appealIssueBy; ///< R23: the last day for the document after an upheld appeal
};

/// The same of one document of recognition. Region and basis are those of its procedure.
struct DocumentFact {
    QByteArray record;
    int revision = 1;
    QString center;
    ApplicationId application;
    int year = 0; ///< in which it was handed over; until then that of its date
    QString profession;
    int level = 0;
    QString state; ///< code
    std::optional<QDate> handedOn; ///< exchange.md 29: issued by this
    QDate issueBy; ///< R18.1: the last day, where no appeal sets another
};

using RecordFact = std::variant<std::monostate, OutcomeFact, DocumentFact>;

/// A record as it was accepted.
struct AcceptedRecord {
    qint64 row = 0;
    QString center;
    QString centerRegion;
    QByteArray canonical;
    QDateTime receivedAt;
};

/// The fact of a record; nothing of one that the analysis does not count. `restores`: when this server came from a backup.
/// Pure.
RecordFact factOf(const AcceptedRecord& record, const WorkCalendar& calendar, const std::vector<QDateTime>& restores);

} // namespace tanu::server
