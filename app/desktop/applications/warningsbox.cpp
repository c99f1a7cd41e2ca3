#include "app/desktop/applications/warningsbox.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/clausetag.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace tanu::desktop {

WarningsBox::WarningsBox(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setRole(m_heading, "strong");
    m_layout->setContentsMargins(space::large, space::small, space::large, space::small);
    m_layout->setSpacing(space::tiny);
    m_layout->addWidget(m_heading);
    hide();
}

QString WarningsBox::text(ApplicationWarning warning) const
{
    switch (warning) {
    case ApplicationWarning::BirthDateDiffersFromIin:
        return tr("The date of birth differs from the digits of the IIN, and is right by the document.");
    case ApplicationWarning::SexDiffersFromIin:
        return tr("The sex differs from the digits of the IIN, and is right by the document.");
    case ApplicationWarning::TooYoungToday:
        return tr("The candidate is younger than %1 today; the exam comes after the birthday.").arg(m_minimumAge);
    case ApplicationWarning::OutsideLaw:
        return tr("The law does not cover this person; the head will refuse with reasons.");
    }
    Q_UNREACHABLE();
}

void WarningsBox::setWarnings(const std::vector<ApplicationWarning>& warnings, int minimumAge)
{
    const bool isSame = warnings.size() == m_lines.size() && minimumAge == m_minimumAge
        && std::equal(warnings.begin(), warnings.end(), m_lines.begin(),
            [](ApplicationWarning warning, const Line& line) { return warning == line.warning; });
    if (isSame)
        return;
    m_minimumAge = minimumAge;
    rebuild(warnings);
}

void WarningsBox::rebuild(const std::vector<ApplicationWarning>& warnings)
{
    const auto kept = confirmed();
    for (const Line& line : m_lines) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const ApplicationWarning warning : warnings)
        addLine(warning, std::find(kept.begin(), kept.end(), warning) != kept.end());
    m_heading->setText(tr("Please confirm"));
    setVisible(!m_lines.empty());
}

void WarningsBox::addLine(ApplicationWarning warning, bool checked)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* box = new QCheckBox(text(warning), row);
    box->setChecked(checked);
    box->setObjectName(codeOf(warning));
    auto* clause = new ClauseTag(row);
    layout->addWidget(box);
    layout->addWidget(clause);
    layout->addStretch(1);
    clause->setClause(clauseOf(warning));
    m_layout->addWidget(row);
    row->show(); // at once: the focus may be put there before the layout does it
    m_lines.push_back({warning, row, box});
}

std::vector<ApplicationWarning> WarningsBox::confirmed() const
{
    std::vector<ApplicationWarning> warnings;
    for (const Line& line : m_lines) {
        if (line.box->isChecked())
            warnings.push_back(line.warning);
    }
    return warnings;
}

bool WarningsBox::isAllConfirmed() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.box->isChecked(); });
}

void WarningsBox::showFirstOpen()
{
    for (const Line& line : m_lines) {
        if (!line.box->isChecked())
            return line.box->setFocus(Qt::TabFocusReason);
    }
}

void WarningsBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().text(Tone::Warning), 1));
    painter.setBrush(colours().soft(Tone::Warning));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void WarningsBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        std::vector<ApplicationWarning> warnings;
        for (const Line& line : m_lines)
            warnings.push_back(line.warning);
        rebuild(warnings);
    }
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
