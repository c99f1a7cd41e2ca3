#pragma once

#include "app/desktop/venues/venuerunner.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/queries/sessionquery.h"

#include <QtWidgets/QWidget>

class QAction;

namespace tanu::desktop {

class Banner;
class ConflictsPanel;
class CheckOutPanel;
class ProgressStrip;
class ReasonPanel;

/// The travels of one session on its page (V1, exchange.md 22 to 24): who has it and since when, handing it over, bringing
/// it home, taking it back, returning it from a venue, and what both sides changed.
///
/// - Hidden where the center has no venues: then there is nothing to say.
class TravelPart final : public QWidget {
    Q_OBJECT

public:
    TravelPart(DeskContext& context, VenueRunner& runner, QWidget* parent);

    /// For the head of the page.
    [[nodiscard]] QAction* handOverAction() const { return m_handOver; }
    [[nodiscard]] QAction* takeBackAction() const { return m_takeBack; }

    /// Reads where the session is.
    void tell(const SessionView& session);
    /// Esc: true if a panel was open.
    [[nodiscard]] bool closePanel();
    /// A panel is open: it needs the room of the sections.
    [[nodiscard]] bool isCovering() const;

Q_SIGNALS:
    void done(const QString& what);
    void refused(const tanu::Error& error);
    void panelChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Standing {
        InstallationRole role = InstallationRole::Office;
        bool hasVenues = false;
        std::optional<TravelView> away;
        std::optional<TravelView> latest;
    };

    void build();
    void wire();
    [[nodiscard]] Result<Standing> standing() const;
    void show(const Standing& standing);
    void showAtOffice(const Standing& standing);
    void showAtVenue(const Standing& standing);
    void take();
    void openHandOver();
    void chooseParcel();
    void giveBack();
    void takeBack(const QString& reason);
    void toggleConflicts();
    void closePanels();
    void retranslate();

    DeskContext& m_context;
    VenueRunner& m_runner;
    SessionId m_session;
    QString m_number;
    SessionState m_state = SessionState::Planned;
    std::optional<TravelView> m_away;
    bool m_isMine = false; ///< what runs was begun here
    QAction* m_handOver;
    QAction* m_takeBack;
    QAction* m_bringHome;
    QAction* m_return;
    QAction* m_compare;
    Banner* m_where;
    ProgressStrip* m_progress;
    CheckOutPanel* m_panel;
    ReasonPanel* m_reason;
    ConflictsPanel* m_conflicts;
};

} // namespace tanu::desktop
