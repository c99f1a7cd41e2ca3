#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/values/workcalendar.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <variant>

namespace tanu::server {

/// What the analysis takes of the end of one recognition procedure (P18, P20): nobody can be told from it.
struct OutcomeFact {
    QByteArray record;
    int revision = 1;
    QString center;
    QString region; ///< first two signs of the KATO code; of the outcome, else of the center; may be empty
    int year = 0; ///< of the procedure
    QString profession;
    Bilingual name;
    int level = 0;
    QString basis; ///< code
    bool isPassed = false;
    bool isProtocolLate = false; ///< R17.2
    bool isEntryLate = false; ///< R18.2: on the platform after the term
};

/// The same of one document of recognition.
struct DocumentFact {
    QByteArray record;
    int revision = 1;
    QString center;
    QString region;
    int year = 0; ///< of the issue
    QString profession;
    int level = 0;
    QString state; ///< code
    bool isIssueLate = false; ///< R18.1
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

/// The fact of a record; nothing of one that the analysis does not count. Pure.
RecordFact factOf(const AcceptedRecord& record, const WorkCalendar& calendar);

} // namespace tanu::server
