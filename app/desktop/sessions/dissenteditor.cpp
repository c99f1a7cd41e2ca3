#include "app/desktop/sessions/dissenteditor.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/values/searchtext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestDissent = 4000;
constexpr int listHeight = 84;

} // namespace

DissentEditor::DissentEditor(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_member(new ChoiceEdit(QStringLiteral("member"), foldForSearch, this))
    , m_text(new TextArea(QStringLiteral("dissent"), greatestDissent, this))
    , m_add(new QPushButton(this))
{
    m_member->setObjectName(QStringLiteral("member"));
    m_text->setObjectName(QStringLiteral("dissent"));
    m_add->setObjectName(QStringLiteral("addDissent"));
    setRole(m_heading, "strong");
    m_list->setWordWrap(true);
    m_list->setFixedHeight(listHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_heading, m_list, m_remove, m_member, m_text, m_add})
        layout->addWidget(widget);
    connect(m_add, &QPushButton::clicked, this, &DissentEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &DissentEditor::remove);
    retranslate();
}

void DissentEditor::tell(const ProtocolContent& content)
{
    m_dissents = content.dissents;
    std::vector<Choice> choices;
    for (const ProtocolContent::Member& member : content.members) {
        if (member.seat != CommissionSeat::Secretary)
            choices.push_back({member.staff.toText(), member.name});
    }
    m_member->setChoices(choices);
    m_list->clear();
    for (const Dissent& dissent : m_dissents)
        m_list->addItem(QStringLiteral("%1: %2").arg(nameOfMember(content, dissent.member), dissent.text));
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
}

void DissentEditor::add()
{
    m_member->setRequired(true);
    m_text->setRequired(true);
    const bool isMember = m_member->checkNow();
    const bool isText = m_text->checkNow();
    m_member->setRequired(false);
    m_text->setRequired(false);
    if (!isMember || !isText)
        return (isMember ? static_cast<QWidget*>(m_text) : m_member)->setFocus(Qt::OtherFocusReason);
    std::vector<Dissent> dissents = m_dissents;
    const Dissent added {*StaffId::fromText(*m_member->value()), *m_text->value()};
    std::erase_if(dissents, [&](const Dissent& one) { return one.member == added.member; });
    dissents.push_back(added);
    m_member->clear();
    m_text->clear();
    Q_EMIT wanted(dissents, tr("The dissenting opinion stands in the protocol."));
}

void DissentEditor::remove()
{
    std::vector<Dissent> dissents = m_dissents;
    const int row = qMax(0, m_list->currentRow());
    if (row >= static_cast<int>(dissents.size()))
        return;
    dissents.erase(dissents.begin() + row);
    Q_EMIT wanted(dissents, tr("The dissenting opinion was taken out."));
}

void DissentEditor::retranslate()
{
    m_heading->setText(tr("Dissenting opinions"));
    m_remove->setText(tr("Take out the chosen one"));
    m_member->setLabel(tr("&Member who does not agree"));
    m_text->setLabel(tr("&What they state"));
    m_add->setText(tr("Add to the protocol"));
    m_add->setIcon(icon(QStringLiteral("add")));
}

void DissentEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
