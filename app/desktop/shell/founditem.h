#pragma once

#include "app/desktop/shell/place.h"

#include <QtCore/QList>

#include <functional>

namespace tanu::desktop {

/// What Ctrl+K finds; the finder groups by kind in this order.
enum class FoundKind { Command, Person, Application, Protocol, Document };

struct FoundItem {
    FoundKind kind = FoundKind::Command;
    QString title; ///< `Ахметов Әлихан Болатұлы`
    QString detail = {}; ///< `900101 300007 · 2026/0017`
    Place place = {}; ///< where Enter goes
    std::function<void()> run = {}; ///< for a command instead of a place
};

/// Any part of name, IIN or number, in any case; answers within one keystroke.
using FindItems = std::function<QList<FoundItem>(const QString& text, int limit)>;

} // namespace tanu::desktop
