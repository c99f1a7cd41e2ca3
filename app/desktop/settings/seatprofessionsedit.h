#pragma once

#include "app/desktop/widgets/formsection.h"
#include "core/services/queries/referencequery.h"

namespace tanu::desktop {

class CheckListEdit;
class SegmentedChoice;

/// For which professions somebody may sit in an exam commission (R9.1): for every one, or for those that are checked.
class SeatProfessionsEdit final : public FormSection {
    Q_OBJECT

public:
    explicit SeatProfessionsEdit(QWidget* parent);

    /// Those that the center recognizes; a bound profession that it does not is named by its code.
    void offer(const std::vector<ProfessionRow>& professions);
    /// None: for every profession.
    void setValue(const QStringList& codes);
    /// Errors: FieldEmpty{"profession"} where none of "only these" is checked; shown at its field.
    [[nodiscard]] Result<QStringList> check();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const QStringList& bound);
    void showList();
    void retranslate();
    [[nodiscard]] bool isBound() const;

    std::vector<ProfessionRow> m_offered;
    SegmentedChoice* m_scope;
    CheckListEdit* m_list;
};

} // namespace tanu::desktop
