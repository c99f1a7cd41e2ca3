#include "core/services/center/publishprofile.h"

#include "core/base/strongid.h"
#include "core/services/center/centerprofile.h"
#include "core/storage/publicprofilesettings.h"

namespace tanu {

namespace {

/// What the platform refused stays refused under its record; published once more it is another one.
Result<void> renewRefused(Deed& deed)
{
    PublicProfileSettings settings(deed.connection());
    const auto standing = settings.standing();
    if (!standing)
        return standing.error();
    return standing->state == RecordState::Rejected ? settings.setRecordId(makeUuid7(deed.now())) : Result<void>();
}

} // namespace

PublishProfile::PublishProfile(Desk& desk)
    : m_desk(desk)
{
}

Result<void> PublishProfile::run()
{
    return perform(m_desk, Action::PublishProfile, [&](Deed& deed) -> Result<void> {
        const auto profile = centerProfile(deed.connection(), deed.today());
        if (!profile)
            return profile.error();
        if (const auto enough = checkPublishable(profile->about); !enough)
            return enough;
        for (const ProfessionOffer& offer : profile->offers) {
            if (offer.prices.empty())
                return Error {ErrorKind::PriceMissing, {offer.profession}, {}};
        }
        deed.about("center");
        if (const auto renewed = renewRefused(deed); !renewed)
            return renewed;
        return sendProfile(deed);
    });
}

} // namespace tanu
