#include "app/desktop/casepage/panels/steppanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"
#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/shell/taborder.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

StepPanel::StepPanel(DeskContext& context, const Case& file, Action action, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_file(file)
    , m_action(action)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_clause(new ClauseTag(this))
    , m_cancel(new QPushButton(icon(QStringLiteral("close")), QString(), this))
    , m_act(new QPushButton(this))
    , m_whyNot(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_explanation, "quietText");
    setRole(m_cancel, "flat");
    m_cancel->setObjectName(QStringLiteral("cancel-step"));
    setRole(m_act, "primary");
    m_act->setObjectName(QStringLiteral("act-step"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_heading);
    head->addWidget(m_clause);
    head->addStretch(1);
    head->addWidget(m_cancel);
    m_layout->setContentsMargins(space::huge, space::medium, space::large, space::large);
    m_layout->setSpacing(space::medium);
    m_layout->addLayout(head);
    m_layout->addWidget(m_explanation);
    setRole(m_whyNot, "quiet");
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::medium);
    foot->addWidget(m_act);
    foot->addWidget(m_whyNot, 1);
    foot->addStretch();
    m_layout->addLayout(foot);
    connect(m_act, &QPushButton::clicked, this, &StepPanel::acted);
    connect(m_cancel, &QPushButton::clicked, this, &StepPanel::cancelled);
}

QString StepPanel::verb() const
{
    return verbOf(m_action);
}

bool StepPanel::mayAct() const
{
    return isReady() && !m_isRefused && m_context.may(m_action);
}

void StepPanel::tellAct(const QString& refusal)
{
    m_isRefused = !refusal.isEmpty();
    m_act->setText(verb());
    m_act->setIcon(icon(iconOf(m_action), ColourRole::AccentText));
    const bool isTheirs = m_context.may(m_action);
    m_act->setEnabled(mayAct());
    m_act->setToolTip(isTheirs ? refusal : tr("May be done by: %1").arg(rolesText(m_action)));
    m_whyNot->setText(m_act->toolTip());
    m_whyNot->setVisible(!m_act->toolTip().isEmpty() && !m_act->isHidden());
}

void StepPanel::follow(const Case& file)
{
    m_file = file;
}

FieldFrame* StepPanel::showRefusal(const Error& error)
{
    const bool isOfField = error.kind == ErrorKind::FieldEmpty || error.kind == ErrorKind::FieldMalformed
        || error.kind == ErrorKind::FieldTooLong;
    auto* field = isOfField ? findChild<FieldFrame*>(error.arguments.value(0)) : nullptr;
    if (!field || !field->isVisibleTo(this))
        return nullptr;
    field->showError(error);
    return field;
}

FieldFrame* StepPanel::firstWrong(std::initializer_list<FieldFrame*> fields)
{
    FieldFrame* first = nullptr;
    for (FieldFrame* field : fields) {
        if (!field->isHidden() && !field->checkNow() && !first)
            first = field;
    }
    return first;
}

void StepPanel::takeFocus()
{
    orderTabs(*this);
    for (QWidget* next = m_cancel->nextInFocusChain(); next && next != m_cancel; next = next->nextInFocusChain()) {
        const bool isInside = isAncestorOf(next) && next != m_clause;
        if (isInside && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::TabFocusReason);
    }
    m_cancel->setFocus(Qt::TabFocusReason);
}

void StepPanel::setHeading(const QString& text, const QString& clause)
{
    m_heading->setText(text);
    m_clause->setClause(clause);
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(text);
}

void StepPanel::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void StepPanel::showAct(bool shown)
{
    m_act->setVisible(shown);
}

void StepPanel::add(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void StepPanel::addRow(QLayout* row)
{
    m_layout->insertLayout(m_layout->count() - 1, row);
}

void StepPanel::addButton(QPushButton* button)
{
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignLeft);
}

void StepPanel::addHalf(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(widget, 1);
    row->addStretch(1);
    addRow(row);
}

void StepPanel::addSideBySide(const std::vector<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 1);
    addRow(row);
}

void StepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
