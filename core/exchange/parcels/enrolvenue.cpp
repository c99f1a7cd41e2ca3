#include "core/exchange/parcels/enrolvenue.h"

#include "core/exchange/parcels/installationcard.h"
#include "core/services/deed.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"

#include <QtCore/QFile>

#include <algorithm>

namespace tanu {

namespace {

constexpr qint64 greatestCard = 64 * 1024;

Result<InstallationCard> cardIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    return parseCard(file.read(greatestCard));
}

/// An office enrols venues, a venue its office.
Result<void> checkSide(Deed& deed, const InstallationCard& card)
{
    const auto self = ownIdentity(deed.connection());
    if (!self)
        return self.error();
    if (!self->has_value())
        return ErrorKind::NotEnrolled;
    if (card.role == (*self)->role || card.id == (*self)->id)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("role"), codeOf(card.role)}, {}};
    return {};
}

bool haveSameKeys(const InstallationCard& a, const InstallationCard& b)
{
    return a.signingKey == b.signingKey && a.sealingKey == b.sealingKey;
}

Error alreadyThere(const Venue& known)
{
    return {ErrorKind::AlreadyThere, {codeOf(known.card.role), known.card.name}, {}};
}

/// Errors: AlreadyThere for another office, or for one of these keys under another id.
Result<void> checkIsNew(Deed& deed, const InstallationCard& card)
{
    const auto known = VenueTable(deed.connection()).all();
    if (!known)
        return known.error();
    const auto rival = std::find_if(known->begin(), known->end(), [&](const Venue& other) {
        const bool isOffice = card.role == InstallationRole::Office && other.card.role == InstallationRole::Office;
        return isOffice || other.card.signingKey == card.signingKey || other.card.sealingKey == card.sealingKey;
    });
    if (rival == known->end())
        return {};
    return alreadyThere(*rival);
}

/// The same installation, and parcels to it are sealed as before; only what it signs with is new.
bool isRestored(const InstallationCard& known, const InstallationCard& card)
{
    return known.id == card.id && known.role == card.role && known.center == card.center
        && known.sealingKey == card.sealingKey && known.signingKey != card.signingKey;
}

Result<Venue> replaceKey(Deed& deed, const InstallationCard& card)
{
    VenueTable table(deed.connection());
    auto venue = table.load(card.id);
    if (!venue)
        return venue;
    if (!isRestored(venue->card, card))
        return alreadyThere(*venue);
    venue->card = card;
    if (const auto replaced = table.replaceSigningKey(card.id, card.signingKey); !replaced)
        return replaced.error();
    const auto stored = table.update(*venue);
    return stored ? venue : stored.error();
}

/// Adds it, or takes over another name.
Result<Venue> store(Deed& deed, const InstallationCard& card)
{
    VenueTable table(deed.connection());
    const auto known = table.find(card.id);
    if (!known)
        return known.error();
    if (!known->has_value()) {
        if (const auto isNew = checkIsNew(deed, card); !isNew)
            return isNew.error();
        const Venue venue {card, true, deed.now()};
        const auto stored = table.insert(venue);
        return stored ? Result<Venue>(venue) : stored.error();
    }
    if (!haveSameKeys((*known)->card, card) || (*known)->card.center != card.center)
        return alreadyThere(**known);
    Venue venue {card, true, (*known)->enrolledAt};
    const auto stored = table.update(venue);
    return stored ? Result<Venue>(venue) : stored.error();
}

} // namespace

EnrolVenue::EnrolVenue(Desk& desk)
    : m_desk(desk)
{
}

Result<Venue> EnrolVenue::run(const QString& path)
{
    const auto card = cardIn(path);
    if (!card)
        return card.error();
    return run(*card);
}

Result<Venue> EnrolVenue::run(const InstallationCard& card)
{
    return perform(m_desk, Action::EnrolVenue, [&](Deed& deed) -> Result<Venue> {
        if (const auto right = checkSide(deed, card); !right)
            return right.error();
        const auto venue = store(deed, card);
        if (!venue)
            return venue;
        deed.about("venue", card.id);
        deed.note("name", card.name);
        deed.note("fingerprint", fingerprintOf(card));
        return venue;
    });
}

Result<Venue> EnrolVenue::renew(const QString& path)
{
    const auto card = cardIn(path);
    if (!card)
        return card.error();
    return perform(m_desk, Action::EnrolVenue, [&](Deed& deed) -> Result<Venue> {
        if (const auto right = checkSide(deed, *card); !right)
            return right.error();
        const auto venue = replaceKey(deed, *card);
        if (!venue)
            return venue;
        deed.about("venue", card->id);
        deed.note("name", card->name);
        deed.note("fingerprint", fingerprintOf(*card));
        deed.note("renewed", Cbor::boolean(true));
        return venue;
    });
}

Result<std::optional<Venue>> EnrolVenue::renewedBy(const QString& path)
{
    const auto card = cardIn(path);
    if (!card)
        return card.error();
    auto known = VenueTable(m_desk.connection).find(card->id);
    if (known && known->has_value() && !isRestored((*known)->card, *card))
        known->reset();
    return known;
}

Result<void> EnrolVenue::setActive(const VenueId& id, bool isActive)
{
    return perform(m_desk, Action::EnrolVenue, [&](Deed& deed) -> Result<void> {
        auto venue = VenueTable(deed.connection()).load(id);
        if (!venue)
            return venue.error();
        venue->isActive = isActive;
        deed.about("venue", id);
        deed.note("name", venue->card.name);
        deed.note("active", Cbor::boolean(isActive));
        return VenueTable(deed.connection()).update(*venue);
    });
}

} // namespace tanu
