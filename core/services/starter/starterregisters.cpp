#include "core/services/starter/starterregisters.h"

#include "core/domain/values/calendarfile.h"
#include "core/services/starter/starteritem.h"
#include "core/storage/programmejson.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

// Outside of the namespace: the macro declares a function of the resource compiler.
static void initialiseStarterResource()
{
    Q_INIT_RESOURCE(starter);
}

namespace tanu {

namespace {

Error unreadable(const QString& path, const QString& detail)
{
    return {ErrorKind::FileUnreadable, {path}, detail};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return file.readAll();
}

Result<QJsonDocument> documentOf(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(path, problem.errorString());
    return document;
}

/// Reads a list of objects; `key` names each of them, once.
template <typename T, typename Make, typename Key>
Result<std::vector<T>> listOf(const char* name, Make make, Key key)
{
    const QString path = QStringLiteral(":/registers/%1.json").arg(QLatin1String(name));
    const Result<QJsonDocument> document = documentOf(path);
    if (!document)
        return document.error();
    std::vector<T> list;
    QSet<QString> keys;
    for (const QJsonValue value : document->array()) {
        StarterItem item(value.toObject());
        std::optional<T> made = make(item);
        if (!item.wrongField().isEmpty() || !made)
            return unreadable(path, item.wrongField());
        if (keys.contains(key(*made)))
            return unreadable(path, key(*made));
        keys.insert(key(*made));
        list.push_back(*std::move(made));
    }
    return list;
}

std::optional<Profession> professionOf(StarterItem& item)
{
    const QString id = item.text("id");
    const Bilingual name = item.words("name");
    const auto oked = item.accept("oked", OkedSubclass::parse(item.text("oked")));
    std::optional<OccupationCode> occupation;
    if (const auto nkz = item.optionalText("nkz"))
        occupation = item.accept("nkz", OccupationCode::parse(*nkz));
    std::vector<NqfLevel> levels;
    for (const int number : item.numbers("levels")) {
        if (const auto level = item.accept("levels", NqfLevel::of(number)))
            levels.push_back(*level);
    }
    const auto months = item.optionalNumber("validityMonths");
    if (!oked)
        return std::nullopt;
    return Profession {id, name, *oked, occupation, levels, months, std::nullopt};
}

std::optional<NqfLevelText> levelOf(StarterItem& item)
{
    const auto level = item.accept("level", NqfLevel::of(item.number("level")));
    if (!level)
        return std::nullopt;
    return NqfLevelText {*level, item.words("name"), item.words("description")};
}

Result<StarterProgramme> programmeIn(const QString& path)
{
    const Result<QJsonDocument> document = documentOf(path);
    if (!document)
        return document.error();
    const Result<Programme> programme = programmeFromJson(document->object());
    if (!programme)
        return unreadable(path, programme.error().arguments.join(u' '));
    StarterItem item(document->object());
    const auto price = item.accept("priceTenge", Money::ofTiyn(qint64 {100} * item.number("priceTenge")));
    if (!price || !item.wrongField().isEmpty())
        return unreadable(path, item.wrongField());
    return StarterProgramme {*programme, *price};
}

Result<std::vector<StarterProgramme>> allProgrammes()
{
    const QDir folder(QStringLiteral(":/registers/programmes"));
    std::vector<StarterProgramme> programmes;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Result<StarterProgramme> programme = programmeIn(folder.filePath(name));
        if (!programme)
            return programme.error();
        programmes.push_back(*std::move(programme));
    }
    return programmes;
}

Result<std::vector<CalendarDay>> allCalendarDays()
{
    const QString path = QStringLiteral(":/calendars/kz_2023-2027.csv");
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.error();
    const auto days = parseCalendarCsv(QString::fromUtf8(*content));
    if (!days)
        return unreadable(path, days.error().arguments.join(u' '));
    return days;
}

/// Moves a good answer into its place.
template <typename T>
Result<void> into(std::vector<T>& place, Result<std::vector<T>> answer)
{
    if (!answer)
        return answer.error();
    place = *std::move(answer);
    return {};
}

} // namespace

void initialiseStarter()
{
    initialiseStarterResource();
}

Result<StarterRegisters> StarterRegisters::load()
{
    initialiseStarter();
    StarterRegisters registers;
    if (const Result<void> read = registers.readLists(); !read)
        return read.error();
    if (const Result<void> read = registers.readSmallLists(); !read)
        return read.error();
    return registers;
}

Result<void> StarterRegisters::readLists()
{
    if (const auto read = into(m_professions,
            listOf<Profession>("professions", professionOf, [](const Profession& one) { return one.code; })); !read)
        return read;
    if (const auto read = into(m_programmes, allProgrammes()); !read)
        return read;
    if (const auto read = into(m_calendarDays, allCalendarDays()); !read)
        return read;
    const auto regionOf = [](StarterItem& item) -> std::optional<StarterRegion> {
        return StarterRegion {item.text("kato"), item.words("name")};
    };
    return into(m_regions, listOf<StarterRegion>("regions", regionOf, [](const StarterRegion& one) { return one.code; }));
}

Result<void> StarterRegisters::readSmallLists()
{
    const auto countryOf = [](StarterItem& item) -> std::optional<Country> {
        return Country {item.text("numeric"), item.text("alpha3"), item.words("name")};
    };
    const auto groundOf = [](StarterItem& item) -> std::optional<RefusalGround> {
        return RefusalGround {item.text("id"), item.text("clause"), item.words()};
    };
    const auto categoryOf = [](StarterItem& item) -> std::optional<OutsideLawText> {
        return OutsideLawText {item.text("id"), item.text("clause"), item.words()};
    };
    const auto kindOf = [](StarterItem& item) -> std::optional<DocumentKindText> {
        return DocumentKindText {item.text("id"), item.text("group"), item.text("clause"), item.words()};
    };
    const auto thingOf = [](StarterItem& item) -> std::optional<StarterThing> {
        return StarterThing {item.text("id"), item.words()};
    };
    const auto idOf = [](const auto& one) { return one.id; };
    if (const auto read = into(m_nqfLevels, listOf<NqfLevelText>("nqf_levels", levelOf,
            [](const NqfLevelText& one) { return one.level.toString(); })); !read)
        return read;
    if (const auto read = into(m_countries, listOf<Country>("countries", countryOf,
            [](const Country& one) { return one.numeric; })); !read)
        return read;
    if (const auto read = into(m_refusalGrounds, listOf<RefusalGround>("refusal_grounds", groundOf, idOf)); !read)
        return read;
    if (const auto read = into(m_outsideLaw, listOf<OutsideLawText>("outside_law", categoryOf, idOf)); !read)
        return read;
    if (const auto read = into(m_documentKinds, listOf<DocumentKindText>("document_kinds", kindOf, idOf)); !read)
        return read;
    return into(m_prohibitedThings, listOf<StarterThing>("prohibited_things", thingOf, idOf));
}

} // namespace tanu
