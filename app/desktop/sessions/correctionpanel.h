#pragma once

#include "app/desktop/sessions/correctiondata.h"
#include "app/desktop/sessions/sessionpanel.h"
#include "core/services/queries/protocolquery.h"

class QLabel;
class QStackedWidget;

namespace tanu::desktop {

class CorrectedMarksModel;
class CorrectedTheoryModel;
class CountGrid;
class DateEdit;
class DissentEditor;
class SegmentedChoice;
class TextEdit;
class TimeEdit;

/// What a signed protocol has wrong, and why (R17.2): the day of the signature, times, results of the candidates,
/// dissenting opinions. It drafts the protocol that corrects it; what is left as it is stays as it was signed.
class CorrectionPanel final : public SessionPanel {
    Q_OBJECT

public:
    CorrectionPanel(DeskContext& context, QWidget* parent);

    /// With what a drafted correction already says.
    void open(const ProtocolView& signedOne, const std::optional<ProtocolView>& drafted, const Programme& programme);

protected:
    Result<QString> act() override;
    void retranslate() override;

private:
    QWidget* buildParts();
    QWidget* buildResults();
    QWidget* buildDissents();
    void tellDissents();
    void fill(const ProtocolContent& content);
    void showMarks(int row);
    void spreadColumns();
    /// The moment on the day of the signed one, where the field says another.
    [[nodiscard]] static std::optional<QDateTime> moved(const TimeEdit& field, const QDateTime& before);

    ProtocolId m_protocol;
    std::shared_ptr<CorrectionData> m_data;
    TextEdit* m_reason;
    DateEdit* m_signedOn;
    TimeEdit* m_startedAt;
    TimeEdit* m_endedAt;
    CorrectedTheoryModel* m_theory;
    CorrectedMarksModel* m_marks;
    CountGrid* m_theoryGrid;
    CountGrid* m_marksGrid;
    QLabel* m_whose;
    SegmentedChoice* m_part;
    QStackedWidget* m_parts;
    DissentEditor* m_editor;
    std::vector<Dissent> m_dissents;
};

} // namespace tanu::desktop
