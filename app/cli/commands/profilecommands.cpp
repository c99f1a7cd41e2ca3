#include "app/cli/commands/profilecommands.h"

#include "app/cli/opencenter.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/queries/publicationquery.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tanu::cli {

namespace {

QJsonObject standingOf(const Publication& publication)
{
    QJsonObject object {
        {QStringLiteral("state"), publication.state ? codeOf(*publication.state) : QStringLiteral("not-published")}};
    if (publication.publishedAt)
        object.insert(QStringLiteral("publishedAt"), publication.publishedAt->toString(Qt::ISODate));
    if (!publication.answer.isEmpty())
        object.insert(QStringLiteral("answer"), publication.answer);
    if (publication.dueBy.isValid())
        object.insert(QStringLiteral("dueBy"), publication.dueBy.toString(Qt::ISODate));
    return object;
}

Result<QJsonObject> objectIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("file"), path}, problem.errorString()};
    return document.object();
}

/// Errors: FieldMalformed{name, value} for a field that no profile has, or that is no text.
Result<PublicProfile> laidOver(PublicProfile profile, const QJsonObject& said)
{
    for (auto it = said.begin(); it != said.end(); ++it) {
        const QString name = it.key();
        const auto field = std::find_if(
            profileTexts.begin(), profileTexts.end(), [&name](const ProfileText& one) { return name == QLatin1String(one.name); });
        if (field == profileTexts.end() || !it.value().isString())
            return Error {ErrorKind::FieldMalformed, {name, it.value().toVariant().toString()}, {}};
        field->in(profile) = it.value().toString();
    }
    return profile;
}

/// Keeps what the file says of the center.
Result<void> keepFrom(const QString& path, Desk& desk)
{
    const auto said = objectIn(path);
    if (!said)
        return said.error();
    const auto before = PublicationQuery(desk.connection).load();
    if (!before)
        return before.error();
    const auto profile = laidOver(before->profile, *said);
    return profile ? SavePublicProfile(desk).run(*profile) : Result<void>(profile.error());
}

} // namespace

CommandShape ProfileShowCommand::shape() const
{
    return {QStringLiteral("profile show"),
        QStringLiteral("What the center says of itself to everybody, and where its publication stands."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> ProfileShowCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openSignedIn(arguments, Role::Head, output);
    if (!center)
        return center.error();
    auto publication = PublicationQuery((*center)->connection()).load();
    if (!publication)
        return publication.error();
    QJsonObject object = standingOf(*publication);
    for (const ProfileText& field : profileTexts)
        object.insert(QLatin1String(field.name), field.in(publication->profile));
    output.object(object);
    return {};
}

CommandShape ProfilePublishCommand::shape() const
{
    return {QStringLiteral("profile publish"),
        QStringLiteral("Publishes structure, activity and prices; the platform has them after the next exchange."), {},
        withUser({{QStringLiteral("from"), QStringLiteral("FILE")}, dataOption(), jsonOption()})};
}

Result<void> ProfilePublishCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Head, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    if (arguments.has("from")) {
        if (const auto kept = keepFrom(arguments.value("from"), desk); !kept)
            return kept;
    }
    if (const auto published = PublishProfile(desk).run(); !published)
        return published;
    const auto publication = PublicationQuery(desk.connection).load();
    if (!publication)
        return publication.error();
    output.object(standingOf(*publication));
    return {};
}

} // namespace tanu::cli
