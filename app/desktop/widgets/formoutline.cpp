#include "app/desktop/widgets/formoutline.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/widgets/formsection.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

struct Look {
    QString icon;
    ColourRole role;
    QString words;
};

} // namespace

FormOutline::FormOutline(QScrollArea& form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(space::navigationWidth);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void FormOutline::addSection(FormSection* section)
{
    auto* button = new QToolButton(this);
    setRole(button, "outline");
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({space::iconSize, space::iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_entries.push_back({section, button});
    const Entry entry = m_entries.back();
    connect(button, &QToolButton::clicked, this, [this, section] { go(section); });
    connect(section, &FormSection::edited, this, [this, entry] { update(entry); });
    update(entry);
}

void FormOutline::update(const Entry& entry)
{
    const auto look = [&entry]() -> Look {
        switch (entry.section->completeness()) {
        case FormSection::Completeness::Empty:
            return {QStringLiteral("more"), ColourRole::QuietText, tr("not started")};
        case FormSection::Completeness::Started:
            return {QStringLiteral("edit"), ColourRole::Accent, tr("started")};
        case FormSection::Completeness::Complete:
            return {QStringLiteral("check"), ColourRole::Good, tr("complete")};
        case FormSection::Completeness::Wrong:
            return {QStringLiteral("danger"), ColourRole::Danger, tr("has errors")};
        }
        Q_UNREACHABLE();
    }();
    const QString heading = entry.section->heading();
    const int room = space::navigationWidth - space::iconSize - space::vast;
    entry.button->setText(QFontMetrics(fontOf(TextSize::Text)).elidedText(heading, Qt::ElideRight, room));
    entry.button->setIcon(icon(look.icon, look.role));
    entry.button->setToolTip(heading + QLatin1String(": ") + look.words);
    entry.button->setAccessibleName(heading + QLatin1String(", ") + look.words);
}

void FormOutline::go(FormSection* section)
{
    const QPoint top = section->mapTo(m_form.widget(), QPoint(0, 0));
    m_form.verticalScrollBar()->setValue(top.y() - space::small);
    if (!section->fields().empty())
        section->fields().front()->setFocus(Qt::TabFocusReason);
}

void FormOutline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const Entry& entry : m_entries)
            update(entry);
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
