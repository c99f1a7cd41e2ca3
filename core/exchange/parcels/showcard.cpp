#include "core/exchange/parcels/showcard.h"

#include "core/base/durablefile.h"
#include "core/services/deed.h"
#include "core/storage/centertable.h"
#include "core/storage/venuesettings.h"

namespace tanu {

namespace {

/// Who this installation becomes by showing itself for the first time.
Result<OwnIdentity> firstIdentity(Deed& deed)
{
    const auto center = CenterTable(deed.connection()).find();
    if (!center)
        return center.error();
    const auto role = center->has_value() ? InstallationRole::Office : InstallationRole::Venue;
    return OwnIdentity {VenueId::make(deed.now()), role, {}};
}

} // namespace

ShowCard::ShowCard(Desk& desk, const EncryptionKey& key)
    : m_desk(desk)
    , m_key(key)
{
}

Result<InstallationCard> ShowCard::run(const QString& typed)
{
    const QString name = typed.trimmed();
    return perform(m_desk, Action::EnrolVenue, [&](Deed& deed) -> Result<InstallationCard> {
        const auto known = ownIdentity(deed.connection());
        if (!known)
            return known.error();
        auto identity = known->has_value() ? Result<OwnIdentity>(**known) : firstIdentity(deed);
        if (!identity)
            return identity.error();
        if (identity->role == InstallationRole::Venue && !name.isEmpty())
            identity->name = name;
        if (identity->role == InstallationRole::Venue && identity->name.isEmpty())
            return Error {ErrorKind::FieldEmpty, {QStringLiteral("name")}, {}};
        if (const auto kept = setOwnIdentity(deed.connection(), *identity); !kept)
            return kept.error();
        const auto card = ownCard(m_desk, m_key);
        if (!card)
            return card;
        deed.about("venue", card->id);
        deed.note("shown", card->name);
        deed.note("role", codeOf(card->role));
        return card;
    });
}

Result<InstallationCard> ShowCard::write(const QString& path, const QString& name)
{
    const auto file = DurableFile::create(path);
    if (!file)
        return file.error();
    auto card = run(name);
    if (!card)
        return card;
    if (const auto written = (*file)->write(assembleCard(*card, m_desk.key)); !written)
        return written.error();
    if (const auto flushed = (*file)->flush(); !flushed)
        return flushed.error();
    if (const auto published = (*file)->publish(); !published)
        return published.error();
    return card;
}

} // namespace tanu
