#include "server/console/frame/filesections.h"

#include "server/console/frame/datatable.h"
#include "server/site/filesize.h"

namespace tanu::server {

namespace {

constexpr std::array allKinds {FileKind::About, FileKind::Activity, FileKind::Template, FileKind::Instruction};
constexpr std::array allLanguages {FileLanguage::Both, FileLanguage::Kazakh, FileLanguage::Russian};
constexpr qsizetype hashShown = 8; ///< bytes
const QString acceptedFiles = QStringLiteral(".pdf,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv,.mp4,.webm");

} // namespace

FileSections::FileSections(const ConsoleRequest& request)
    : m_request(request)
    , m_say(request.say)
{
}

QString FileSections::pathOf(const PublishedFileId& id)
{
    return QLatin1String("/console/files/") + id.toText();
}

bool FileSections::isShown(const PublishedFile& file)
{
    const QByteArray& type = file.contentType;
    return type == "application/pdf" || type.startsWith("text/plain") || type.startsWith("video/");
}

QString FileSections::kindWords(FileKind kind) const
{
    return m_say.table().text(m_say.language(), QLatin1String("materials.") + codeOf(kind));
}

QString FileSections::languageWords(FileLanguage language) const
{
    return m_say(QLatin1String("files.language.") + codeOf(language));
}

QString FileSections::versionWords(const PublishedFile& file) const
{
    return QString::number(file.version) + QStringLiteral(" · ") + Say::date(file.datedOn);
}

Html FileSections::badge(const PublishedFile& file) const
{
    return file.withdrawnAt ? stateBadge(Tone::Neutral, m_say("files.withdrawnOn").arg(Say::moment(file.withdrawnAt)))
                            : stateBadge(Tone::Good, m_say("files.shown"));
}

Html FileSections::filter(const PublishedFileQuery& query) const
{
    QList<Choice> kinds {{QString(), m_say("files.everyKind")}};
    for (const FileKind kind : allKinds)
        kinds.append({codeOf(kind), kindWords(kind)});
    const QList<Choice> states {
        {QStringLiteral("shown"), m_say("files.onlyShown")}, {QStringLiteral("withdrawn"), m_say("files.onlyWithdrawn")}};
    const QString state = query.areWithdrawn ? QStringLiteral("withdrawn") : QStringLiteral("shown");
    return askForm(m_request, QStringLiteral("/console/files"),
        choiceField({"kind", m_say("files.kind"), query.kind ? codeOf(*query.kind) : QString()}, kinds)
            + choiceField({"state", m_say("files.state"), state}, states) + submitButton(m_say("files.find"), Button::Plain));
}

Html FileSections::list(const std::vector<PublishedFile>& files, bool areWithdrawn) const
{
    DataTable table(m_say("files.title"),
        {m_say("files.name"), m_say("files.kind"), m_say("files.languageOf"), m_say("files.version"), m_say("files.size"),
            m_say("files.hash"), m_say("files.published"), m_say("files.state")},
        m_say(areWithdrawn ? "files.noneWithdrawn" : "files.nothing"));
    table.setNumbers({4});
    for (const PublishedFile& file : files) {
        table.add({linkTo(m_request.link(pathOf(file.id)), m_say(file.title)), Html::text(kindWords(file.kind)),
            Html::text(languageWords(file.language)), Html::text(versionWords(file)),
            Html::text(fileSize(m_say.table(), m_say.language(), file.size)),
            element("code", {}, QString::fromLatin1(file.hash.left(hashShown).toHex())),
            Html::text(Say::moment(file.publishedAt)), badge(file)});
    }
    return table.toHtml();
}

Html FileSections::facts(const PublishedFile& file) const
{
    FactList facts;
    facts.add(m_say("files.state"), badge(file));
    facts.add(m_say("files.titleKk"), file.title.kk);
    facts.add(m_say("files.titleRu"), file.title.ru);
    facts.add(m_say("files.kind"), kindWords(file.kind));
    facts.add(m_say("files.languageOf"), languageWords(file.language));
    facts.add(m_say("files.version"), versionWords(file));
    facts.add(m_say("files.fileName"), file.fileName);
    facts.add(m_say("files.size"), fileSize(m_say.table(), m_say.language(), file.size));
    facts.add(m_say("files.hash"), element("code", {}, QString::fromLatin1(file.hash.toHex())));
    facts.add(m_say("files.published"), Say::moment(file.publishedAt) + QStringLiteral(" · ") + file.publishedBy);
    if (!file.withdrawnBy.isEmpty())
        facts.add(m_say("files.withdrawn"), Say::moment(file.withdrawnAt) + QStringLiteral(" · ") + file.withdrawnBy);
    const QString content = pathOf(file.id) + QLatin1String("/file");
    Html actions;
    if (isShown(file))
        actions += linkButton(m_request.link(content + QLatin1String("?view=1")), m_say("files.view"));
    actions += linkButton(m_request.link(content), m_say("files.download"));
    if (!file.withdrawnAt && m_request.may(Right::PublishFiles)) {
        const QString next = QLatin1String("/console/files/new?replaces=") + file.id.toText();
        actions += linkButton(m_request.link(next), m_say("files.replace"))
            + postForm(m_request, pathOf(file.id) + QLatin1String("/withdraw"),
                submitButton(m_say("files.withdraw"), Button::Danger));
    }
    return facts.toHtml() + element("div", {{"class", QStringLiteral("actions-row")}}, actions);
}

Html FileSections::versions(const std::vector<PublishedFile>& versions) const
{
    DataTable table(m_say("files.versions"),
        {m_say("files.version"), m_say("files.name"), m_say("files.published"), m_say("files.state")}, m_say("files.nothing"));
    for (const PublishedFile& file : versions) {
        table.add({linkTo(m_request.link(pathOf(file.id)), versionWords(file)), Html::text(m_say(file.title)),
            Html::text(Say::moment(file.publishedAt) + QStringLiteral(" · ") + file.publishedBy), badge(file)});
    }
    return section(m_say("files.versions"), table.toHtml());
}

Html FileSections::form(const std::optional<PublishedFile>& replaced, const FieldProblems& problems) const
{
    const auto typed = [&](const char* name, const QString& otherwise) {
        return m_request.form.has(QLatin1String(name)) ? m_request.field(name) : otherwise;
    };
    QList<Choice> kinds;
    for (const FileKind kind : allKinds)
        kinds.append({codeOf(kind), kindWords(kind)});
    QList<Choice> languages;
    for (const FileLanguage language : allLanguages)
        languages.append({codeOf(language), languageWords(language)});
    Html head;
    if (replaced) {
        head = element("p", {{"class", QStringLiteral("lead")}}, m_say("files.replaces").arg(m_say(replaced->title)))
            + emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("replaces")},
                                        {"value", replaced->id.toText()}});
    }
    const Bilingual titles = replaced ? replaced->title : Bilingual();
    Field dated {"date", m_say("files.datedOn"), typed("date", QString())};
    dated.type = "date";
    return postFileForm(m_request, QStringLiteral("/console/files/new"),
        head
            + choiceField({"kind", m_say("files.kind"),
                              typed("kind", codeOf(replaced ? replaced->kind : FileKind::Template))},
                kinds, problems)
            + inputField({"title-kk", m_say("files.titleKk"), typed("title-kk", titles.kk)}, problems)
            + inputField({"title-ru", m_say("files.titleRu"), typed("title-ru", titles.ru)}, problems)
            + choiceField({"language", m_say("files.languageOf"),
                              typed("language", codeOf(replaced ? replaced->language : FileLanguage::Both))},
                languages, problems)
            + inputField(dated, problems)
            + fileField({"file", m_say("files.file"), acceptedFiles, m_say("files.fileHint")}, problems)
            + submitButton(m_say("files.publish")));
}

} // namespace tanu::server
