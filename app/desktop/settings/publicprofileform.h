#pragma once

#include "core/domain/publicprofile.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace tanu::desktop {

class FieldFrame;
class FormSection;
class TextArea;
class TextEdit;

/// What a center publishes of itself beside its name, address and prices, in both languages (L17.2.1, L17.2.8).
class PublicProfileForm final : public QWidget {
    Q_OBJECT

public:
    explicit PublicProfileForm(QWidget* parent);

    void setValue(const PublicProfile& profile);
    /// As it was typed.
    [[nodiscard]] PublicProfile value() const;

    /// Shows a refusal at the field that it names; false if no field of this form does.
    bool showError(const Error& error);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The same text in both languages, side by side.
    struct Both {
        TextArea* kk;
        TextArea* ru;
    };

    Both makeBoth(const char* code);
    void retranslate();
    void setLabel(const Both& fields, const QString& label);

    FormSection* m_section;
    Both m_structure;
    Both m_activity;
    Both m_hours;
    Both m_accessibility;
    TextEdit* m_head;
    TextEdit* m_site;
};

} // namespace tanu::desktop
