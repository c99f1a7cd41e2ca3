#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

/// The sources of the house as text, by their path from the root.
inline QMap<QString, QString> readSources(const QStringList& folders, const QStringList& endings)
{
    const QDir root(QStringLiteral(TANU_SOURCE_DIR));
    QMap<QString, QString> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), endings, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                sources.insert(root.relativeFilePath(path), QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

/// Every path in an `#include` of this text, in order.
inline QStringList includesOf(const QString& text)
{
    static const QRegularExpression line(
        QString::fromLatin1("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}
