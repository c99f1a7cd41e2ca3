#include "app/cli/commands/certificatecheckcommand.h"

#include "app/bootstrap/publicpart.h"
#include "app/cli/opencenter.h"
#include "app/cli/qrreading.h"
#include "core/exchange/checklists.h"
#include "core/exchange/offlinecheck.h"
#include "core/services/queries/certificatestandingquery.h"

#include <QtCore/QFileInfo>

#include <iterator>

namespace tanu::cli {

namespace {

/// Names what would say nothing only in JSON, where whoever reads it counts on the names.
QJsonObject withoutEmpty(QJsonObject told)
{
    for (auto it = told.begin(); it != told.end();) {
        const bool isEmpty = it->isArray() ? it->toArray().isEmpty() : it->isString() && it->toString().isEmpty();
        it = isEmpty ? told.erase(it) : std::next(it);
    }
    return told;
}

QString dayOf(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject toldOf(const CheckedCertificate& checked)
{
    const CertificateClaims& claims = checked.claims;
    QJsonObject told {{QStringLiteral("state"), codeOf(checked.verdict)},
        {QStringLiteral("serial"), claims.serial.toString()}, {QStringLiteral("surname"), claims.surname},
        {QStringLiteral("initials"), claims.initials},
        {QStringLiteral("level"), claims.serial.levels().nqf.value()},
        {QStringLiteral("issuedOn"), dayOf(claims.issuedOn)}, {QStringLiteral("validUntil"), dayOf(claims.validUntil)},
        {QStringLiteral("skills"), QJsonArray::fromStringList(claims.skills)}};
    if (checked.statusAsOf.isValid())
        told.insert(QStringLiteral("statusAsOf"), checked.statusAsOf.toString(Qt::ISODate));
    return told;
}

/// In the words of a check (`valid`, `expired`), or the state that keeps a document from being either.
QString stateOf(const CertificateStanding& standing, QDate today)
{
    if (standing.state != CertificateState::Issued)
        return codeOf(standing.state);
    const bool isOver = standing.validUntil && *standing.validUntil < today;
    return codeOf(isOver ? CertificateVerdict::Expired : CertificateVerdict::Valid);
}

QJsonObject toldOf(const CertificateStanding& standing, const QString& state)
{
    return {{QStringLiteral("state"), state}, {QStringLiteral("serial"), standing.serial.toString()},
        {QStringLiteral("level"), standing.serial.levels().nqf.value()},
        {QStringLiteral("issuedOn"), dayOf(standing.issuedOn)}, {QStringLiteral("validUntil"), dayOf(standing.validUntil)},
        {QStringLiteral("cancelledOn"), dayOf(standing.cancelledOn)}, {QStringLiteral("source"), QStringLiteral("own-record")},
        {QStringLiteral("signature"), QStringLiteral("not-checked")}};
}

/// Says it, with the warnings that it deserves, and ends as the state demands.
Result<void> conclude(QJsonObject told, QDate issuedOn, QDate today, Output& output)
{
    if (issuedOn > today) {
        told.insert(QStringLiteral("warning"), QStringLiteral("issued-in-the-future"));
        output.error(QStringLiteral("warning: the document is dated %1, this computer's clock says %2: one of the two is wrong")
                         .arg(dayOf(issuedOn), dayOf(today)));
    }
    output.object(output.isJson() ? told : withoutEmpty(told));
    const QString state = told.value(QStringLiteral("state")).toString();
    if (state == codeOf(CertificateVerdict::Valid))
        return {};
    return Error {ErrorKind::CertificateNotValid, {state}, {}};
}

Result<void> checkBySignature(Connection& connection, const QString& qrText, QDate today, Output& output)
{
    const auto lists = storedCheckLists(connection);
    if (!lists)
        return lists.error();
    const auto checked = checkCertificate(qrText, lists->keys, lists->status, today);
    if (!checked)
        return checked.error();
    return conclude(toldOf(*checked), checked->claims.issuedOn, today, output);
}

Result<void> lookUp(Connection& connection, const QString& typed, QDate today, Output& output)
{
    const auto serial = CertificateNumber::parse(typed);
    if (!serial)
        return serial.error();
    const auto standing = CertificateStandingQuery(connection).of(*serial);
    if (!standing)
        return standing.error();
    output.line(QStringLiteral("This is the center's own record of the number: no signature was checked."));
    return conclude(toldOf(*standing, stateOf(*standing, today)), standing->issuedOn, today, output);
}

/// A serial number begins with a digit (A2), the text of a QR code with `https`.
bool isMeantAsSerial(const QString& given)
{
    const QString typed = given.trimmed();
    return !typed.isEmpty() && typed.at(0).isDigit();
}

} // namespace

CertificateCheckCommand::CertificateCheckCommand(std::unique_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
}

CommandShape CertificateCheckCommand::shape() const
{
    return {QStringLiteral("certificate check"),
        QStringLiteral("Checks a document without a network: the text of its QR code, a PDF or picture of it, or its serial "
                       "number in the center's own register."),
        {QStringLiteral("DOCUMENT")}, {dataOption(), jsonOption()}};
}

Result<void> CertificateCheckCommand::run(const Arguments& arguments, Output& output)
{
    const QString given = arguments.at("DOCUMENT");
    const bool isFile = QFileInfo::exists(given);
    const auto text = isFile ? readQrCode(given) : Result<QString>(given);
    if (!text)
        return text.error();
    const auto connection = openPublicPart(arguments.value("data"));
    if (!connection)
        return connection.error();
    const QDate today = m_clock->today();
    if (!isFile && isMeantAsSerial(*text))
        return lookUp(**connection, *text, today, output);
    return checkBySignature(**connection, *text, today, output);
}

} // namespace tanu::cli
