#pragma once

#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/venues/venuerunner.h"
#include "app/desktop/widgets/banner.h"
#include "core/exchange/parcels/venuequery.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

namespace tanu::desktop {

/// The button that a person sees with these words; null if there is none.
inline QAbstractButton* visibleButton(const QWidget& window, const QString& text)
{
    for (auto* one : window.findChildren<QAbstractButton*>()) {
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

/// Reaches the button by the keyboard.
inline void pressButton(const QWidget& window, const QString& text)
{
    QAbstractButton* found = visibleButton(window, text);
    if (!found)
        qFatal("no button says %s", qPrintable(text));
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

/// What the banners say, one line each.
inline QString saidOn(const QWidget& page)
{
    QStringList lines;
    for (const Banner* banner : page.findChildren<Banner*>()) {
        if (banner->isVisible())
            lines.append(banner->text());
    }
    return lines.join(QLatin1Char('\n'));
}

/// The office's desk over a center in a file, a venue that it is enrolled with, and a stick between them.
struct VenuesDesk {
    DeskFixture desk;
    test::SessionRoad road {desk.center()};
    test::VenueSide venue {desk.center().clock(), '\x32', QStringLiteral("Ноутбук 1")};
    QTemporaryDir stick;
    std::unique_ptr<VenueRunner> runner;
    MainWindow* window = nullptr;

    explicit VenuesDesk(Role role = Role::Secretary)
        : desk(role, test::TestCenter::Where::File)
    {
        const QString path = desk.center().path();
        runner = std::make_unique<VenueRunner>(desk.context(),
            VenueRunner::Edges {[path] { return Result<std::unique_ptr<Connection>>(test::openSealed(path)); }, &officeKey});
    }

    static Result<std::shared_ptr<const EncryptionKey>> officeKey()
    {
        return std::shared_ptr<const EncryptionKey>(
            test::need(EncryptionKey::fromSeed(QByteArray(EncryptionKey::seedSize, '\x31'))));
    }

    /// Both know each other's card.
    void enrol()
    {
        const auto key = test::need(officeKey());
        const InstallationCard office = test::need(ShowCard(desk.center().as(Role::Administrator), *key).run());
        test::need(EnrolVenue(desk.center().as(Role::Administrator)).run(venue.show()));
        Desk first = venue.first();
        test::need(EnrolVenue(first).run(office));
    }

    void open(const QString& page, const QString& key)
    {
        SettingsParts parts;
        parts.venues = runner.get();
        window = &desk.open({{QStringLiteral("sessions"), {}, [] { return QStringLiteral("sessions"); },
                                 [this](QWidget* parent) { return sessionPage(desk.context()).create(parent); }, {}, {}},
            sessionPage(desk.context(), runner.get()), settingsPage(desk.context(), {}, parts)});
        window->goTo({page, key});
    }
    void openSession(const SessionId& id) { open(QStringLiteral("session"), id.toText()); }
    void openSettings() { open(QStringLiteral("settings"), QStringLiteral("venues")); }

    [[nodiscard]] desktop::Page& page() const { return *window->currentPage(); }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget& named(const char* name) const
    {
        auto* found = page().findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget is called %s", name);
        return *found;
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const { return visibleButton(*window, text); }
    void press(const QString& text) const { pressButton(*window, text); }
    [[nodiscard]] QString said() const { return saidOn(page()); }
    /// Does this and waits for the parcel that comes of it.
    template <typename Deed>
    void runs(Deed&& deed) const
    {
        QSignalSpy finished(runner.get(), &VenueRunner::finished);
        deed();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }

    [[nodiscard]] SessionView view(const SessionId& id)
    {
        return test::need(SessionQuery(desk.center().db(), desk.center().clock()).load(id));
    }
    /// By the service, as if it had been done before.
    QString checkOut(const SessionId& id)
    {
        const auto venues = test::need(VenueQuery(desk.center().db()).venues());
        return test::need(CheckOutSession(desk.center().as(Role::Secretary)).run({id, venues.front().id, {}}, stick.path())).path;
    }
    void receive(const QString& path)
    {
        Desk first = venue.first();
        test::need(ReceiveSession(first, venue.parcelKey()).run(path));
    }
    [[nodiscard]] Desk atVenue() { return venue.desk(desk.center().staff(Role::Secretary), Role::Secretary); }
    QString giveBack(const SessionId& id)
    {
        Desk own = atVenue();
        return test::need(ReturnSession(own).run(id, stick.path())).path;
    }
};

} // namespace tanu::desktop
