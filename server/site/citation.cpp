#include "server/site/citation.h"

namespace tanu::server {

namespace {

struct CitedAct {
    const char* prefix;
    const char* key; ///< of the text that names the act
    int shown; ///< numbers of the id that the act itself has, at most
};

// Longest prefix first.
constexpr std::array<CitedAct, 5> citedActs{{
    {"C1.", "cite.order378", 2},
    {"C2.", "cite.model378", 2},
    {"L", "cite.law", 3},
    {"R", "cite.order374", 1},
    {"P", "cite.order391", 2},
}};

} // namespace

QString citationOf(const SiteText& text, Language language, const QString& id)
{
    for (const CitedAct& act : citedActs) {
        const QLatin1String prefix(act.prefix);
        if (!id.startsWith(prefix))
            continue;
        const QStringList numbers = id.mid(prefix.size()).split(u'.').mid(0, act.shown);
        const QString form = QLatin1String(act.key) + QString::number(numbers.size());
        QString cited = text.text(language, form);
        for (const QString& number : numbers)
            cited = cited.arg(number);
        return cited;
    }
    return id;
}

QString citationsOf(const SiteText& text, Language language, const QString& ids)
{
    QStringList cited;
    QStringList paragraphs; // of Order 374, which is cited by paragraphs alone
    for (const QString& id : ids.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString paragraph = id.mid(1).section(u'.', 0, 0);
        if (id.startsWith(u'R') && !paragraphs.contains(paragraph))
            paragraphs.append(paragraph);
        else if (const QString one = citationOf(text, language, id); !id.startsWith(u'R') && !cited.contains(one))
            cited.append(one);
    }
    if (paragraphs.size() == 1)
        cited.prepend(citationOf(text, language, u'R' + paragraphs.first()));
    if (paragraphs.size() > 1)
        cited.prepend(text.text(language, QStringLiteral("cite.order374s")).arg(paragraphs.join(QStringLiteral(", "))));
    return cited.join(QStringLiteral("; "));
}

} // namespace tanu::server
