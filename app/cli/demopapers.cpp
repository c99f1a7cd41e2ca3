#include "app/cli/demopapers.h"

#include "app/cli/paperpress.h"
#include "core/documents/certificate/certificatebatch.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/exchangequery.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace tanu::cli {

namespace {

Result<void> printForms(Desk& desk, const PaperPress& press, const QDir& folder, const demo::DemoCases& cases, Output& output)
{
    const ApplicationId passed = cases.issued.front();
    const ApplicationId notPassed = cases.notPassed.front();
    const ApplicationId refused = cases.refused.front();
    const std::vector<std::function<Result<QString>()>> papers {
        [&] { return press.write(applicationForm(desk, passed), folder.filePath(QStringLiteral("application.pdf"))); },
        [&] { return press.write(contractForm(desk, passed), folder.filePath(QStringLiteral("contract.pdf"))); },
        [&] { return press.write(refusalForm(desk, refused), folder.filePath(QStringLiteral("refusal.pdf"))); },
        [&] { return press.write(noticeForm(desk, passed), folder.filePath(QStringLiteral("notice.pdf"))); },
        [&] { return press.write(acquaintanceForm(desk, passed), folder.filePath(QStringLiteral("acquaintance.pdf"))); },
        [&] { return press.write(protocolForm(desk, cases.protocols.front(), Language::Kazakh), folder.filePath(QStringLiteral("protocol.pdf"))); },
        [&] { return press.write(notPassedForm(desk, notPassed), folder.filePath(QStringLiteral("not-passed.pdf"))); },
    };
    for (const auto& paper : papers) {
        const auto path = paper();
        if (!path)
            return path.error();
        output.line(QStringLiteral("pdf: %1").arg(*path));
    }
    return {};
}

Result<CertificateId> certificateOf(Desk& desk, const ApplicationId& id)
{
    const auto found = CaseQuery(desk.connection, desk.clock).load(id);
    if (!found)
        return found.error();
    if (found->certificates.empty())
        return Error {ErrorKind::NotFound, {QStringLiteral("certificate"), id.toText()}, {}};
    return found->certificates.back().id;
}

Result<void> askPublicCheck(Desk& desk, const CertificatePageData& page, Transport& transport, Output& output)
{
    const auto link = ExchangeQuery(desk.connection).load();
    if (!link)
        return link.error();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("serial"), page.serial);
    query.addQueryItem(QStringLiteral("surname"), page.personName.section(QLatin1Char(' '), 0, 0));
    const QByteArray path = "/api/v1/check?" + query.toString(QUrl::FullyEncoded).toLatin1();
    output.line(QStringLiteral("check: %1%2").arg(link->address, QString::fromLatin1(path)));
    const auto reply = transport.send({"GET", path, {}, {{"Accept", "application/json"}}}, {});
    if (!reply)
        return reply.error();
    output.line(QStringLiteral("answer: %1").arg(QString::fromUtf8(reply->body).simplified()));
    const QString state = QJsonDocument::fromJson(reply->body).object().value(QStringLiteral("state")).toString();
    if (state != QLatin1String("valid"))
        return Error {ErrorKind::ServerRefused, {QString::number(reply->status), state}, {}};
    return {};
}

} // namespace

Result<void> printDemoPapers(Desk& desk, const Installation& installation, const demo::DemoCases& cases,
    Transport& transport, Output& output)
{
    const QDir folder(installation.data() + QStringLiteral("/papers"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error {ErrorKind::FileUnwritable, {folder.path()}, {}};
    const auto press = PaperPress::load(installation.formsFolder());
    if (!press)
        return press.error();
    if (const auto done = printForms(desk, *press, folder, cases, output); !done)
        return done;

    std::vector<CertificatePageData> pages;
    for (const ApplicationId& id : cases.issued) {
        const auto certificate = certificateOf(desk, id);
        if (!certificate)
            return certificate.error();
        auto page = certificatePage(desk, *certificate, CertificateCopy::Original);
        if (!page)
            return page.error();
        pages.push_back(*std::move(page));
    }
    const QString path = folder.filePath(QStringLiteral("certificates.pdf"));
    if (const auto printed = printCertificates(press->sheet(), pages, path); !printed)
        return printed;
    output.line(QStringLiteral("pdf: %1").arg(path));
    return askPublicCheck(desk, pages.front(), transport, output);
}

} // namespace tanu::cli
