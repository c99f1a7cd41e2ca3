#pragma once

#include "core/services/certificates/preparecertificates.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/sessionplan.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

using Cases = std::vector<ApplicationId>;

/// Brings contracted cases of a TestCenter along the rest of the road, by the real services; it moves the clock to the
/// day of the session where the law wants it. Anything that fails ends the test program.
class SessionRoad {
public:
    explicit SessionRoad(TestCenter& center);

    /// A server link with the public host `tanu.example`.
    void enrol();
    /// L17.2.1: structure and activity are published, and the platform has taken them.
    void publish();

    /// From here on cases and sessions are of this programme instead of the center's own.
    void useProgramme(const ProgrammeId& programme);
    ApplicationId contracted(int serial = 0);
    /// Of the form's own programme.
    ApplicationId contracted(const ApplicationFields& fields);

    /// For the first day that R6.2 allows, 10:00.
    [[nodiscard]] SessionPlan plan() const;
    SessionId planned();
    SessionId scheduled(const Cases& cases);
    SessionId notified(const Cases& cases);
    /// Everybody present by an identity card (R9); on the day of the session.
    void identify(const Cases& cases);
    /// Every item of the checklist is checked (R10).
    void makeReady(const SessionId& session);
    /// At 10:00 of its day; R8.1, R8.2 and the checklist are recorded, everybody is identified.
    SessionId started(const Cases& cases);
    /// Theory 30 of 30 and full marks of everybody, or theory 10 of 30.
    void assess(const ApplicationId& candidate, bool pass);
    void mark(const ApplicationId& candidate, int pointsEach);
    void decide(const ApplicationId& candidate, bool pass);
    SessionId ended(const Cases& passing, const Cases& failing);
    DraftedProtocol drafted(const Cases& passing, const Cases& failing);
    /// The protocol signed on the day of the session.
    ProtocolId signedProtocol(const Cases& passing, const Cases& failing);
    CertificateId prepared(const ApplicationId& candidate);
    CertificateId printed(const ApplicationId& candidate);

private:
    TestCenter& m_center;
    ProgrammeId m_programme;
};

} // namespace tanu::test
