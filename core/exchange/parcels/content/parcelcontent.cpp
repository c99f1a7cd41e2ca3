#include "core/exchange/parcels/content/parcelcontent.h"

#include <limits>

namespace tanu {

namespace {

const CborLimits limits {parcellimit::bytes, 16, 50'000'000};

constexpr qsizetype recoveryKeySize = 32;
constexpr const char* outCode = "out";
constexpr const char* homeCode = "home";

Cbor cborOf(const ParcelHead& head)
{
    const bool isOut = head.direction == ParcelHead::Direction::Out;
    return ParcelMap()
        .add("direction"_f, QString::fromLatin1(isOut ? outCode : homeCode))
        .add("checkOut"_f, head.checkOut)
        .add("travel"_f, head.travel)
        .add("center"_f, head.center)
        .add("office"_f, head.office)
        .add("venue"_f, head.venue)
        .add("session"_f, head.session)
        .add("at"_f, head.at)
        .take();
}

std::optional<ParcelHead> readHead(Fields& fields, ParcelHead::Direction wanted)
{
    const bool isOut = wanted == ParcelHead::Direction::Out;
    if (fields.text("direction"_f) != QLatin1String(isOut ? outCode : homeCode))
        fields.refuse("direction"_f, problemcode::contradiction);
    return ParcelHead {wanted, readId<CheckOutId>(fields, "checkOut"_f), readCount(fields, "travel"_f),
        fields.text("center"_f), readId<VenueId>(fields, "office"_f), readId<VenueId>(fields, "venue"_f),
        readId<SessionId>(fields, "session"_f), fields.moment("at"_f)};
}

Cbor cborOf(const SessionLog& log)
{
    return ParcelMap()
        .add("incidents"_f, listOf(log.incidents))
        .add("violations"_f, listOf(log.violations))
        .add("substitutions"_f, listOf(log.substitutions))
        .add("postponements"_f, listOf(log.postponements))
        .take();
}

SessionLog readLog(Fields& fields)
{
    return readOne(fields, "log"_f, [](Fields& inner) {
        return SessionLog {readList(inner, "incidents"_f, readIncident), readList(inner, "violations"_f, readViolation),
            readList(inner, "substitutions"_f, readSubstitution), readList(inner, "postponements"_f, readPostponement)};
    });
}

void addProtocol(ParcelMap& map, const std::optional<ProtocolRow>& protocol)
{
    if (protocol)
        map.add("protocol"_f, cborOf(*protocol));
}

std::optional<ProtocolRow> readProtocolIfAny(Fields& fields)
{
    auto inner = fields.nestedIfAny("protocol"_f);
    if (!inner)
        return std::nullopt;
    auto protocol = readProtocol(*inner);
    fields.join(*inner);
    return protocol;
}

void addCenter(ParcelMap& map, const OutParcel& parcel)
{
    map.add("center"_f, cborOf(parcel.center))
        .add("days"_f, listOf(parcel.days))
        .add("years"_f, listOf(parcel.years))
        .add("forms"_f, listOf(parcel.forms))
        .add("staff"_f, listOf(parcel.staff))
        .add("seatProfessions"_f, listOf(parcel.seatProfessions))
        .add("accounts"_f, listOf(parcel.accounts))
        .add("professions"_f, listOf(parcel.professions))
        .add("programme"_f, cborOf(parcel.programme))
        .add("commission"_f, cborOf(parcel.commission));
}

void addSession(ParcelMap& map, const OutParcel& parcel)
{
    map.add("session"_f, cborOf(parcel.session))
        .add("applications"_f, listOf(parcel.applications))
        .add("papers"_f, listOf(parcel.papers))
        .add("cases"_f, listOf(parcel.cases))
        .add("readiness"_f, listOf(parcel.readiness))
        .add("log"_f, cborOf(parcel.log))
        .add("numbers"_f, listOf(parcel.numbers))
        .add("journalCount"_f, parcel.journal.count)
        .add("journalRoot"_f, parcel.journal.root)
        .add("recovery"_f, parcel.recovery);
    addProtocol(map, parcel.protocol);
}

JournalCheckpoint readJournal(Fields& fields)
{
    return {fields.number("journalCount"_f, 0, std::numeric_limits<qint64>::max()),
        fields.bytes("journalRoot"_f, Journal::hashSize, Journal::hashSize)};
}

std::optional<OutParcel> readOut(Fields& fields)
{
    const auto head
        = readOne(fields, "head"_f, [](Fields& inner) { return readHead(inner, ParcelHead::Direction::Out); });
    auto center = readOne(fields, "center"_f, readCenter);
    auto programme = readOne(fields, "programme"_f, readProgramme);
    auto commission = readOne(fields, "commission"_f, readCommission);
    auto session = readOne(fields, "session"_f, readSession);
    if (!head || !center || !programme || !commission || !session)
        return std::nullopt;
    return OutParcel {*head, *std::move(center), readList(fields, "days"_f, readCalendarDay),
        readList(fields, "years"_f, readConfirmedYear), readList(fields, "forms"_f, readFormFile),
        readList(fields, "staff"_f, readStaffMember), readList(fields, "seatProfessions"_f, readSeatProfessions),
        readList(fields, "accounts"_f, readAccount), readList(fields, "professions"_f, readProfession), *std::move(programme), *std::move(commission),
        *std::move(session), readList(fields, "applications"_f, readApplication),
        readList(fields, "papers"_f, readCarriedPaper), readList(fields, "cases"_f, readProgress),
        readList(fields, "readiness"_f, readReadinessCheck), readLog(fields), readProtocolIfAny(fields),
        readList(fields, "numbers"_f, readSeriesNumber), readJournal(fields),
        fields.bytesIfAny("recovery"_f, recoveryKeySize, recoveryKeySize).value_or(QByteArray())};
}

std::optional<HomeParcel> readHome(Fields& fields)
{
    const auto head
        = readOne(fields, "head"_f, [](Fields& inner) { return readHead(inner, ParcelHead::Direction::Home); });
    auto session = readOne(fields, "session"_f, readSession);
    if (!head || !session)
        return std::nullopt;
    return HomeParcel {*head, *std::move(session), readList(fields, "cases"_f, readProgress),
        readList(fields, "readiness"_f, readReadinessCheck), readLog(fields), readProtocolIfAny(fields),
        readList(fields, "unused"_f, readSeriesNumber), readList(fields, "journal"_f, readJournalEntry)};
}

/// The whole of a message, or its first problem.
template <typename Read>
auto parsed(const QByteArray& bytes, Read read) -> Result<typename std::invoke_result_t<Read, Fields&>::value_type>
{
    const auto map = decodeMap(bytes, limits);
    if (!map)
        return map.error();
    Fields fields(*map);
    auto content = read(fields);
    if (const auto& problem = fields.problem())
        return Reading<Cbor>(*problem).error();
    if (!content)
        return Error {ErrorKind::AnswerMalformed, {}, {}};
    return *std::move(content);
}

} // namespace

QByteArray canonicalOf(const OutParcel& parcel)
{
    ParcelMap map;
    map.add("head"_f, cborOf(parcel.head));
    addCenter(map, parcel);
    addSession(map, parcel);
    return map.take().encode();
}

QByteArray canonicalOf(const HomeParcel& parcel)
{
    ParcelMap map;
    map.add("head"_f, cborOf(parcel.head))
        .add("session"_f, cborOf(parcel.session))
        .add("cases"_f, listOf(parcel.cases))
        .add("readiness"_f, listOf(parcel.readiness))
        .add("log"_f, cborOf(parcel.log))
        .add("unused"_f, listOf(parcel.unused))
        .add("journal"_f, listOf(parcel.journal));
    addProtocol(map, parcel.protocol);
    return map.take().encode();
}

Result<OutParcel> parseOutParcel(const QByteArray& bytes)
{
    return parsed(bytes, readOut);
}

Result<HomeParcel> parseHomeParcel(const QByteArray& bytes)
{
    return parsed(bytes, readHome);
}

QByteArray canonicalOf(const std::vector<CaseProgress>& cases)
{
    return ParcelMap().add("cases"_f, listOf(cases)).take().encode();
}

Result<std::vector<CaseProgress>> parseCases(const QByteArray& bytes)
{
    return parsed(bytes, [](Fields& fields) { return std::optional(readList(fields, "cases"_f, readProgress)); });
}

QByteArray canonicalOf(const std::vector<SeriesNumber>& numbers)
{
    return ParcelMap().add("numbers"_f, listOf(numbers)).take().encode();
}

Result<std::vector<SeriesNumber>> parseNumbers(const QByteArray& bytes)
{
    return parsed(bytes, [](Fields& fields) { return std::optional(readList(fields, "numbers"_f, readSeriesNumber)); });
}

} // namespace tanu
