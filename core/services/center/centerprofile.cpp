#include "core/services/center/centerprofile.h"

#include "core/base/strongid.h"
#include "core/storage/centertable.h"
#include "core/storage/pricetable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/publicprofilesettings.h"

#include <algorithm>

namespace tanu {

namespace {

template <typename Value>
std::vector<Value> inOrder(std::vector<Value> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// The newest ones: how the price came to what it is nobody asks the platform.
Result<std::vector<OfferedPrice>> pricesOf(Connection& connection, const Programme& programme)
{
    auto history = PriceTable(connection).history(programme.profession, programme.level);
    if (!history)
        return history.error();
    std::vector<OfferedPrice> prices;
    for (const PriceRow& row : *history) {
        if (prices.size() < greatestPriceCount)
            prices.push_back({row.since, row.price});
    }
    std::reverse(prices.begin(), prices.end());
    return prices;
}

Result<std::vector<ProfessionOffer>> offersOn(Connection& connection, QDate today)
{
    const auto programmes = ProgrammeTable(connection).allNewestApproved();
    if (!programmes)
        return programmes.error();
    ProfessionTable professions(connection);
    std::vector<ProfessionOffer> offers;
    for (const Programme& programme : *programmes) {
        const auto profession = professions.load(programme.profession);
        if (!profession)
            return profession.error();
        if (profession->withdrawnOn && *profession->withdrawnOn <= today)
            continue;
        auto prices = pricesOf(connection, programme);
        if (!prices)
            return prices.error();
        offers.push_back({profession->code, profession->name, programme.level, inOrder(programme.languages),
            inOrder(programme.modes), *std::move(prices)});
    }
    std::sort(offers.begin(), offers.end(), [](const ProfessionOffer& a, const ProfessionOffer& b) {
        return std::pair(a.profession, a.level.value()) < std::pair(b.profession, b.level.value());
    });
    return offers;
}

template <typename Value>
std::optional<Value> readable(const QString& kept)
{
    const auto value = Value::parse(kept);
    return value ? std::optional<Value>(*value) : std::nullopt;
}

/// The record of this center, made with its first revision.
Result<QByteArray> ownRecord(Deed& deed)
{
    PublicProfileSettings settings(deed.connection());
    const auto known = settings.recordId();
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    const QByteArray made = makeUuid7(deed.now());
    if (const auto kept = settings.setRecordId(made); !kept)
        return kept.error();
    return made;
}

} // namespace

Result<ProfileRecord> centerProfile(Connection& connection, QDate today)
{
    const auto center = CenterTable(connection).load();
    if (!center)
        return center.error();
    auto about = PublicProfileSettings(connection).load();
    if (!about)
        return about.error();
    auto offers = offersOn(connection, today);
    if (!offers)
        return offers.error();
    return ProfileRecord {center->number, center->name, center->address, readable<Phone>(center->phone),
        readable<Email>(center->email), *std::move(about), *std::move(offers)};
}

Result<void> sendProfile(Deed& deed)
{
    const auto profile = centerProfile(deed.connection(), deed.today());
    if (!profile)
        return profile.error();
    const auto content = decodeCbor(contentOf(*profile));
    if (!content)
        return content.error();
    const auto id = ownRecord(deed);
    if (!id)
        return id.error();
    return deed.send(*id, RecordKind::CenterProfile, *content, ApplicationId());
}

Result<void> followPublished(Deed& deed)
{
    const auto id = PublicProfileSettings(deed.connection()).recordId();
    if (!id)
        return id.error();
    return id->has_value() ? sendProfile(deed) : Result<void>();
}

} // namespace tanu
