#pragma once

#include "app/desktop/sessions/sessionsection.h"
#include "core/services/queries/protocolquery.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class LanguageChoice;
class PreviewPane;
class TextArea;

/// The protocol of a session: draft, dissent, preview in both languages, signature, print (R17.2).
///
/// - Signed, everything but preview and print is gone: it is frozen for ever.
class ProtocolSection final : public SessionSection {
    Q_OBJECT

public:
    ProtocolSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    void draft();
    /// Asks once, then records the signature.
    void sign();

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildSide();
    void read();
    void preview();
    void fillMembers();
    void fillDissents();
    void addDissent();
    void removeDissent();
    void draftWith(const std::vector<Dissent>& dissents, const QString& what);
    void print();
    void save();
    [[nodiscard]] Result<PaperPages> pages() const;
    [[nodiscard]] std::vector<Dissent> dissents() const;
    [[nodiscard]] QString stateText() const;

    std::optional<ProtocolView> m_protocol;
    QLabel* m_state;
    LanguageChoice* m_language;
    QWidget* m_editing;
    DateEdit* m_signedOn;
    QLabel* m_dissentHeading;
    QListWidget* m_dissents;
    QPushButton* m_remove;
    ChoiceEdit* m_member;
    TextArea* m_text;
    QPushButton* m_add;
    PreviewPane* m_preview;
};

} // namespace tanu::desktop
