#pragma once

#include "app/desktop/applications/intakesection.h"

namespace tanu {
class StarterRegisters;
}

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class EmailEdit;
class IinEdit;
class NameEdit;
class PhoneEdit;
class SegmentedChoice;
class TextEdit;

/// Who applies (R4.1, L2.4): name as on the identity document, IIN or foreign document, where and how to reach; whether
/// the law covers the person (L2.3).
///
/// - A right IIN fills an empty birth date and sex with what its digits tell; they may be changed.
class PersonSection final : public IntakeSection {
    Q_OBJECT

public:
    PersonSection(const StarterRegisters& registers, QWidget* parent);

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;

    /// The region is asked for where the basis needs it (L29.4).
    void setRegionRequired(bool required);
    /// The name as typed, or why it is none.
    [[nodiscard]] Result<PersonName> name() const;
    /// As far as it is typed and right.
    [[nodiscard]] Identity identity() const;

Q_SIGNALS:
    void identityChanged();

private:
    void fillChoices();
    void takeFromIin();
    void updateRequired();

    const StarterRegisters& m_registers;
    NameEdit* m_surname;
    NameEdit* m_givenName;
    NameEdit* m_patronymic;
    IinEdit* m_iin;
    TextEdit* m_foreignDocument;
    ChoiceEdit* m_citizenship;
    DateEdit* m_birthDate;
    SegmentedChoice* m_sex;
    TextEdit* m_residence;
    ChoiceEdit* m_region;
    PhoneEdit* m_mobilePhone;
    PhoneEdit* m_workPhone;
    EmailEdit* m_email;
    ChoiceEdit* m_outsideLaw;
};

} // namespace tanu::desktop
