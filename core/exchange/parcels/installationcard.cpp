#include "core/exchange/parcels/installationcard.h"

#include "core/exchange/parcels/content/parcelfields.h"
#include "core/services/signedmessages.h"
#include "core/storage/centertable.h"
#include "core/storage/venuesettings.h"
#include "core/wire/cose.h"

namespace tanu {

namespace {

constexpr qsizetype keySize = 32;

InstallationCard readCard(Fields& fields)
{
    return {readId<VenueId>(fields, "id"_f), fields.code("role"_f, parseInstallationRole), fields.text("name"_f),
        readText(fields, "center"_f), fields.bytes("signingKey"_f, keySize, keySize),
        fields.bytes("sealingKey"_f, keySize, keySize)};
}

/// An office is named by its center, in both languages.
Result<void> addCenter(Connection& connection, InstallationCard& card)
{
    const auto center = CenterTable(connection).load();
    if (!center)
        return center.error();
    card.name = nameOnCard(center->name);
    card.center = center->number.toString();
    return {};
}

} // namespace

QByteArray assembleCard(const InstallationCard& card, const SigningKey& key)
{
    const Cbor map = ParcelMap()
                         .add("id"_f, card.id)
                         .add("role"_f, codeOf(card.role))
                         .add("name"_f, card.name)
                         .add("center"_f, card.center)
                         .add("signingKey"_f, card.signingKey)
                         .add("sealingKey"_f, card.sealingKey)
                         .take();
    return signMessage(key, map.encode(), signedfor::installationCard);
}

Result<InstallationCard> parseCard(const QByteArray& bytes)
{
    const auto message = parseSigned(bytes, signedfor::installationCard);
    if (!message)
        return message.error();
    const auto map = decodeMap(message->payload);
    if (!map)
        return map.error();
    Fields fields(*map);
    const InstallationCard card = readCard(fields);
    if (const auto& problem = fields.problem())
        return Reading<Cbor>(*problem).error();
    const auto key = PublicKey::fromBytes(card.signingKey);
    if (!key)
        return key.error();
    const auto payload = openMessage(*key, bytes, signedfor::installationCard);
    if (!payload)
        return payload.error();
    return card;
}

Result<InstallationCard> ownCard(const Desk& desk, const EncryptionKey& key)
{
    const auto identity = ownIdentity(desk.connection);
    if (!identity)
        return identity.error();
    if (!identity->has_value())
        return ErrorKind::NotEnrolled;
    InstallationCard card {(*identity)->id, (*identity)->role, (*identity)->name, {}, desk.key.publicKey().bytes(),
        key.publicKey().bytes()};
    if (card.role == InstallationRole::Office) {
        if (const auto added = addCenter(desk.connection, card); !added)
            return added.error();
    }
    return card;
}

} // namespace tanu
