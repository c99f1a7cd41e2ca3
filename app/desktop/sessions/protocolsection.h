#pragma once

#include "app/desktop/sessions/paperlanguage.h"
#include "app/desktop/sessions/sessionsection.h"
#include "core/services/queries/protocolquery.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class CorrectionPanel;
class DateEdit;
class DissentEditor;
class EmptyState;
class LanguageChoice;
class PreviewPane;

/// The protocols of a session: draft, dissent, preview in both languages, signature, print, and corrections (R17.2).
///
/// - Signed, a protocol is frozen for ever: what it has wrong is corrected by a new one, which names it. The chain of them
///   stands above as soon as there are two.
class ProtocolSection final : public SessionSection {
    Q_OBJECT

public:
    ProtocolSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    void draft();
    /// Asks once, then records the signature.
    void sign();
    void startCorrecting();
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildMain();
    QWidget* buildSide();
    void connectParts();
    void showPanel(QWidget* panel);
    void read();
    void showProtocol(const ProtocolId& id);
    void tellChain();
    void tellEditing();
    void signCorrection();
    /// Whether the day of the signature can be taken; what it lacks is said.
    [[nodiscard]] bool isDated();
    void preview();
    void draftWith(const std::vector<Dissent>& dissents, const QString& what);
    void print();
    void save();
    [[nodiscard]] Result<PaperPages> pages() const;
    [[nodiscard]] std::vector<Dissent> dissents() const;
    [[nodiscard]] QString stateText() const;

    /// The one that counts; before the first signature the draft.
    [[nodiscard]] const ProtocolView* counting() const;
    /// The correction that waits for its signature.
    [[nodiscard]] const ProtocolView* draftedCorrection() const;

    std::vector<ProtocolView> m_chain;
    std::optional<ProtocolView> m_protocol; ///< the one that is shown
    ProtocolId m_dated; ///< the draft for which a day was proposed
    QStackedWidget* m_stack;
    QWidget* m_main;
    QWidget* m_side;
    EmptyState* m_empty;
    CorrectionPanel* m_correction;
    QListWidget* m_list;
    QPushButton* m_correct;
    QPushButton* m_sign;
    QLabel* m_state;
    LanguageChoice* m_language;
    PaperLanguage m_paperLanguage;
    DissentEditor* m_editing;
    DateEdit* m_signedOn;
    PreviewPane* m_preview;
};

} // namespace tanu::desktop
