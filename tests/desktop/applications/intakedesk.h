#pragma once

#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/applications/intakepage.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "tests/desktop/deskfixture/formdesk.h"

#include <QtTest/QTest>

namespace tanu::desktop {

/// The form of Annex 1 before a registrar.
struct Intake : FormDesk {
    explicit Intake(test::TestCenter::Where where = test::TestCenter::Where::Memory)
        : FormDesk(Role::Registrar, where)
    {
    }

    void open(const QString& key = {})
    {
        MainWindow& window = desk.open({applicationsPage(desk.context()), intakePage(desk.context())});
        QVERIFY(window.goTo({QStringLiteral("intake"), key}));
        page = window.currentPage();
    }

    void choose(const char* name, const QString& key) const
    {
        field<SegmentedChoice>(name)->setValue(key);
    }

    /// Types the person of this serial number, whole.
    void typePerson(int serial = 0)
    {
        const ApplicationFields person = desk.center().fields(serial);
        type("surname", person.name.surname());
        type("givenname", person.name.givenName());
        type("patronymic", person.name.patronymic());
        type("iin", person.identity.iin->toString());
        type("residence", person.residence);
        type("mobilephone", "87011234567");
        type("email", "person@example.kz");
    }
    void typeRest()
    {
        type("profession", "Аспаз");
        field("language")->setFocus();
        press(&desk.window(), Qt::Key_Right);
        auto* consent = field<CheckListEdit>("consent");
        consent->setFocus();
        press(&desk.window(), Qt::Key_Space);
    }
};

} // namespace tanu::desktop
