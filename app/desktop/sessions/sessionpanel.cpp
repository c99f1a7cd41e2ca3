#include "app/desktop/sessions/sessionpanel.h"

#include "app/desktop/sessions/sessionrefusals.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/clausetag.h"
#include "app/desktop/widgets/fieldframe.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

SessionPanel::SessionPanel(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_clause(new ClauseTag(this))
    , m_consequence(new Banner(this))
    , m_banner(new Banner(this))
    , m_rows(nullptr)
    , m_act(nullptr)
    , m_cancel(nullptr)
{
    setRole(this, "card");
    setRole(m_heading, "section");
    m_consequence->setClosable(false);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* fields = new QWidget(area);
    fields->setProperty("role", QStringLiteral("scrolled"));
    m_rows = new QVBoxLayout(fields);
    m_rows->setContentsMargins(0, 0, space::small, 0);
    m_rows->setSpacing(space::medium);
    m_rows->setAlignment(Qt::AlignTop);
    area->setWidget(fields);
    m_act = new QPushButton(this);
    m_act->setObjectName(QStringLiteral("act"));
    m_cancel = new QPushButton(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_heading);
    head->addWidget(m_clause);
    head->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_consequence);
    layout->addWidget(m_banner);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    m_clause->setClause({});
    connect(m_act, &QPushButton::clicked, this, &SessionPanel::attempt);
    connect(m_cancel, &QPushButton::clicked, this, &SessionPanel::dismiss);
}

void SessionPanel::setHeading(const QString& text, const QString& clause)
{
    m_heading->setText(text);
    m_clause->setClause(clause);
    setAccessibleName(text);
}

void SessionPanel::setConsequence(const QString& text, Tone tone)
{
    if (text.isEmpty())
        m_consequence->dismiss();
    else
        m_consequence->say(tone, text);
}

void SessionPanel::setVerb(const QString& text, bool isDangerous)
{
    setRole(m_act, isDangerous ? "danger" : "primary");
    m_act->setText(text);
}

void SessionPanel::addRow(const std::vector<FieldFrame*>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    for (FieldFrame* field : fields) {
        row->addWidget(field, 1, Qt::AlignTop);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_fields.push_back(field);
    }
    m_rows->addLayout(row);
}

void SessionPanel::addWide(QWidget* widget)
{
    m_rows->setAlignment(Qt::Alignment());
    m_rows->addWidget(widget, 1);
}

void SessionPanel::begin(FieldFrame* first)
{
    m_banner->dismiss();
    for (FieldFrame* field : m_fields)
        field->clearError();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

FieldFrame* SessionPanel::firstWrong() const
{
    FieldFrame* first = nullptr;
    for (FieldFrame* field : m_fields) {
        if (!field->isHidden() && !field->checkNow() && !first)
            first = field;
    }
    return first;
}

void SessionPanel::attempt()
{
    m_banner->dismiss();
    if (FieldFrame* wrong = firstWrong())
        return wrong->setFocus(Qt::OtherFocusReason);
    if (!isMeant())
        return;
    const Result<QString> what = act();
    if (!what)
        return showRefusal(what.error());
    Q_EMIT done(*what);
}

void SessionPanel::showRefusal(const Error& error)
{
    const bool isOfField = error.kind == ErrorKind::FieldEmpty || error.kind == ErrorKind::FieldMalformed;
    for (FieldFrame* field : m_fields) {
        if (!isOfField || field->isHidden() || field->objectName() != error.arguments.value(0))
            continue;
        field->setFocus(Qt::OtherFocusReason);
        if (refusalText(error) == textOf(error))
            return field->showError(error);
    }
    showRefusalIn(*m_banner, error);
}

void SessionPanel::dismiss()
{
    Q_EMIT dismissed();
}

void SessionPanel::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void SessionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
