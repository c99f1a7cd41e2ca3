#include "app/cli/commands/certificatecommands.h"

#include "app/cli/opencenter.h"
#include "app/cli/paperpress.h"
#include "core/documents/certificate/certificatebatch.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/queries/certificatelistquery.h"

#include <QtCore/QDir>

namespace tanu::cli {

namespace {

Result<CertificateId> findCertificate(Connection& connection, const QString& typed)
{
    const auto serial = CertificateNumber::parse(typed);
    if (!serial)
        return serial.error();
    CertificatesWanted wanted;
    wanted.filter.text = serial->toString();
    const auto page = CertificateListQuery(connection).page(wanted);
    if (!page)
        return page.error();
    for (const CertificateListRow& row : page->rows) {
        if (row.serial == serial->toString())
            return row.id;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("certificate"), typed}, {}};
}

} // namespace

CommandShape CertificatePrintCommand::shape() const
{
    return {QStringLiteral("certificate print"), QStringLiteral("Prints documents of recognition into one PDF."),
        {QStringLiteral("SERIAL...")},
        withUser({dataOption(), {QStringLiteral("out"), QStringLiteral("DIR"), true}, jsonOption()})};
}

Result<void> CertificatePrintCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Registrar, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    if (const auto allowed = checkRole(*actor, Action::PrintCertificate); !allowed)
        return allowed;
    std::vector<CertificateId> ids;
    std::vector<CertificatePageData> pages;
    for (const QString& typed : arguments.all("SERIAL")) {
        const auto id = findCertificate(desk.connection, typed);
        if (!id)
            return id.error();
        auto page = certificatePage(desk, *id);
        if (!page)
            return page.error();
        ids.push_back(*id);
        pages.push_back(*std::move(page));
    }
    const auto press = PaperPress::load((*center)->formsFolder());
    if (!press)
        return press.error();
    const QDir folder(arguments.value("out"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error {ErrorKind::FileUnwritable, {folder.path()}, {}};
    // First the count, then the paper: what is not recorded does not come out (exchange.md 29).
    if (const auto recorded = RecordPrint(desk).run(ids); !recorded)
        return recorded.error();
    const QString path = folder.filePath(QStringLiteral("certificates.pdf"));
    const auto printed = printCertificates(press->sheet(), pages, path, [&](int done, int total) {
        output.progress(QStringLiteral("printing"), done, total);
        return true;
    });
    if (!printed)
        return printed;
    output.object({{QStringLiteral("pdf"), path}, {QStringLiteral("pages"), static_cast<int>(pages.size())}});
    return {};
}

} // namespace tanu::cli
