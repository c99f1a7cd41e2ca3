#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/queries/sessionquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class StateChip;
class TextArea;

/// What follows from the marks of one candidate, with its reasons, and the commission's decision on it (R17.1, R19).
///
/// - The recommendations follow the numbers too, until somebody writes into them.
class DecisionCard final : public QFrame {
    Q_OBJECT

public:
    /// Whether decisions are confirmed now, and whether who acts may do it.
    enum class Confirming { Over, Forbidden, Allowed };

    explicit DecisionCard(QWidget* parent);

    void tellNobody();
    /// The results with marks that were only typed too; nothing before the theory.
    void tell(const Programme& programme, const SessionCandidate& one, const std::optional<StageResults>& results,
        Confirming confirming);
    void retranslate();

    /// What the button confirms; nothing while it cannot.
    [[nodiscard]] std::optional<Decision> shown() const { return m_shown; }
    [[nodiscard]] QString recommendations() const;
    /// The button's words, without the mnemonic.
    [[nodiscard]] QString verb() const;
    void focusConfirm();

Q_SIGNALS:
    void confirmed();

private:
    void tellPending(const Programme& programme, const SessionCandidate& one, const std::optional<StageResults>& results);
    void tellDecided(const Programme& programme, const SessionCandidate& one);
    void tellDerived(const Programme& programme, const SessionCandidate& one, const DerivedDecision& derived);
    void showState(const QString& word, Tone tone, const QString& iconName = {});
    void tellReasons(const Programme& programme, const std::vector<DecisionReason>& reasons);

    StateChip* m_chip;
    QLabel* m_reasons;
    TextArea* m_recommendations;
    QPushButton* m_confirm;
    ApplicationId m_recommended; ///< whose draft stands in the field
    QString m_draft; ///< as it was derived; a field that still says it follows the numbers
    std::optional<Decision> m_shown;
};

} // namespace tanu::desktop
