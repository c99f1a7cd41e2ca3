#pragma once

#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/fieldframe.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

namespace tanu::desktop {

/// A page with a form before somebody, with the keys that fill it in; whoever derives opens it.
struct FormDesk {
    explicit FormDesk(Role role, test::TestCenter::Where where = test::TestCenter::Where::Memory)
        : desk(role, where)
    {
    }

    DeskFixture desk;
    Page* page = nullptr;

    template <typename Field = FieldFrame>
    Field* field(const char* name) const
    {
        auto* found = page->findChild<Field*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    void type(const char* name, const QString& text) const
    {
        FieldFrame* target = field(name);
        target->setFocus();
        typeText(target, text);
    }
    void type(const char* name, const char* text) const { type(name, QString::fromUtf8(text)); }
    void submit() { press(&desk.window(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] Banner* banner() const { return page->findChild<Banner*>(QStringLiteral("banner")); }
};

} // namespace tanu::desktop
