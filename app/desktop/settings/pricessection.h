#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/referencequery.h"

class QLabel;

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class FormSection;
class ListAndForm;
class MoneyEdit;
class SegmentedChoice;

/// What the procedure costs for each profession and level from a day on (L15.3); the past never changes.
///
/// - Says beside them whether the platform shows them (L17.2.1).
class PricesSection final : public SettingsSection {
    Q_OBJECT

public:
    PricesSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("money"); }
    void refresh() override;
    void retranslate() override;

private:
    void read();
    void show(const QString& key);
    void offerLevels();
    void save();
    void clear();

    void tellPublication();

    QLabel* m_standing;
    QWidget* m_form;
    FormSection* m_section;
    ChoiceEdit* m_profession;
    ChoiceEdit* m_level;
    DateEdit* m_since;
    MoneyEdit* m_price;
    ListAndForm* m_list;
    std::vector<ProfessionRow> m_professions;
    std::vector<PriceRow> m_prices;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
