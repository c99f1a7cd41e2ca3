#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/publicationquery.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class PublicProfileForm;

/// What the center publishes of itself on the platform, and where that stands (L17.2.1).
class PublicationSection final : public SettingsSection {
    Q_OBJECT

public:
    PublicationSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("cloud"); }
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] PublicProfile withHead(PublicProfile profile) const;
    /// Whether it was kept; if not, the reason stands at its field.
    bool keep();
    void save();
    void publish();
    void showError(const Error& error);

    QLabel* m_standing;
    PublicProfileForm* m_form;
    QPushButton* m_save;
    QPushButton* m_publish;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
