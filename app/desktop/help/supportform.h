#pragma once

#include "core/base/result.h"
#include "core/wire/supportmessage.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

#include <functional>

namespace tanu::desktop {

class EmailEdit;
class FieldFrame;
class FileDropList;
class FormSection;
class IinEdit;
class NameEdit;
class PhoneEdit;
class TextArea;
class TextEdit;

/// The form of the Annex to Order 391 (P15): who asks, how the answer finds them, what happened, at most one file.
///
/// - A surname, a subject and a text there must be, and a telephone or an address for the answer.
/// - Of the file the draft keeps where it lies; it is read when the request is sent.
class SupportForm final : public QWidget {
    Q_OBJECT

public:
    SupportForm(std::function<QStringList()> choose, QWidget* parent);

    void retranslate();

    /// Empty but for what is known of the person.
    void reset(const SupportWords& known);
    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject& draft);

    /// What is to be sent; what does not fit is marked, the first of it gets the focus. Errors: that of the first.
    Result<SupportWords> read();

Q_SIGNALS:
    void edited();

private:
    void build();
    void keepOneFile();
    [[nodiscard]] FieldFrame* firstWrong();
    Result<void> readFile(SupportWords& words) const;

    FormSection* m_section;
    NameEdit* m_surname;
    NameEdit* m_givenName;
    NameEdit* m_patronymic;
    IinEdit* m_iin;
    TextEdit* m_login;
    PhoneEdit* m_phone;
    EmailEdit* m_email;
    TextEdit* m_subject;
    TextArea* m_text;
    FileDropList* m_file;
};

} // namespace tanu::desktop
