#pragma once

#include "core/domain/center.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/domain/values/calendarday.h"
#include "core/exchange/parcels/content/parcelfields.h"
#include "core/security/journal.h"

namespace tanu {

/// A year of the calendar that somebody confirmed (W3).
struct ConfirmedYear {
    int year = 0;
    QDateTime at; ///< UTC
};

/// A file of the center's own forms, by its path below the folder: `kk/protocol.html`.
struct FormFile {
    QString path;
    QByteArray content;
};

Cbor cborOf(const Center& center);
Cbor cborOf(const Profession& profession);
Cbor cborOf(const Programme& programme);
Cbor cborOf(const CalendarDay& day);
Cbor cborOf(const ConfirmedYear& year);
Cbor cborOf(const FormFile& file);
Cbor cborOf(const JournalEntry& entry);

std::optional<Center> readCenter(Fields& fields);
std::optional<Profession> readProfession(Fields& fields);
std::optional<Programme> readProgramme(Fields& fields);
std::optional<CalendarDay> readCalendarDay(Fields& fields);
std::optional<ConfirmedYear> readConfirmedYear(Fields& fields);
/// A path that leads out of the folder is refused.
std::optional<FormFile> readFormFile(Fields& fields);
std::optional<JournalEntry> readJournalEntry(Fields& fields);

} // namespace tanu
