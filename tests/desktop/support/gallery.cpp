#include "tests/desktop/support/gallery.h"

#include "core/base/clock.h"
#include "tests/desktop/support/gallerypages.h"

#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

PageEntry entry(const char* id, const char* iconName, const QString& title, int count,
    std::function<Page*(QWidget*)> create)
{
    return {QString::fromLatin1(id), QString::fromLatin1(iconName), [title] { return title; },
        std::move(create), [count] { return count; }, {}};
}

template <typename P> std::function<Page*(QWidget*)> make()
{
    return [](QWidget* parent) { return new P(parent); };
}

PageRegistry registry()
{
    return PageRegistry({
        entry("list", "applications", QStringLiteral("Өтініштер"), 23, make<GalleryListPage>()),
        entry("form", "edit", QStringLiteral("Жаңа өтініш"), 0, make<GalleryFormPage>()),
        entry(
            "case", "case", QStringLiteral("Кәсіптік біліктілікті тану істері"), 7, make<GalleryCasePage>()),
        entry("month", "sessions", QStringLiteral("Экзаменационные сессии"), 2, make<GalleryMonthPage>()),
        entry(
            "empty", "certificates", QStringLiteral("Документы о признании"), 1204, make<GalleryEmptyPage>()),
    });
}

QList<FoundItem> find(const QString&, int)
{
    return {
        {FoundKind::Person, QStringLiteral("Әбілқасымова Айгүл Серікқызы"), QStringLiteral("900101 300007")},
        {FoundKind::Person, QStringLiteral("Әбілқасым Нұрлан Ғалымұлы"), QStringLiteral("851231 400001")},
        {FoundKind::Application, QStringLiteral("2026-000017"),
            QStringLiteral("Электргазбен дәнекерлеуші, 4-деңгей")},
        {FoundKind::Protocol, QStringLiteral("№ 12"), QStringLiteral("20.11.2026")},
        {FoundKind::Document, QStringLiteral("25111-721200001-4-201126-0042-000000017"), {}}};
}

} // namespace

Gallery::Gallery(Languages& languages, Theme& theme)
    : m_window(std::make_unique<MainWindow>(registry(), find, languages, theme))
{
    HeaderBar& header = m_window->header();
    header.setCenterName(QStringLiteral("«Қарағанды кәсіптік біліктілікті тану орталығы» ЖШС"));
    header.setActors({{QStringLiteral("1"), QStringLiteral("Серікқызы А."), {}}}, QStringLiteral("1"));
    const QDateTime now = fromKazakhstan(QDate(2026, 11, 24), QTime(12, 0));
    header.setExchange({true, 0, {}, 0, now.addSecs(-7200)}, now);
    m_window->resize(1280, 720);
    m_window->show();
}

QStringList Gallery::pages() const
{
    return {QStringLiteral("list"), QStringLiteral("form"), QStringLiteral("case"), QStringLiteral("month"),
        QStringLiteral("empty"), QStringLiteral("finder"), QStringLiteral("narrow")};
}

QPixmap Gallery::shoot(const QString& page)
{
    auto* finder = m_window->findChild<Finder*>();
    finder->hide();
    m_window->resize(page == QStringLiteral("narrow") ? QSize(1024, 700) : QSize(1280, 720));
    if (page == QStringLiteral("finder"))
        finder->openOver();
    else
        m_window->goTo({page == QStringLiteral("narrow") ? QStringLiteral("form") : page});
    QApplication::processEvents();
    return m_window->grab();
}

} // namespace tanu::desktop
