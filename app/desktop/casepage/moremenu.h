#pragma once

#include "core/domain/rules/role.h"

#include <QtWidgets/QMenu>

namespace tanu::desktop {

class CaseController;
class DeskContext;

/// What may be done with a case besides the next step; what the acting person may not do says who may (S1).
class MoreMenu final : public QMenu {
    Q_OBJECT

public:
    MoreMenu(DeskContext& context, QWidget* parent);

    void fill(const CaseController& controller);

Q_SIGNALS:
    void chosen(tanu::Action action);
    void sessionChosen();
    void personalFileChosen();

private:
    void addStep(const CaseController& controller, Action action);

    DeskContext& m_context;
};

} // namespace tanu::desktop
