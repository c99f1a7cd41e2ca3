#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace tanu::desktop {

/// Where one can go: a page of the registry and, if it shows one thing, which (id as text, or a filter's
/// code).
struct Place {
    QString page;
    QString key = {};

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace tanu::desktop

Q_DECLARE_METATYPE(tanu::desktop::Place)
