#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/exchange/parcels/venuequery.h"

class QLabel;
class QPushButton;

namespace tanu {
struct InstallationCard;
}

namespace tanu::desktop {

class DataTable;
class FingerprintLine;
class ListModel;
class OwnCard;
class ProgressStrip;
class VenueRunner;

/// The other installations of this center (V1, exchange.md 21): this one's card as a file, enrolling another's by its card
/// and fingerprint, which sessions they hold, and the parcels that came.
class VenuesSection final : public SettingsSection {
    Q_OBJECT

public:
    VenuesSection(DeskContext& context, VenueRunner& runner, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("place"); }
    void refresh() override;
    void retranslate() override;

private:
    QWidget* buildLists();
    void wire();
    void saveCard();
    void enrol();
    [[nodiscard]] bool isRenewalMeant(const QString& name) const;
    void toggleActive();
    void takeParcel(const QString& place);
    void takeFinished();
    void tellCard();
    void tellVenues();
    void tellTravels();
    void tellSelected();
    void tellButtons();
    void tellResult(const Result<void>& outcome, const QString& what);
    [[nodiscard]] const VenueView* selected() const;
    [[nodiscard]] QString shownName(const InstallationCard& card) const;
    [[nodiscard]] bool isVenueHere() const { return m_role == InstallationRole::Venue; }

    VenueRunner& m_runner;
    InstallationRole m_role = InstallationRole::Office;
    std::vector<VenueView> m_venues;
    std::vector<TravelView> m_travels;
    OwnCard* m_card;
    QPushButton* m_active;
    QLabel* m_whyNotActive;
    QPushButton* m_file;
    QPushButton* m_folder;
    ProgressStrip* m_progress;
    ListModel* m_venueModel;
    DataTable* m_venueTable;
    FingerprintLine* m_fingerprint; ///< of the chosen one
    QLabel* m_travelHeading;
    ListModel* m_travelModel;
    DataTable* m_travelTable;
    bool m_isMine = false; ///< what runs was begun here
    bool m_isTellingResult = false;
};

} // namespace tanu::desktop
