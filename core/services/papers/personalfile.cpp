#include "core/services/papers/personalfile.h"

#include "core/base/wholefile.h"
#include "core/documents/forms/papertitles.h"
#include "core/services/deed.h"
#include "core/services/papers/paperground.h"
#include "core/services/papers/papernames.h"
#include "core/services/papers/recordpaper.h"
#include "core/storage/attachmenttable.h"

#include <algorithm>

namespace tanu {

namespace {

/// A paper or a scan at its place in time.
struct Item {
    QDateTime at;
    const CasePaper* paper = nullptr;
    const AttachmentRow* scan = nullptr;
};

std::vector<Item> itemsOf(const Case& file, const std::vector<CasePaper>& papers)
{
    std::vector<Item> items;
    for (const CasePaper& paper : papers)
        items.push_back({paper.at, &paper, nullptr});
    for (const AttachmentRow& scan : file.attachments) {
        if (scan.hasScan())
            items.push_back({scan.addedAt, nullptr, &scan});
    }
    std::stable_sort(items.begin(), items.end(), [](const Item& one, const Item& other) { return one.at < other.at; });
    return items;
}

QString titleOf(const CasePaper& paper, Language language)
{
    const QString title = paperTitle(paper.paper, language);
    return paper.number.isEmpty() ? title : QStringLiteral("%1 № %2").arg(title, paper.number);
}

Result<PersonalFilePart> partOf(Connection& connection, const AttachmentRow& scan, Language language)
{
    const auto title = attachmentLine(scan, language);
    if (!title)
        return title.error();
    const auto bytes = AttachmentTable(connection).scan(scan.id);
    if (!bytes)
        return bytes.error();
    return PersonalFilePart {*title, toKazakhstan(scan.addedAt).date(), *bytes, scan.mediaType};
}

PersonalFileForm frontOf(const CaseGround& ground, const QDate& today)
{
    PersonalFileForm form;
    form.center = ground.center;
    form.personName = ground.person();
    form.iin = ground.identityNumber();
    form.birthDate = ground.application.fields.birthDate;
    form.applicationNumber = ground.application.numberText();
    form.registered = toKazakhstan(ground.application.registeredAt).date();
    form.profession = ground.professionName();
    form.nqfLevel = ground.programme.level.toString();
    form.date = today;
    return form;
}

} // namespace

ExportPersonalFile::ExportPersonalFile(Desk& desk, const PaperTools& tools)
    : m_desk(desk)
    , m_tools(tools)
{
}

Result<std::vector<PersonalFilePart>> ExportPersonalFile::parts(
    const Case& file, const PersonalFile::Progress& progress)
{
    const Language language = file.application.fields.language;
    const std::vector<CasePaper> papers = casePapers(file);
    const std::vector<Item> items = itemsOf(file, papers);
    std::vector<PersonalFilePart> parts;
    for (const Item& item : items) {
        if (item.scan) {
            auto part = partOf(m_desk.connection, *item.scan, language);
            if (!part)
                return part.error();
            parts.push_back(*std::move(part));
        } else {
            const auto bytes = paperPdf(m_desk, m_tools, file, *item.paper);
            if (!bytes)
                return bytes.error();
            parts.push_back({titleOf(*item.paper, language), toKazakhstan(item.at).date(), *bytes,
                QStringLiteral("application/pdf")});
        }
        if (progress && !progress(static_cast<int>(parts.size()), static_cast<int>(2 * items.size())))
            return ErrorKind::Cancelled;
    }
    return parts;
}

Result<QByteArray> ExportPersonalFile::bound(const ApplicationId& application, const PersonalFile::Progress& progress)
{
    const auto ground = caseGround(m_desk.connection, application);
    if (!ground)
        return ground.error();
    const auto file = CaseQuery(m_desk.connection, m_desk.clock).load(application);
    if (!file)
        return file.error();
    const auto found = parts(*file, progress);
    if (!found)
        return found.error();
    const PersonalFile binding(m_tools.fonts, m_tools.printer, ground->language());
    return binding.bind(frontOf(*ground, m_desk.clock.today()), *found,
        [&](int done, int total) { return !progress || progress(total + done, 2 * total); });
}

Result<void> ExportPersonalFile::run(
    const ApplicationId& application, const QString& path, const PersonalFile::Progress& progress)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::PrintPaper); !allowed)
        return allowed;
    const auto bytes = bound(application, progress);
    if (!bytes)
        return bytes.error();
    if (const auto noted = RecordPaper(m_desk).run(application, PersonalFileForm::templateName); !noted)
        return noted;
    return writeOwnersFile(path, *bytes);
}

} // namespace tanu
