#pragma once

#include "app/desktop/sessions/sessionsection.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/services/queries/signersquery.h"

namespace tanu::desktop {

class Banner;
class ReasonPanel;
class SessionHead;
class SessionSections;
class SignerOffer;
class TravelPart;
class VenueRunner;

/// One session from planning to the signed protocol: head, one primary button for what it waits for, sections.
///
/// - `open` takes the id of the session; the section that its next step belongs to is shown. Behind it `/place/` and the id
///   of a case offer that case a place.
/// - Ctrl+Page Up and Down go through the sections; their names have mnemonics.
class SessionPage final : public Page {
    Q_OBJECT

public:
    /// Without `venues` nothing is said of travels.
    SessionPage(DeskContext& context, VenueRunner* venues, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool escape() override;
    /// One of SessionSections::Section.
    void showSection(int section);

protected:
    void retranslate() override;

private:
    QWidget* buildContent();
    void connectTravel();
    void connectSections();
    void offerPlace();
    void updatePrimary();
    void changeActor();
    /// Of the protocol that waits for its signature (S1).
    [[nodiscard]] SigningRight signingRight() const;
    void showNothing(const Error& error);
    void takeStep();
    void endSession();
    void cancelSession(const QString& reason);
    void stored(const QString& what);
    void refuse(const Error& error);
    void saySuccess(const QString& what);
    [[nodiscard]] bool isReadyToStart() const;
    void leadOn(bool wasReady);
    void focusStep();
    void dismissBanners();
    [[nodiscard]] QString needText() const;

    DeskContext& m_context;
    std::optional<SessionId> m_id;
    SessionRead m_session;
    bool m_isOpening = false;
    std::optional<ApplicationId> m_toPlace; ///< offered a place as soon as the session is read
    QAction* m_next;
    QAction* m_change;
    QAction* m_cancel;
    QAction* m_toDocuments; ///< what comes after the signature (R18.1)
    SignerOffer* m_signers; ///< below the button of the signature
    SessionHead* m_head;
    Banner* m_banner; ///< refusals, above what they are about
    Banner* m_told; ///< what was done, below: nothing moves under a second click
    ReasonPanel* m_reason;
    TravelPart* m_travel = nullptr;
    SessionSections* m_sections;
    bool m_isStepping = false; ///< the next step is being done
};

/// Id `session`, under `sessions`.
PageEntry sessionPage(DeskContext& context, VenueRunner* venues = nullptr);

} // namespace tanu::desktop
