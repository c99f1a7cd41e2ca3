#include "core/exchange/parcels/content/centerfields.h"

#include "core/storage/programmejson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <limits>

namespace tanu {

namespace {

constexpr int greatestYear = 2099;
constexpr int leastYear = 2000;
constexpr qsizetype greatestForm = 8 * 1024 * 1024;
constexpr int greatestPath = 200;

QByteArray jsonOf(const Programme& programme)
{
    return QJsonDocument(programmeToJson(programme)).toJson(QJsonDocument::Compact);
}

std::optional<NqfLevel> readLevel(Fields& fields)
{
    return fields.accept("level"_f, NqfLevel::of(readCount(fields, "level"_f)));
}

std::optional<AccreditationEnd> readEnd(Fields& fields)
{
    const auto on = fields.dateIfAny("endedOn"_f);
    const QString ground = readText(fields, "endedGround"_f);
    return on ? std::optional(AccreditationEnd {*on, ground}) : std::nullopt;
}

/// Below the folder, by plain names.
bool isInside(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1Char('\\')) && !parts.contains(QString())
        && !parts.contains(QStringLiteral("..")) && !parts.contains(QStringLiteral("."));
}

} // namespace

Cbor cborOf(const Center& center)
{
    ParcelMap map;
    map.add("name"_f, center.name)
        .add("bin"_f, center.bin.toString())
        .add("number"_f, center.number.toString())
        .add("accreditedFrom"_f, center.accreditedFrom)
        .add("accreditedUntil"_f, center.accreditedUntil)
        .add("address"_f, center.address)
        .add("phone"_f, center.phone)
        .add("email"_f, center.email);
    if (center.ended)
        map.add("endedOn"_f, center.ended->on).add("endedGround"_f, center.ended->ground);
    return map.take();
}

std::optional<Center> readCenter(Fields& fields)
{
    const auto bin = fields.parsed<Bin>("bin"_f);
    const auto number = fields.parsed<AccreditationNumber>("number"_f);
    if (!bin || !number)
        return std::nullopt;
    return Center {readWords(fields, "name"_f), *bin, *number, fields.date("accreditedFrom"_f),
        fields.date("accreditedUntil"_f), readWords(fields, "address"_f), readText(fields, "phone"_f),
        readText(fields, "email"_f), readEnd(fields)};
}

Cbor cborOf(const Profession& profession)
{
    Cbor::Array levels;
    for (const NqfLevel& level : profession.levels)
        levels.push_back(ParcelMap().add("level"_f, level.value()).take());
    ParcelMap map;
    map.add("code"_f, profession.code)
        .add("name"_f, profession.name)
        .add("oked"_f, profession.oked.toString())
        .add("levels"_f, Cbor(levels))
        .add("withdrawnOn"_f, profession.withdrawnOn);
    if (profession.occupation)
        map.add("occupation"_f, profession.occupation->toString());
    if (profession.validityMonths)
        map.add("validityMonths"_f, *profession.validityMonths);
    return map.take();
}

std::optional<Profession> readProfession(Fields& fields)
{
    const auto oked = fields.parsed<OkedSubclass>("oked"_f);
    const auto months = fields.numberIfAny("validityMonths"_f, 1, std::numeric_limits<int>::max());
    if (!oked)
        return std::nullopt;
    return Profession {fields.text("code"_f), readWords(fields, "name"_f), *oked,
        fields.parsedIfAny<OccupationCode>("occupation"_f), readList(fields, "levels"_f, readLevel),
        months ? std::optional(static_cast<int>(*months)) : std::nullopt, fields.dateIfAny("withdrawnOn"_f)};
}

Cbor cborOf(const Programme& programme)
{
    return ParcelMap()
        .add("id"_f, programme.id)
        .add("approvedOn"_f, programme.approvedOn)
        .add("content"_f, jsonOf(programme))
        .take();
}

std::optional<Programme> readProgramme(Fields& fields)
{
    const auto id = readId<ProgrammeId>(fields, "id"_f);
    const auto approvedOn = fields.dateIfAny("approvedOn"_f);
    const QByteArray content = fields.bytes("content"_f, 1, greatestForm);
    auto programme = fields.accept("content"_f, programmeFromJson(QJsonDocument::fromJson(content).object()));
    if (!programme)
        return std::nullopt;
    programme->id = id;
    programme->approvedOn = approvedOn;
    return programme;
}

Cbor cborOf(const CalendarDay& day)
{
    return ParcelMap()
        .add("date"_f, day.date)
        .add("kind"_f, codeOf(day.kind))
        .add("kk"_f, day.nameKk)
        .add("ru"_f, day.nameRu)
        .addTruth("estimated"_f, day.estimated)
        .take();
}

std::optional<CalendarDay> readCalendarDay(Fields& fields)
{
    return CalendarDay {fields.date("date"_f), fields.code("kind"_f, parseDayKind), readText(fields, "kk"_f),
        readText(fields, "ru"_f), fields.truth("estimated"_f)};
}

Cbor cborOf(const ConfirmedYear& year)
{
    return ParcelMap().add("year"_f, year.year).add("at"_f, year.at).take();
}

std::optional<ConfirmedYear> readConfirmedYear(Fields& fields)
{
    return ConfirmedYear {
        static_cast<int>(fields.number("year"_f, leastYear, greatestYear)), fields.moment("at"_f)};
}

Cbor cborOf(const FormFile& file)
{
    return ParcelMap().add("path"_f, file.path).add("content"_f, file.content).take();
}

std::optional<FormFile> readFormFile(Fields& fields)
{
    const FormFile file {fields.text("path"_f, greatestPath),
        fields.bytesIfAny("content"_f, 1, greatestForm).value_or(QByteArray())};
    if (!isInside(file.path))
        fields.refuse("path"_f, problemcode::outOfRange, {file.path});
    return file;
}

Cbor cborOf(const JournalEntry& entry)
{
    return ParcelMap()
        .add("seq"_f, entry.seq)
        .add("at"_f, entry.note.at)
        .add("actor"_f, entry.note.actor)
        .add("action"_f, entry.note.action)
        .add("kind"_f, entry.note.subjectKind)
        .add("subject"_f, entry.note.subject)
        .add("content"_f, entry.note.content)
        .add("previous"_f, entry.previousHash)
        .add("hash"_f, entry.hash)
        .take();
}

std::optional<JournalEntry> readJournalEntry(Fields& fields)
{
    constexpr qsizetype hash = Journal::hashSize;
    JournalEntry entry;
    entry.seq = fields.number("seq"_f, 1, std::numeric_limits<qint64>::max());
    entry.note = {fields.moment("at"_f), fields.text("actor"_f), fields.text("action"_f), readText(fields, "kind"_f),
        fields.bytesIfAny("subject"_f, 1, parcellimit::scan).value_or(QByteArray()),
        fields.bytesIfAny("content"_f, 1, parcellimit::scan).value_or(QByteArray())};
    entry.previousHash = fields.bytes("previous"_f, hash, hash);
    entry.hash = fields.bytes("hash"_f, hash, hash);
    return entry;
}

} // namespace tanu
