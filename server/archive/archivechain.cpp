#include "server/archive/archivechain.h"

#include "server/archive/archive.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace tanu::server {

namespace {

/// Name of the file that this one goes on from; empty: it cannot be read, or there is none.
QString nameBefore(const QString& path)
{
    const auto archived = path.isEmpty() ? Result<ArchivedEntry>(ErrorKind::FileUnreadable) : Archive::read(path);
    if (!archived)
        return {};
    JournalEntry before;
    before.seq = archived->entry.seq - 1;
    before.hash = archived->entry.previousHash;
    return archiveNameOf(before);
}

QString chosenOf(const QStringList& rivals, const QString& behind)
{
    if (rivals.size() == 1)
        return rivals.first();
    const QString name = nameBefore(behind);
    const auto named = std::find_if(rivals.begin(), rivals.end(),
        [&name](const QString& path) { return QFileInfo(path).fileName() == name; });
    if (named != rivals.end())
        return *named;
    return *std::max_element(rivals.begin(), rivals.end(), [](const QString& one, const QString& other) {
        return QFileInfo(one).lastModified() < QFileInfo(other).lastModified();
    });
}

} // namespace

QStringList chainOf(const QStringList& files)
{
    QStringList chain;
    for (qsizetype end = files.size(); end > 0;) {
        const qint64 seq = archivedSeqOf(files.at(end - 1));
        qsizetype begin = end - 1;
        while (begin > 0 && archivedSeqOf(files.at(begin - 1)) == seq)
            --begin;
        chain.append(chosenOf(files.mid(begin, end - begin), chain.isEmpty() ? QString() : chain.last()));
        end = begin;
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace tanu::server
