#include "app/desktop/widgets/timelinecard.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

QLabel* words(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

TimelineCard::TimelineCard(const TimelineEntry& entry, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
{
    setRole(this, "card");
    setAccessibleName(
        entry.what + QLatin1String(", ") + entry.who + QLatin1String(", ") + momentText(entry.when));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::large, space::medium, space::large, space::medium);
    columns->setSpacing(space::medium);
    auto* mark = new QToolButton(this);
    mark->setIcon(icon(entry.icon, ColourRole::Accent));
    mark->setIconSize({space::iconSize, space::iconSize});
    mark->setFocusPolicy(Qt::NoFocus);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    columns->addWidget(mark, 0, Qt::AlignTop);
    m_rows->setSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(words(entry.what, "strong", this), 1);
    auto* clause = new ClauseTag(this);
    head->addWidget(clause);
    clause->setClause(entry.clause);
    auto* when = new QLabel(momentText(entry.when), this);
    setRole(when, "quiet");
    head->addWidget(when);
    m_rows->addLayout(head);
    if (!entry.who.isEmpty())
        m_rows->addWidget(words(entry.who, "quiet", this));
    if (!entry.detail.isEmpty())
        m_rows->addWidget(words(entry.detail, "quietText", this));
    if (!entry.papers.empty())
        m_rows->addWidget(papersRow(entry));
    columns->addLayout(m_rows, 1);
}

void TimelineCard::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget);
}

QWidget* TimelineCard::papersRow(const TimelineEntry& entry)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::tiny, 0, 0);
    layout->setSpacing(space::small);
    for (const TimelineEntry::Paper& paper : entry.papers) {
        auto* button = new QToolButton(row);
        setRole(button, "filter");
        button->setIcon(icon(QStringLiteral("document"), ColourRole::QuietText));
        button->setText(paper.title);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        const QString id = paper.id;
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT paperRequested(id); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

} // namespace tanu::desktop
