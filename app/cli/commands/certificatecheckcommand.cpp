#include "app/cli/commands/certificatecheckcommand.h"

#include "app/bootstrap/publicpart.h"
#include "app/cli/opencenter.h"
#include "app/cli/qrreading.h"
#include "core/exchange/checklists.h"
#include "core/exchange/offlinecheck.h"

#include <QtCore/QFileInfo>

namespace tanu::cli {

namespace {

QJsonObject toldOf(const CheckedCertificate& checked)
{
    const CertificateClaims& claims = checked.claims;
    QJsonObject told {{QStringLiteral("state"), codeOf(checked.verdict)},
        {QStringLiteral("serial"), claims.serial.toString()}, {QStringLiteral("surname"), claims.surname},
        {QStringLiteral("initials"), claims.initials},
        {QStringLiteral("level"), claims.serial.levels().nqf.value()},
        {QStringLiteral("issuedOn"), claims.issuedOn.toString(Qt::ISODate)},
        {QStringLiteral("validUntil"), claims.validUntil ? claims.validUntil->toString(Qt::ISODate) : QString()},
        {QStringLiteral("skills"), QJsonArray::fromStringList(claims.skills)}};
    if (checked.statusAsOf.isValid())
        told.insert(QStringLiteral("statusAsOf"), checked.statusAsOf.toString(Qt::ISODate));
    return told;
}

} // namespace

CommandShape CertificateCheckCommand::shape() const
{
    return {QStringLiteral("certificate check"), QStringLiteral("Checks a document without a network."),
        {QStringLiteral("DOCUMENT")}, {dataOption(), jsonOption()}};
}

Result<void> CertificateCheckCommand::run(const Arguments& arguments, Output& output)
{
    const QString given = arguments.at("DOCUMENT");
    const auto text = QFileInfo::exists(given) ? readQrCode(given) : Result<QString>(given);
    if (!text)
        return text.error();
    const auto connection = openPublicPart(arguments.value("data"));
    if (!connection)
        return connection.error();
    const auto lists = storedCheckLists(**connection);
    if (!lists)
        return lists.error();
    const auto checked = checkCertificate(*text, lists->keys, lists->status, SystemClock().today());
    if (!checked)
        return checked.error();
    output.object(toldOf(*checked));
    if (checked->verdict == CertificateVerdict::Valid)
        return {};
    return Error {ErrorKind::CertificateNotValid, {codeOf(checked->verdict)}, {}};
}

} // namespace tanu::cli
