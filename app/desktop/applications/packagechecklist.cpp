#include "app/desktop/applications/packagechecklist.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tanu::desktop {

PackageChecklist::PackageChecklist(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
}

void PackageChecklist::show(
    const std::vector<RequiredDocument>& required, const std::vector<DocumentGroup>& present)
{
    const auto missing = missingDocuments(required, present);
    if (required == m_required && missing == m_missing)
        return;
    m_required = required;
    m_missing = missing;
    rebuild();
}

void PackageChecklist::rebuild()
{
    for (QWidget* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const RequiredDocument& document : m_required)
        addLine(document, std::find(m_missing.begin(), m_missing.end(), document.group) == m_missing.end());
}

void PackageChecklist::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void PackageChecklist::addLine(const RequiredDocument& document, bool isThere)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* mark = new QToolButton(line);
    mark->setIcon(icon(isThere ? QStringLiteral("check-circle") : QStringLiteral("warning"),
        isThere ? ColourRole::Good : ColourRole::Warning));
    mark->setFocusPolicy(Qt::NoFocus);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* word = new QLabel(wordOf(document.group), line);
    auto* state = new QLabel(isThere ? tr("there") : tr("not there yet"), line);
    setRole(state, "quiet");
    auto* clause = new ClauseTag(line);
    layout->addWidget(mark);
    layout->addWidget(word);
    layout->addWidget(clause);
    layout->addWidget(state);
    layout->addStretch(1);
    if (!isThere) {
        auto* add = new QPushButton(tr("Add"), line);
        setRole(add, "flat");
        add->setAccessibleName(tr("Add: %1").arg(wordOf(document.group)));
        const DocumentGroup group = document.group;
        connect(add, &QPushButton::clicked, this, [this, group] { Q_EMIT addRequested(group); });
        layout->addWidget(add);
    }
    clause->setClause(QString::fromLatin1(document.clause));
    m_layout->addWidget(line);
    m_lines.push_back(line);
}

} // namespace tanu::desktop
