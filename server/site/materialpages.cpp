#include "server/site/materialpages.h"

#include "server/site/filesize.h"

#include <QtCore/QFileInfo>

namespace tanu::server {

MaterialPages::MaterialPages(const SiteFrame& frame)
    : m_frame(frame)
{
}

QString MaterialPages::list(Language language, const std::vector<PublishedFile>& files) const
{
    TemplateData data;
    data.lists[QStringLiteral("kinds")];
    for (const FileKind kind : {FileKind::About, FileKind::Activity, FileKind::Template, FileKind::Instruction}) {
        TemplateData group;
        for (const PublishedFile& file : files) {
            if (file.kind != kind)
                continue;
            group.add("files")
                .set("title", file.title.in(language))
                .set("href", QLatin1String("/materials/") + file.id.toText())
                .set("date", shownDate(file.datedOn))
                .set("kind", QFileInfo(file.fileName).suffix().toUpper())
                .set("size", fileSize(m_frame.text(), language, file.size));
        }
        if (group.lists.isEmpty())
            continue;
        group.set("heading", m_frame.say(language, QLatin1String("materials.") + codeOf(kind)));
        data.add("kinds", group);
    }
    const PageHead head{m_frame.say(language, QStringLiteral("materials.heading")), QStringLiteral("/materials"),
        QStringLiteral("materials")};
    return m_frame.page(language, head, QStringLiteral("materials.html"), data);
}

} // namespace tanu::server
