#pragma once

#include "core/domain/programme.h"
#include "core/services/corrections/correctiondraft.h"

namespace tanu::desktop {

/// The results of a signed protocol and what they should have been, while a correction is written (R17.2).
class CorrectionData {
public:
    CorrectionData(ProtocolContent signedOne, Programme programme);

    /// What a drafted correction already says.
    void take(const ProtocolContent& drafted);

    [[nodiscard]] const ProtocolContent& content() const { return m_content; }
    [[nodiscard]] const Programme& programme() const { return m_programme; }
    [[nodiscard]] const std::vector<ProtocolContent::Candidate>& candidates() const { return m_candidates; }
    /// Who marks this candidate: those who did, or where nobody did every voting member.
    [[nodiscard]] std::vector<StaffId> assessorsOf(size_t candidate) const;
    [[nodiscard]] std::optional<int> points(size_t candidate, const StaffId& assessor, const QString& operation) const;

    /// Counted as a whole.
    void setCorrect(size_t candidate, int correct);
    void setCorrect(size_t candidate, const QString& topic, int correct);
    void setPoints(size_t candidate, const StaffId& assessor, const QString& operation, std::optional<int> points);

    [[nodiscard]] bool isChanged(size_t candidate) const;
    [[nodiscard]] std::vector<CandidateCorrection> changes() const;

private:
    ProtocolContent m_content;
    Programme m_programme;
    std::vector<ProtocolContent::Candidate> m_candidates;
};

} // namespace tanu::desktop
