#include "app/desktop/casepage/panels/assignpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "core/services/appeals/assignappeal.h"

#include <QtWidgets/QListWidget>

namespace tanu::desktop {

namespace {

constexpr int commissionHeight = 52;
constexpr int shownCommissions = 4;

} // namespace

AssignPanel::AssignPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::AssignAppeal, parent)
    , m_appeal(file.appeals.back().appeal.id)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("commissions"));
    add(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepPanel::readyChanged);
    retranslate();
}

void AssignPanel::addCommission(const AppealCommissionChoice& choice)
{
    const QString head = choice.orderNumber.isEmpty()
        ? textOf(choice.name)
        : tr("%1 · order No %2 of %3").arg(textOf(choice.name), choice.orderNumber, dateText(choice.orderDate));
    const QString members = choice.members.join(QStringLiteral(", "));
    const QString foot = choice.refusal ? desktop::textOf(*choice.refusal) : members;
    auto* item = new QListWidgetItem(head + QLatin1Char('\n') + foot, m_list);
    item->setToolTip(members);
    item->setIcon(choice.isAllowed() ? icon(QStringLiteral("commission"), ColourRole::Accent)
                                     : icon(QStringLiteral("lock"), ColourRole::QuietText));
    item->setSizeHint({0, commissionHeight});
    if (!choice.isAllowed())
        item->setFlags(Qt::NoItemFlags);
}

void AssignPanel::retranslate()
{
    setHeading(tr("To the appeal commission"), QStringLiteral("R21"));
    const auto read = AppealCommissionsQuery(context().connection()).load(m_appeal);
    m_choices = read ? *read : std::vector<AppealCommissionChoice>();
    const int kept = m_list->currentRow();
    m_list->clear();
    m_list->setAccessibleName(tr("Appeal commissions"));
    for (const AppealCommissionChoice& choice : m_choices)
        addCommission(choice);
    m_list->setCurrentRow(kept >= 0 ? kept : firstAllowed());
    m_list->setVisible(!m_choices.empty());
    m_list->setFixedHeight(qMin(m_list->count(), shownCommissions) * commissionHeight + space::small);
    if (!read)
        return setExplanation(desktop::textOf(read.error()));
    setExplanation(m_choices.empty()
            ? tr("There is no appeal commission: form one by order in the settings.")
            : tr("Nobody who examined the candidate or is bound to the candidate may sit in it."));
}

/// -1 if none may hear it.
int AssignPanel::firstAllowed() const
{
    for (size_t row = 0; row < m_choices.size(); ++row) {
        if (m_choices[row].isAllowed())
            return static_cast<int>(row);
    }
    return -1;
}

bool AssignPanel::isReady() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->flags().testFlag(Qt::ItemIsEnabled);
}

Result<StepDone> AssignPanel::run()
{
    const AppealCommissionChoice& choice = m_choices.at(static_cast<size_t>(m_list->currentRow()));
    Desk desk = context().desk();
    const auto assigned = AssignAppeal(desk).run(m_appeal, choice.id);
    if (!assigned)
        return assigned.error();
    return StepDone {tr("The appeal is with the appeal commission: %1.").arg(textOf(choice.name)), {}};
}

} // namespace tanu::desktop
