#include "app/desktop/help/manual.h"

#include "app/desktop/help/helptopics.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr qsizetype passageBefore = 24;
constexpr qsizetype passageLength = 72;

/// The text as a reader sees it, in one line.
QString withoutMarks(QString text)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`#|]|^\\s*-+\\s|-{3,}"), QRegularExpression::MultilineOption);
    text.remove(picture);
    text.replace(link, QStringLiteral("\\1"));
    text.remove(marks);
    return text.simplified();
}

QString passageOf(const QString& plain, const QString& word)
{
    const qsizetype found = qMax<qsizetype>(0, wordAt(plain, word));
    qsizetype begin = qMax<qsizetype>(0, found - passageBefore);
    if (begin > 0)
        begin = qMin(found, plain.indexOf(QLatin1Char(' '), begin) + 1);
    QString passage = plain.mid(begin, passageLength);
    if (begin > 0)
        passage.prepend(QChar(0x2026));
    return begin + passageLength < plain.size() ? QString(passage + QChar(0x2026)) : passage;
}

bool holds(const QString& text, const QStringList& words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString& word) { return wordAt(text, word) >= 0; });
}

} // namespace

QStringList searchedWords(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

qsizetype wordAt(const QString& text, const QString& word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return at;
    }
    return -1;
}

Manual::Manual(ScreenLanguage language)
    : m_code(codeFor(language))
{
    static const QRegularExpression entry(QStringLiteral("^- \\[([^\\]]+)\\]\\(([a-z-]+)\\.md\\)"));
    QString group;
    for (const QString& line : text(helptopics::contents).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            group = line.mid(3).trimmed();
        const auto match = entry.match(line);
        if (match.hasMatch())
            m_chapters.push_back({match.captured(2), match.captured(1), group});
    }
}

QString Manual::codeFor(ScreenLanguage language)
{
    return codeOf(language == ScreenLanguage::Kazakh ? ScreenLanguage::Kazakh : ScreenLanguage::Russian);
}

const Manual::Chapter* Manual::chapter(const QString& topic) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
        [&topic](const Chapter& chapter) { return chapter.topic == topic; });
    return found == m_chapters.end() ? nullptr : &*found;
}

QString Manual::text(const QString& topic) const
{
    QFile file(QStringLiteral(":/manual/%1/%2.md").arg(m_code, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Manual::Hit> Manual::find(const QString& words) const
{
    const QStringList wanted = searchedWords(words);
    if (wanted.isEmpty())
        return {};
    for (size_t i = m_plain.size(); i < m_chapters.size(); ++i)
        m_plain.push_back(withoutMarks(text(m_chapters[i].topic).section(QLatin1Char('\n'), 1)));
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_chapters.size(); ++i) {
        if (holds(m_chapters[i].title + QLatin1Char(' ') + m_plain[i], wanted))
            hits.push_back({m_chapters[i].topic, m_chapters[i].title, passageOf(m_plain[i], wanted.front())});
    }
    std::stable_partition(hits.begin(), hits.end(),
        [&wanted](const Hit& hit) { return wordAt(hit.title, wanted.front()) >= 0; });
    return hits;
}

} // namespace tanu::desktop
