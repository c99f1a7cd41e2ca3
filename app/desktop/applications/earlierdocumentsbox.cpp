#include "app/desktop/applications/earlierdocumentsbox.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

EarlierDocumentsBox::EarlierDocumentsBox(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, "inset");
    setRole(m_heading, "quietText");
    auto* clause = new ClauseTag(this);
    clause->setClause(QStringLiteral("R4.4"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(clause);
    head->addStretch(1);
    m_layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_layout->setSpacing(space::tiny);
    m_layout->addLayout(head);
    hide();
}

void EarlierDocumentsBox::offer(std::vector<EarlierDocument> documents)
{
    const auto isSame = [](const EarlierDocument& a, const EarlierDocument& b) { return a.id == b.id; };
    if (std::equal(documents.begin(), documents.end(), m_documents.begin(), m_documents.end(), isSame))
        return;
    m_documents = std::move(documents);
    rebuild();
}

void EarlierDocumentsBox::rebuild()
{
    for (QWidget* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_heading->setText(tr("Issued to this person by this center:"));
    for (size_t i = 0; i < m_documents.size(); ++i)
        addLine(i);
    setVisible(!m_documents.empty());
}

void EarlierDocumentsBox::addLine(size_t index)
{
    const EarlierDocument& document = m_documents[index];
    const bool isCancelled = document.state == CertificateState::Cancelled;
    QString text = tr("%1, level %2: issued on %3").arg(textOf(document.professionName)).arg(document.level).arg(dateText(document.issuedOn));
    if (isCancelled)
        text += tr(", cancelled");
    else if (document.validUntil)
        text += tr(", valid until %1").arg(dateText(*document.validUntil));
    auto* line = new QWidget(this);
    auto* words = new QLabel(text, line);
    words->setWordWrap(true);
    words->setToolTip(document.serial);
    auto* pick = new QPushButton(icon(QStringLiteral("add")), tr("Add to the package"), line);
    pick->setObjectName(QStringLiteral("pick-earlier"));
    pick->setAccessibleName(tr("Add to the package: %1").arg(text));
    pick->setEnabled(!isCancelled);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(pick);
    m_layout->addWidget(line);
    m_lines.push_back(line);
    connect(pick, &QPushButton::clicked, this, [this, index] { Q_EMIT picked(index); });
}

void EarlierDocumentsBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
