#include "app/desktop/shell/pageregistry.h"

#include <algorithm>

namespace tanu::desktop {

PageRegistry::PageRegistry(std::vector<PageEntry> entries)
    : m_entries(std::move(entries))
{
    for (const PageEntry& entry : m_entries) {
        Q_ASSERT_X(find(entry.id) == &entry, "PageRegistry", "two pages with one id");
        Q_ASSERT_X(entry.create && entry.title, "PageRegistry", "a page without factory or title");
        Q_ASSERT_X(
            entry.under.isEmpty() || find(entry.under), "PageRegistry", "under a page that is not there");
    }
}

std::vector<PageEntry> PageRegistry::navigation() const
{
    std::vector<PageEntry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
        [](const PageEntry& entry) { return entry.under.isEmpty(); });
    return shown;
}

const PageEntry* PageRegistry::find(const QString& id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&id](const PageEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace tanu::desktop
