#pragma once

// Runs the built programs as a script would, in an environment of their own, and looks at what they leave behind.

#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QProcess>

namespace tanu::test {

inline constexpr int patienceMs = 120'000;

struct Ended {
    int code = -1;
    QString out;
    QString errors;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    [[nodiscard]] QStringList linesOf(const QString& name) const
    {
        QStringList values;
        for (const QString& line : out.split(QLatin1Char('\n'))) {
            if (line.startsWith(name + QStringLiteral(": ")))
                values.append(line.mid(name.size() + 2));
        }
        return values;
    }
};

inline Ended runProgram(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("TANU_LANGUAGE=en")});
    process.start(program, words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

inline Ended cli(const QStringList& words)
{
    return runProgram(QStringLiteral(TANU_BINARY_DIR "/tanu-cli"), words);
}

inline QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Every file below a folder with its hash, less what SQLite keeps beside an open database.
inline QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QStringLiteral("-wal")) || file.fileName().endsWith(QStringLiteral("-shm")))
            continue;
        if (file.open(QIODevice::ReadOnly))
            contents.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return contents;
}

} // namespace tanu::test
