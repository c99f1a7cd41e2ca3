#pragma once

#include "core/domain/staff.h"
#include "core/services/journal/journalwanted.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class FieldFrame;
class FilterChips;
class TextEdit;

/// What of the journal is shown: a chip for what entries are about, and fields for who, what, when and which case.
///
/// - A field that is being typed in narrows nothing until it is right; one that is wrong says so.
class JournalFilters final : public QWidget {
    Q_OBJECT

public:
    explicit JournalFilters(QWidget* parent);

    /// Whom the field of people offers.
    void setPeople(const std::vector<StaffMember>& staff);
    [[nodiscard]] JournalWanted wanted() const;
    /// Narrows nothing any more.
    void clear();
    void retranslate();
    /// At the field of the case: there is none of this number.
    void showError(const Error& error);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<FieldFrame*> fields() const;

    FilterChips* m_chips;
    ChoiceEdit* m_who;
    ChoiceEdit* m_what;
    DateEdit* m_from;
    DateEdit* m_until;
    TextEdit* m_case;
};

} // namespace tanu::desktop
