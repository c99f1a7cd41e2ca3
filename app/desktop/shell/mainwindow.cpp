#include "app/desktop/shell/mainwindow.h"

#include "app/desktop/shell/focusreturn.h"
#include "app/desktop/shell/navigationbar.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr QSize smallestWindow(960, 640);
constexpr QSize firstWindow(1280, 720);
constexpr size_t keysForPages = 9;
constexpr size_t rememberedPlaces = 50;

} // namespace

MainWindow::MainWindow(
    PageRegistry pages, FindItems find, Languages& languages, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_pages(std::move(pages))
    , m_find(std::move(find))
    , m_languages(languages)
    , m_theme(theme)
{
    new FocusReturn(*this);
    build();
    connectHeader();
    addKeys();
    goTo({m_pages.navigation().front().id});
}

void MainWindow::build()
{
    setMinimumSize(smallestWindow);
    resize(firstWindow);
    m_whole = new QStackedWidget(this);
    auto* center = new QWidget(m_whole);
    auto* rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_header = new HeaderBar(center);
    m_navigation = new NavigationBar(m_pages.navigation(), center);
    m_stack = new QStackedWidget(center);
    rows->addWidget(m_header);
    rows->addLayout(columns, 1);
    columns->addWidget(m_navigation);
    columns->addWidget(m_stack, 1);
    m_whole->addWidget(center);
    setCentralWidget(m_whole);
    m_finder = new Finder([this](const QString& text, int limit) { return findAll(text, limit); }, this);
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString& id) { goTo({id}); });
    connect(m_finder, &Finder::chosen, this, &MainWindow::open);
}

void MainWindow::connectHeader()
{
    m_header->setLanguage(m_languages.current());
    m_header->setThemeMode(m_theme.mode());
    connect(m_header, &HeaderBar::backRequested, this, &MainWindow::escape);
    connect(m_header, &HeaderBar::findRequested, m_finder, &Finder::openOver);
    connect(m_header, &HeaderBar::helpRequested, this, [this] { Q_EMIT helpRequested(m_here.page); });
    connect(m_header, &HeaderBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_header, &HeaderBar::exchangeRequested, this, [this] { goTo({QStringLiteral("exchange")}); });
    connect(m_header, &HeaderBar::languageChosen, &m_languages, &Languages::switchTo);
    connect(m_header, &HeaderBar::themeChosen, &m_theme, &Theme::setMode);
    connect(
        &m_languages, &Languages::changed, this, [this] { m_header->setLanguage(m_languages.current()); });
    connect(&m_theme, &Theme::changed, this, [this] { m_header->setThemeMode(m_theme.mode()); });
}

void MainWindow::addKeys()
{
    const std::vector<PageEntry> shown = m_pages.navigation();
    for (size_t i = 0; i < qMin(shown.size(), keysForPages); ++i) {
        const QString id = shown[i].id;
        addKey(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, id] { goTo({id}); });
    }
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { Q_EMIT newApplicationRequested(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_finder->openOver(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    addKey(QKeySequence(Qt::Key_F1), [this] { Q_EMIT helpRequested(m_here.page); });
    addKey(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    addKey(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    const auto act = [this] {
        QAction* primary = currentPage() ? currentPage()->primaryAction() : nullptr;
        if (primary && primary->isEnabled())
            primary->trigger();
    };
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), act);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), act);
}

void MainWindow::addKey(const QKeySequence& key, std::function<void()> act)
{
    m_keys.push_back(new QShortcut(key, this));
    connect(m_keys.back(), &QShortcut::activated, this, std::move(act));
}

void MainWindow::cover(QWidget* cover)
{
    Q_ASSERT_X(!m_cover, "MainWindow::cover", "covered already");
    m_cover = cover;
    m_focusBefore = focusWidget();
    m_finder->hide();
    for (QShortcut* key : m_keys)
        key->setEnabled(false);
    m_whole->addWidget(cover);
    m_whole->setCurrentWidget(cover);
    cover->setFocus(Qt::OtherFocusReason);
    updateTitle();
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    m_whole->removeWidget(m_cover);
    m_cover->hide();
    m_cover->deleteLater();
    m_cover = nullptr;
    for (QShortcut* key : m_keys)
        key->setEnabled(true);
    updateTitle();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

bool MainWindow::goTo(const Place& place)
{
    const Place from = m_here;
    if (!showPlace(place))
        return false;
    if (!from.page.isEmpty() && from != place)
        m_back.push_back(from);
    if (m_back.size() > rememberedPlaces)
        m_back.erase(m_back.begin());
    m_header->setBackEnabled(!m_back.empty());
    return true;
}

void MainWindow::goBack()
{
    if (m_back.empty())
        return;
    Place before = m_back.back();
    if (before.key.startsWith(QLatin1String("new/")))
        before.key.clear(); // what was begun there is not begun again on the way back
    if (!showPlace(before))
        return;
    m_back.pop_back();
    m_header->setBackEnabled(!m_back.empty());
}

bool MainWindow::showPlace(const Place& place)
{
    const PageEntry* entry = m_pages.find(place.page);
    if (!entry)
        return false;
    if (currentPage() && !currentPage()->leave())
        return false;
    Page* page = pageOf(*entry);
    m_here = place;
    if (!place.key.isEmpty())
        page->open(place.key);
    page->refresh();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(entry->under.isEmpty() ? entry->id : entry->under);
    m_navigation->refresh();
    updateTitle();
    page->takeFocus();
    return true;
}

Page* MainWindow::pageOf(const PageEntry& entry)
{
    const auto made = m_made.find(entry.id);
    if (made != m_made.end())
        return made->second;
    Page* page = entry.create(m_stack);
    m_stack->addWidget(page);
    page->ensurePolished();
    connect(page, &Page::placeRequested, this, &MainWindow::goTo);
    connect(page, &Page::dataChanged, this, &MainWindow::refresh);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    m_made.emplace(entry.id, page);
    return page;
}

void MainWindow::refresh()
{
    if (currentPage())
        currentPage()->refresh();
    m_navigation->refresh();
}

QList<FoundItem> MainWindow::findAll(const QString& text, int limit) const
{
    QList<FoundItem> found;
    for (const PageEntry& entry : m_pages.navigation()) {
        if (entry.title().contains(text, Qt::CaseInsensitive))
            found.append({FoundKind::Command, entry.title(), {}, {entry.id}, {}});
    }
    if (m_find)
        found.append(m_find(text, limit));
    return found;
}

void MainWindow::open(const FoundItem& item)
{
    if (item.run)
        return item.run();
    goTo(item.place);
}

void MainWindow::escape()
{
    if (currentPage() && currentPage()->escape())
        return;
    goBack();
}

void MainWindow::updateTitle()
{
    const Page* page = m_cover ? nullptr : currentPage();
    setWindowTitle(page ? QString(page->title() + QStringLiteral(" — ") + tr("Tanu")) : tr("Tanu"));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < space::compactBelow);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_stack)
        updateTitle();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(!currentPage() || currentPage()->leave());
}

} // namespace tanu::desktop
