#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace tanu {

/// One document of a personal file: a paper that was printed anew, or a scan as it was handed in.
struct PersonalFilePart {
    QString title;
    QDate date; ///< invalid where unknown
    QByteArray bytes;
    QString mediaType; ///< `application/pdf`, `image/jpeg`, `image/png`
};

} // namespace tanu
