#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/domain/center.h"

class QPushButton;

namespace tanu::desktop {

class AccreditationEndPanel;
class CenterForm;

/// The center's profile and accreditation (L17.2.1, L23.2), and its end before its time (L26.6).
class CenterSection final : public SettingsSection {
    Q_OBJECT

public:
    CenterSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("building"); }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] bool escape() override;

private:
    void save();
    void tellEnd(const Center& center);
    void end(QDate on, const QString& ground);

    CenterForm* m_form;
    AccreditationEndPanel* m_endPanel;
    QPushButton* m_end;
    QPushButton* m_save;
    std::optional<AccreditationEnd> m_ended;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
