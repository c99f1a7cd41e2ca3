#include "core/exchange/parcels/installationcard.h"
#include "core/exchange/parcels/resolveconflict.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/cases/closecase.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/ordeal/exchange/exchangetrials.h"

#include <QtCore/QFile>

namespace tanu::test {

namespace {

const QString reason = QStringLiteral("Ноутбук жоғалды");

/// An office and its venue, both in files, with a session of one candidate.
struct Sides {
    TwoSides both {TestCenter::Where::File};
    ApplicationId candidate = both.road().contracted(1);
    SessionId session = both.road().notified({candidate});
};

using SidesPtr = std::shared_ptr<Sides>;

Scene atOffice(const SidesPtr& sides, Work work)
{
    return {std::move(work), sides->both.office().db(), sides->both.office().path()};
}

Scene atVenue(const SidesPtr& sides, Work work)
{
    return {std::move(work), sides->both.venue().db(), sides->both.venue().path()};
}

/// A card that the office has not enrolled, in a file.
QString strangersCard(TwoSides& sides, const InstallationCard& card, const SigningKey& key)
{
    const QString path = sides.fresh("card");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(assembleCard(card, key)) < 0)
        qFatal("the card cannot be written");
    return path;
}

Scene showing()
{
    const auto clock = std::make_shared<ManualClock>(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
    const auto venue = std::make_shared<VenueSide>(*clock, '\x41', QStringLiteral("Ноутбук 2"), TestCenter::Where::File);
    return {[clock, venue] {
                Desk desk = venue->first();
                return done(ShowCard(desk, venue->parcelKey()).run(QStringLiteral("Ноутбук 2")));
            },
        venue->db(), venue->path()};
}

Scene enrolling()
{
    const auto sides = std::make_shared<Sides>();
    VenueSide other(sides->both.office().clock(), '\x41', QStringLiteral("Ноутбук 2"));
    const InstallationCard card = other.show();
    return atOffice(
        sides, [sides, card] { return done(EnrolVenue(sides->both.office().as(Role::Administrator)).run(card)); });
}

Scene renewing()
{
    const auto sides = std::make_shared<Sides>();
    const auto key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x45')));
    InstallationCard card = sides->both.venue().show();
    card.signingKey = key->publicKey().bytes();
    const QString path = strangersCard(sides->both, card, *key);
    return atOffice(
        sides, [sides, path] { return done(EnrolVenue(sides->both.office().as(Role::Administrator)).renew(path)); });
}

Scene resting()
{
    const auto sides = std::make_shared<Sides>();
    return atOffice(sides, [sides] {
        return EnrolVenue(sides->both.office().as(Role::Administrator)).setActive(sides->both.venueId(), false);
    });
}

Scene checkingOut()
{
    const auto sides = std::make_shared<Sides>();
    const QString path = sides->both.fresh("out");
    Scene scene
        = atOffice(sides, [sides, path] { return done(sides->both.tryCheckOut(sides->session, path)); });
    scene.wrong = [sides, path] {
        const auto received = sides->both.tryReceive(path);
        return received ? QString() : QLatin1String("the venue refuses it: ") + nameOf(received.error().kind);
    };
    return scene;
}

Scene receiving()
{
    const auto sides = std::make_shared<Sides>();
    const QString path = sides->both.checkOut(sides->session);
    return atVenue(sides, [sides, path] { return done(sides->both.tryReceive(path)); });
}

Scene returning()
{
    const auto sides = std::make_shared<Sides>();
    sides->both.handOver(sides->session);
    const QString path = sides->both.fresh("home");
    Scene scene = atVenue(sides, [sides, path] {
        Desk desk = sides->both.secretary();
        return done(ReturnSession(desk).run(sides->session, path));
    });
    scene.wrong = [sides, path] {
        const auto home = sides->both.tryBringHome(path);
        return home && home->isNew ? QString() : QStringLiteral("the office does not take it");
    };
    return scene;
}

Scene bringingHome()
{
    const auto sides = std::make_shared<Sides>();
    sides->both.handOver(sides->session);
    sides->both.goTo(sides->session);
    sides->both.atVenue().conduct(sides->session, {sides->candidate});
    const QString path = sides->both.giveBack(sides->session);
    return atOffice(sides, [sides, path] { return done(sides->both.tryBringHome(path)); });
}

Scene takingBack()
{
    const auto sides = std::make_shared<Sides>();
    sides->both.handOver(sides->session);
    return atOffice(sides,
        [sides] { return TakeBackSession(sides->both.office().as(Role::Administrator)).run(sides->session, reason); });
}

Scene choosing()
{
    const auto sides = std::make_shared<Sides>();
    sides->both.handOver(sides->session);
    need(CloseCase(sides->both.office().as(Role::Head)).run(sides->candidate, ClosureGround::WithdrawnByCandidate, reason));
    sides->both.goTo(sides->session);
    sides->both.atVenue().conduct(sides->session, {sides->candidate});
    need(sides->both.tryBringHome(sides->both.giveBack(sides->session)));
    const ConflictId id = need(VenueQuery(sides->both.office().db()).conflictsOf(sides->session)).front().id;
    return atOffice(
        sides, [sides, id] { return ResolveConflict(sides->both.office().as(Role::Secretary)).run(id, ConflictSide::Venue); });
}

} // namespace

std::vector<ExchangeTrial> parcelTrials()
{
    constexpr auto asBefore = AfterFailure::AsBefore;
    constexpr auto toBeFinished = AfterFailure::ToBeFinished;
    return {
        {"ShowCard", "exchange.md 21", asBefore, showing},
        {"EnrolVenue", "exchange.md 21", asBefore, enrolling},
        {"EnrolVenue", "exchange.md 14, restored", asBefore, renewing},
        {"EnrolVenue", "exchange.md 22, no more sessions", asBefore, resting},
        {"CheckOutSession", "exchange.md 22", toBeFinished, checkingOut},
        {"ReceiveSession", "exchange.md 21", asBefore, receiving},
        {"ReturnSession", "exchange.md 23", toBeFinished, returning},
        {"BringHomeSession", "exchange.md 23", asBefore, bringingHome},
        {"TakeBackSession", "exchange.md 22", asBefore, takingBack},
        {"ResolveConflict", "exchange.md 23", asBefore, choosing},
    };
}

} // namespace tanu::test
