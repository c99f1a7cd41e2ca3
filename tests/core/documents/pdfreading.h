#pragma once

// Reads back what was written: poppler's eyes, not ours.

#include <poppler-qt6.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRectF>
#include <QtCore/QString>

#include <memory>

namespace tanu::reading {

inline std::unique_ptr<Poppler::Document> open(const QString& path)
{
    return Poppler::Document::load(path);
}

inline QString textOf(Poppler::Document& document, int page)
{
    return document.page(page)->text(QRectF());
}

inline QString textOf(Poppler::Document& document)
{
    QString text;
    for (int page = 0; page < document.numPages(); ++page)
        text += textOf(document, page) + QLatin1Char('\n');
    return text;
}

/// Words in one line, whatever the line breaks.
inline QString words(const QString& text)
{
    return text.simplified();
}

/// Copies a file to the folder of the environment's TANU_FORMS_DIR, to be looked at; nothing without it.
inline void keep(const QString& path, const QString& name)
{
    const QString folder = qEnvironmentVariable("TANU_FORMS_DIR");
    if (folder.isEmpty())
        return;
    const QString target = QDir(folder).filePath(name);
    QFile::remove(target);
    QFile::copy(path, target);
}

} // namespace tanu::reading
