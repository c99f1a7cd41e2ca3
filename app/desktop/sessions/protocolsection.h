#pragma once

#include "app/desktop/sessions/paperlanguage.h"
#include "app/desktop/sessions/protocolchain.h"
#include "app/desktop/sessions/sessionsection.h"
#include "core/services/queries/signersquery.h"

class QStackedWidget;

namespace tanu::desktop {

class CorrectionPanel;
class EmptyState;
class PreviewPane;
class ProtocolSide;

/// The protocols of a session: draft, dissent, preview in both languages, signature, print, and corrections (R17.2).
///
/// - Signed, a protocol is frozen for ever: what it has wrong is corrected by a new one, which names it.
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
    void buildMain();
    void connectParts();
    void showPanel(QWidget* panel);
    void tellShown();
    [[nodiscard]] QStringList othersUnable() const;
    [[nodiscard]] SigningRight rightToCorrect() const;
    void signCorrection();
    [[nodiscard]] std::optional<QDate> dayOfSignature();
    void refuseSignature(const Error& error);
    void preview();
    void draftWith(const std::vector<Dissent>& dissents, const QString& what);
    void print();
    void save();
    [[nodiscard]] Result<PaperPages> pages() const;

    ProtocolChain m_chain;
    QStackedWidget* m_stack;
    QWidget* m_main;
    CorrectionPanel* m_correction;
    ProtocolSide* m_side;
    PaperLanguage m_paperLanguage;
    PreviewPane* m_preview;
    EmptyState* m_empty;
};

} // namespace tanu::desktop
