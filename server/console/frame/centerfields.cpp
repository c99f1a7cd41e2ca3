#include "server/console/frame/centerfields.h"

#include "server/actions/changecenter.h"
#include "server/console/frame/regions.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int usualBlockSize = 1000;
constexpr int greatestFounders = 1000; ///< characters

QList<Choice> regionChoices(const Say& say, const QString& chosen)
{
    QList<Choice> choices {{QString(), say("newCenter.noRegion")}};
    for (const Region& region : allRegions())
        choices.append({region.code, say(region.name)});
    const bool isThere = std::any_of(
        choices.begin(), choices.end(), [&](const Choice& choice) { return choice.value == chosen; });
    if (!isThere) // a longer code of the classifier
        choices.append({chosen, say(regionName(chosen)) + QStringLiteral(" · ") + chosen});
    return choices;
}

Field optional(const char* name, const QString& label, const QString& value, const QString& hint)
{
    Field field {name, label, value, hint};
    field.isRequired = false;
    return field;
}

int blockSizeIn(const CenterWords& words)
{
    return words.blockSize.isEmpty() ? usualBlockSize : words.blockSize.toInt();
}

QDate dateIn(const ConsoleRequest& request, const char* field, FieldProblems& problems)
{
    const QString typed = request.field(field);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        problems.insert(QLatin1String(field), request.say.refusal(malformedField(field, typed)));
    return date;
}

Field dateField(const ConsoleRequest& request, const char* name, const char* label, const char* hint, bool isRequired)
{
    Field field {name, request.say(label), request.field(name), request.say(hint)};
    field.type = "date";
    field.isRequired = isRequired;
    return field;
}

} // namespace

Error malformedField(const char* field, const QString& typed)
{
    return {typed.isEmpty() ? ErrorKind::FieldEmpty : ErrorKind::FieldMalformed, {QLatin1String(field), typed}, {}};
}

CenterWords centerWords(const ConsoleRequest& request)
{
    return {request.field("name-kk"), request.field("name-ru"), request.field("bin"), request.field("region"),
        request.field("founders"), request.field("block-size")};
}

CenterWords centerWords(const RegisteredCenter& center)
{
    return {center.name.kk, center.name.ru, center.bin.toString(), center.region, center.founders,
        QString::number(center.blockSize)};
}

Html centerFields(const Say& say, const CenterWords& words, const FieldProblems& problems)
{
    Field founders = optional("founders", say("newCenter.founders"), words.founders, say("newCenter.foundersHint"));
    founders.greatestLength = greatestFounders;
    return inputField({"name-kk", say("newCenter.nameKk"), words.nameKk}, problems)
        + inputField({"name-ru", say("newCenter.nameRu"), words.nameRu}, problems)
        + inputField({"bin", say("centers.bin"), words.bin}, problems)
        + choiceField({"region", say("centers.region"), words.region}, regionChoices(say, words.region), problems)
        + areaField(founders, problems, 2)
        + inputField(optional("block-size", say("newCenter.blockSize"), words.blockSize, say("newCenter.blockSizeHint")), problems);
}

void checkWords(const CenterWords& words, const Say& say, FieldProblems& problems)
{
    const auto wrong = [&](const char* field, const QString& typed) {
        problems.insert(QLatin1String(field), say.refusal(malformedField(field, typed)));
    };
    if (words.nameKk.simplified().isEmpty())
        wrong("name-kk", {});
    if (words.nameRu.simplified().isEmpty())
        wrong("name-ru", {});
    if (!Bin::parse(words.bin))
        wrong("bin", words.bin);
    const int blockSize = blockSizeIn(words);
    if (blockSize < 1 || blockSize > greatestBlockSize)
        wrong("block-size", words.blockSize);
    if (words.founders.size() > greatestFounders)
        problems.insert(QStringLiteral("founders"), say.refusal({ErrorKind::FieldTooLong, {QStringLiteral("founders")}, {}}));
}

RegisteredCenter described(RegisteredCenter center, const CenterWords& words)
{
    center.name = {words.nameKk.simplified(), words.nameRu.simplified()};
    if (const auto bin = Bin::parse(words.bin))
        center.bin = *bin;
    center.region = words.region;
    center.founders = words.founders.simplified();
    center.blockSize = blockSizeIn(words);
    return center;
}

Html termFields(const ConsoleRequest& request, const FieldProblems& problems)
{
    return inputField(dateField(request, "from", "newCenter.from", "newCenter.fromHint", true), problems)
        + inputField(dateField(request, "until", "newCenter.until", "newCenter.untilHint", false), problems);
}

AccreditationTerm termIn(const ConsoleRequest& request, FieldProblems& problems)
{
    const QDate from = dateIn(request, "from", problems);
    if (!from.isValid() || request.field("until").isEmpty())
        return accreditationFrom(from);
    const QDate until = dateIn(request, "until", problems);
    if (until.isValid() && until < from)
        problems.insert(QStringLiteral("until"), request.say.refusal(malformedField("until", request.field("until"))));
    return {from, until, std::nullopt};
}

} // namespace tanu::server
