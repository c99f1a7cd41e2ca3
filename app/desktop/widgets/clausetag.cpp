#include "app/desktop/widgets/clausetag.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

constexpr int textWidth = 320;

}

ClauseTag::ClauseTag(QWidget* parent)
    : QToolButton(parent)
{
    setRole(this, "clause");
    setFocusPolicy(Qt::StrongFocus);
    setVisible(false);
    connect(this, &QToolButton::clicked, this, &ClauseTag::openText);
}

void ClauseTag::setClause(const QString& clause)
{
    m_clause = clause;
    setText(clause);
    setVisible(!clause.isEmpty());
    retell();
}

void ClauseTag::retell()
{
    setAccessibleName(tr("Clause %1").arg(m_clause));
    setAccessibleDescription(clauseText(m_clause));
    setToolTip(clauseText(m_clause));
}

void ClauseTag::openText()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("clauseText"));
    setRole(popup, "popover");
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::tiny);
    auto* heading = new QLabel(tr("Clause %1").arg(m_clause), popup);
    setRole(heading, "strong");
    const QString known = clauseText(m_clause);
    auto* words = new QLabel(known.isEmpty() ? tr("See the text of the law.") : known, popup);
    words->setWordWrap(true);
    words->setFixedWidth(textWidth);
    layout->addWidget(heading);
    layout->addWidget(words);
    popup->move(mapToGlobal(QPoint(0, height() + space::tiny)));
    popup->show();
}

void ClauseTag::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QToolButton::changeEvent(event);
}

} // namespace tanu::desktop
