#include "app/desktop/sessions/decisioncard.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/sessions/decision.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int usualWidth = 244;
constexpr int greatestRecommendations = 4000;

} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : QFrame(parent)
    , m_chip(new StateChip(this))
    , m_reasons(new QLabel(this))
    , m_recommendations(new TextArea(QStringLiteral("recommendations"), greatestRecommendations, this))
    , m_confirm(new QPushButton(this))
{
    setRole(this, "card");
    setFixedWidth(usualWidth);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_recommendations->setObjectName(QStringLiteral("recommendations"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_reasons->setProperty("role", QStringLiteral("scrolled"));
    area->setWidget(m_reasons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_chip);
    layout->addWidget(area, 1);
    layout->addWidget(m_recommendations);
    layout->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionCard::confirmed);
}

void DecisionCard::tellNobody()
{
    m_shown.reset();
    m_confirm->hide();
    m_recommendations->hide();
    showState(tr("No candidates"), Tone::Neutral);
    m_reasons->setText({});
}

void DecisionCard::tell(const Programme& programme, const SessionCandidate& one,
    const std::optional<StageResults>& results, Confirming confirming)
{
    m_shown.reset();
    m_recommendations->hide();
    const auto derived = results ? deriveDecision(
                             programme, *results, one.application.fields.name.full(), one.application.fields.language)
                                 : Result<DerivedDecision>(Error {ErrorKind::ResultsIncomplete, {}, {}});
    if (one.place.decision)
        tellDecided(programme, one);
    else if (derived)
        tellDerived(programme, one, *derived);
    else
        tellPending(programme, one, results);
    m_confirm->setVisible(confirming != Confirming::Over);
    m_confirm->setEnabled(m_shown && confirming == Confirming::Allowed);
}

void DecisionCard::tellPending(
    const Programme& programme, const SessionCandidate& one, const std::optional<StageResults>& results)
{
    if (!results) {
        showState(wordOf(one.application.state), Tone::Neutral, QStringLiteral("clock"));
        return m_reasons->setText(tr("The theoretical stage is not recorded yet (R15)."));
    }
    showState(tr("Being assessed"), Tone::Warning, QStringLiteral("practice"));
    m_reasons->setText(tr("Marks still to come: %1").arg(missingMarks(programme, *results)));
}

void DecisionCard::tellDecided(const Programme& programme, const SessionCandidate& one)
{
    const Decision decision = *one.place.decision;
    showState(tr("Decision: %1").arg(wordOf(decision)), toneOf(decision), iconOf(decision));
    tellReasons(programme, one.reasons);
    m_recommendations->setVisible(decision == Decision::NotPassed);
    m_recommendations->setEnabled(false);
    m_draft = one.place.recommendations;
    m_recommendations->setValue(m_draft);
    m_recommended = one.application.id;
}

void DecisionCard::tellDerived(const Programme& programme, const SessionCandidate& one, const DerivedDecision& derived)
{
    showState(tr("Follows: %1").arg(wordOf(derived.decision)), toneOf(derived.decision), iconOf(derived.decision));
    tellReasons(programme, derived.reasons);
    m_recommendations->setVisible(derived.decision == Decision::NotPassed);
    m_recommendations->setEnabled(true);
    const bool isUntouched = m_recommended != one.application.id || recommendations() == m_draft;
    m_draft = derived.recommendations;
    if (isUntouched)
        m_recommendations->setValue(m_draft);
    m_recommended = one.application.id;
    m_shown = derived.decision;
}

/// The chip is never cut; a card that grew for it stays as wide, so that the marks beside it stand still.
void DecisionCard::showState(const QString& word, Tone tone, const QString& iconName)
{
    m_chip->setState(word, tone, iconName);
    setFixedWidth(qMax(width(), m_chip->sizeHint().width() + 2 * (space::large + frameWidth())));
}

void DecisionCard::tellReasons(const Programme& programme, const std::vector<DecisionReason>& reasons)
{
    QStringList lines;
    for (const DecisionReason& reason : reasons)
        lines.append(textOf(reason, programme));
    m_reasons->setText(lines.join(QStringLiteral("\n\n")));
}

QString DecisionCard::recommendations() const
{
    const auto written = m_recommendations->value();
    return written ? *written : QString();
}

QString DecisionCard::verb() const
{
    return m_confirm->text().remove(QLatin1Char('&'));
}

void DecisionCard::focusConfirm()
{
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void DecisionCard::retranslate()
{
    m_recommendations->setLabel(tr("Recommen&dations (R19)"));
    m_confirm->setText(tr("Con&firm the decision"));
}

} // namespace tanu::desktop
