#pragma once

#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/casepage/panels/steppanel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/services/sessions/plansession.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

namespace tanu::desktop {

/// A desk with the page of one case on it.
struct CaseDesk {
    DeskFixture desk;
    CasePage* page = nullptr;

    explicit CaseDesk(Role role = Role::Registrar, test::TestCenter::Where where = test::TestCenter::Where::Memory)
        : desk(role, where)
    {
    }

    void open(const ApplicationId& id, const QString& suffix = {})
    {
        MainWindow& window = desk.open({applicationsPage(desk.context()), casePage(desk.context(), desk.openConnection())});
        QVERIFY(window.goTo({QStringLiteral("case"), id.toText() + suffix}));
        page = qobject_cast<CasePage*>(window.currentPage());
    }
    [[nodiscard]] StepPanel* panel() const
    {
        for (auto* panel : page->findChildren<StepPanel*>()) {
            if (panel->isVisible())
                return panel;
        }
        return nullptr;
    }
    [[nodiscard]] Banner* standing() const { return page->findChild<Banner*>(QStringLiteral("standing")); }
    [[nodiscard]] Banner* banner() const { return page->findChild<Banner*>(QStringLiteral("banner")); }
    void primary() { press(&desk.window(), Qt::Key_Return, Qt::ControlModifier); }
    template <typename Field>
    Field* field(const char* name) const
    {
        auto* found = panel() ? panel()->findChild<Field*>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        return words;
    }
    QAction* more(const QString& text) const
    {
        for (QMenu* menu : page->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(text))
                    return action;
            }
        }
        return nullptr;
    }
    /// Opens the panel of an action that stands under "More".
    void choose(const char* verb)
    {
        QAction* item = more(QString::fromLatin1(verb));
        if (!item || !item->isEnabled())
            qFatal("cannot choose %s", verb);
        item->trigger();
    }
    /// From the first option to the right, as often as it takes to come to this one.
    void arrow(SegmentedChoice* choice, const char* key)
    {
        choice->setFocus();
        for (int i = 0; i < static_cast<int>(SegmentedChoice::mostOptions); ++i)
            press(&desk.window(), Qt::Key_Left);
        press(&desk.window(), Qt::Key_Space);
        const auto isThere = [&] { return choice->value() && *choice->value() == QLatin1String(key); };
        for (int i = 0; i < static_cast<int>(SegmentedChoice::mostOptions) && !isThere(); ++i)
            press(&desk.window(), Qt::Key_Right);
    }
    SessionId planSession(QDate on)
    {
        return test::need(PlanSession(desk.center().as(Role::Secretary))
                        .run({desk.center().programme().id, desk.center().examCommission(), on, QTime(10, 0),
                            QStringLiteral("Астана, 12-каб."), ExamMode::Offline, false}))
            .id;
    }
};

} // namespace tanu::desktop
