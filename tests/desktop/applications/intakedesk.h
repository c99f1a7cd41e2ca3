#pragma once

#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/applications/intakepage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>

namespace tanu::desktop {

/// The form of Annex 1 before a registrar, with the keys that fill it in.
struct Intake {
    explicit Intake(test::TestCenter::Where where = test::TestCenter::Where::Memory)
        : desk(Role::Registrar, where)
    {
    }

    DeskFixture desk;
    IntakePage* page = nullptr;

    void open(const QString& key = {})
    {
        MainWindow& window = desk.open({applicationsPage(desk.context()), intakePage(desk.context())});
        QVERIFY(window.goTo({QStringLiteral("intake"), key}));
        page = qobject_cast<IntakePage*>(window.currentPage());
    }

    template <typename Field = FieldFrame>
    Field* field(const char* name) const
    {
        auto* found = page->findChild<Field*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    void type(const char* name, const QString& text)
    {
        FieldFrame* target = field(name);
        target->setFocus();
        typeText(target, text);
    }
    void type(const char* name, const char* text) { type(name, QString::fromUtf8(text)); }
    void choose(const char* name, const QString& key)
    {
        field<SegmentedChoice>(name)->setValue(key);
    }
    void submit() { press(&desk.window(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] Banner* banner() const { return page->findChild<Banner*>(QStringLiteral("banner")); }

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
