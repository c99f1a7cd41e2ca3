#pragma once

#include "app/desktop/settings/settingspage.h"
#include "app/desktop/settings/settingssection.h"
#include "app/desktop/widgets/banner.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

namespace tanu::desktop {

/// The settings of the test center with one section shown.
template <typename Section>
struct SettingsDesk {
    DeskFixture desk;
    SettingsPage* page = nullptr;
    Section* section = nullptr;

    explicit SettingsDesk(const char* key, Role role = Role::Head)
        : desk(role)
    {
        MainWindow& window = desk.open({settingsPage(desk.context(), {})});
        window.goTo({QStringLiteral("settings"), QString::fromLatin1(key)});
        page = qobject_cast<SettingsPage*>(window.currentPage());
        section = page->findChild<Section*>();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = section->template findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget is called %s", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] Banner* banner() const { return section->template findChild<Banner*>(); }
};

} // namespace tanu::desktop
