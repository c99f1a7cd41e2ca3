#pragma once

#include "app/desktop/shell/page.h"

#include <functional>
#include <vector>

namespace tanu::desktop {

/// What the frame must know of a page; its factory carries the services by capture.
struct PageEntry {
    QString id; ///< `today`, `applications`, `case` ...
    QString icon; ///< name in resources/icons
    std::function<QString()> title; ///< in the language of the screen, asked anew when it changes
    std::function<Page*(QWidget* parent)> create; ///< called once, when the page is first shown
    std::function<int()> count = {}; ///< what waits there; 0 or no function shows none
    QString under = {}; ///< id of the entry it belongs to; such a page is not in the navigation (case page)
};

/// The pages in the order of the navigation; ids are unique.
class PageRegistry {
public:
    explicit PageRegistry(std::vector<PageEntry> entries);

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }

    /// Those of the navigation, in order: Ctrl+1 is the first.
    [[nodiscard]] std::vector<PageEntry> navigation() const;

    /// Null if there is none.
    [[nodiscard]] const PageEntry* find(const QString& id) const;

private:
    std::vector<PageEntry> m_entries;
};

} // namespace tanu::desktop
