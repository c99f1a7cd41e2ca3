#pragma once

#include "app/desktop/shell/finder.h"
#include "app/desktop/shell/headerbar.h"
#include "app/desktop/shell/pageregistry.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <map>

class QShortcut;
class QStackedWidget;

namespace tanu::desktop {

class NavigationBar;

/// The frame: navigation at the left, head at the top, one page.
///
/// - Ctrl+1 to 9 pages, Ctrl+N `newApplication`, Ctrl+K find, Ctrl+L `lockRequested`, F1 `helpRequested`, F5 reads
///   anew, Ctrl+Enter the page's primary action, Esc and Alt+Left back.
/// - Pages are made when first shown, kept, told `open(key)` and `refresh()` each time.
/// - Who builds it wires `header()` to what it knows: `setCenterName`, `setActors`, `setExchange`.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(
        PageRegistry pages, FindItems find, Languages& languages, Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] HeaderBar& header() { return *m_header; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Place currentPlace() const { return m_here; }

    /// False if the page that is shown does not want to be left or there is no such page.
    bool goTo(const Place& place);
    void goBack();

    /// Reads the page and the counts anew, after something was changed from outside.
    void refresh();

    /// Shows this instead of everything: no page, no title and no key of the window until `uncover`, which deletes it;
    /// the pages stay as they are.
    void cover(QWidget* cover);
    void uncover();
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }

Q_SIGNALS:
    void newApplicationRequested();
    void lockRequested();
    void helpRequested(const QString& pageId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectHeader();
    void addKeys();
    void addKey(const QKeySequence& key, std::function<void()> act);
    bool showPlace(const Place& place);
    Page* pageOf(const PageEntry& entry);
    void open(const FoundItem& item);
    QList<FoundItem> findAll(const QString& text, int limit) const;
    void escape();
    void updateTitle();

    PageRegistry m_pages;
    FindItems m_find;
    Languages& m_languages;
    Theme& m_theme;
    HeaderBar* m_header = nullptr;
    NavigationBar* m_navigation = nullptr;
    QStackedWidget* m_whole = nullptr; ///< the desk, or what covers it
    QStackedWidget* m_stack = nullptr;
    QWidget* m_cover = nullptr;
    QPointer<QWidget> m_focusBefore; ///< where the covered desk goes on
    std::vector<QShortcut*> m_keys;
    Finder* m_finder = nullptr;
    std::map<QString, Page*> m_made;
    Place m_here;
    std::vector<Place> m_back;
};

} // namespace tanu::desktop
