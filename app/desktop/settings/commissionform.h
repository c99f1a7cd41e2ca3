#pragma once

#include "app/desktop/settings/bilingualedit.h"
#include "core/domain/staff.h"

namespace tanu::desktop {

class CheckListEdit;
class ChoiceEdit;
class DateEdit;
class FormSection;
class SegmentedChoice;
class TextEdit;

/// A commission by order of the head (R9.1, R21): kind, name, order, seats. Who has the seat of the chair or the secretary is
/// not offered as a member.
class CommissionForm final : public QWidget {
    Q_OBJECT

public:
    /// One who may get a seat.
    struct Person {
        StaffId id;
        QString name;
        QString position = {};
    };
    /// The only one has its usual name already.
    enum class Kinds { ExamOnly, Both };

    CommissionForm(Kinds kinds, QWidget* parent);

    /// Who is there to choose from; seats of those who stay are kept.
    void setPeople(const std::vector<Person>& people);
    void setValue(const Commission& commission);
    void clear();

    /// Errors: of the first field that is wrong, CommissionIncomplete at the seat that is missing; the field says so
    /// and gets the focus.
    [[nodiscard]] Result<Commission> check();
    /// Nothing was said about it, save the name that stood there.
    [[nodiscard]] bool isEmpty() const;
    bool showError(const Error& error);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void withholdSeated();
    [[nodiscard]] FieldFrame* fieldOf(const Error& error) const;
    [[nodiscard]] std::vector<Commission::Seat> seats() const;

    Kinds m_kinds;
    CommissionId m_id;
    bool m_isActive = true;
    SegmentedChoice* m_kind;
    BilingualEdit m_name;
    TextEdit* m_orderNumber;
    DateEdit* m_orderDate;
    ChoiceEdit* m_chair;
    ChoiceEdit* m_secretary;
    CheckListEdit* m_members;
    FormSection* m_section;
};

} // namespace tanu::desktop
