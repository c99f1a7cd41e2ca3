#pragma once

#include "core/services/certificates/cancelcertificates.h"
#include "core/services/queries/certificatelistquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class DeskContext;
class SegmentedChoice;
class TextArea;
class TextEdit;

/// Cancels documents on a legal ground (L26.2): those that are chosen in the list, or all of a profession, a session, days
/// of issue.
///
/// - How many become void stands above the button before it is pressed; without any narrowing nothing is selected.
/// - Esc is the page's.
class CancellationPanel final : public QFrame {
    Q_OBJECT

public:
    CancellationPanel(DeskContext& context, QWidget* parent);

    /// The living ones of these; none: the selection by ground is shown at once.
    void start(const std::vector<CertificateListRow>& chosen);
    void showError(const Error& error);
    [[nodiscard]] std::vector<CertificateId> selection() const;
    /// The button of the act.
    void press();

Q_SIGNALS:
    void given(const std::vector<tanu::CertificateId>& documents, const tanu::CancellationGround& ground);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildFields();
    void give();
    void fillChoices();
    void showScope();
    void tellCount();
    void retranslate();
    [[nodiscard]] bool isOfChosen() const;
    [[nodiscard]] CertificateFilter filter() const;
    [[nodiscard]] static bool isNarrowed(const CertificateFilter& filter);

    DeskContext& m_context;
    std::vector<CertificateListRow> m_chosen;
    QLabel* m_heading;
    QLabel* m_consequence;
    SegmentedChoice* m_scope;
    ChoiceEdit* m_profession;
    ChoiceEdit* m_session;
    DateEdit* m_from;
    DateEdit* m_until;
    TextArea* m_ground;
    TextEdit* m_clause;
    DateEdit* m_on;
    QLabel* m_count;
    QPushButton* m_act;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
