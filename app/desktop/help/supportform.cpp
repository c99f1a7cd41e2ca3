#include "app/desktop/help/supportform.h"

#include "app/desktop/widgets/emailedit.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/iinedit.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/phoneedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"

#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

constexpr int linesOfText = 6;
const QString textKey = QStringLiteral("text");
const QString fileKey = QStringLiteral("file");

template <typename T>
QString written(const Result<T>& value)
{
    return value ? value->toString() : QString();
}

} // namespace

SupportForm::SupportForm(std::function<QStringList()> choose, QWidget* parent)
    : QWidget(parent)
    , m_section(new FormSection(this))
    , m_surname(new NameEdit(QStringLiteral("surname"), this))
    , m_givenName(new NameEdit(QStringLiteral("givenname"), this))
    , m_patronymic(new NameEdit(QStringLiteral("patronymic"), this))
    , m_iin(new IinEdit(this))
    , m_login(new TextEdit(QStringLiteral("login"), Email::greatestLength, this))
    , m_phone(new PhoneEdit(this))
    , m_email(new EmailEdit(this))
    , m_subject(new TextEdit(QStringLiteral("subject"), longestSupportSubject, this))
    , m_text(new TextArea(textKey, longestSupportText, this))
    , m_file(new FileDropList(fileKey, greatestSupportFile, std::move(choose), this))
{
    build();
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &SupportForm::edited);
    connect(m_file, &FieldFrame::valueChanged, this, &SupportForm::keepOneFile);
}

void SupportForm::build()
{
    const std::initializer_list<std::pair<const char*, FieldFrame*>> names {{"surname", m_surname},
        {"givenname", m_givenName}, {"patronymic", m_patronymic}, {"iin", m_iin}, {"login", m_login}, {"phone", m_phone},
        {"email", m_email}, {"subject", m_subject}, {"text", m_text}, {"file", m_file}};
    for (const auto& [name, field] : names)
        field->setObjectName(QLatin1String(name));
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_surname, m_subject, m_text})
        field->setRequired(true);
    m_text->setLines(linesOfText);
    m_section->setHeading({}); // the page has the title already
    m_section->addRow({m_surname, m_givenName, m_patronymic});
    m_section->addRow({m_iin, m_login, m_phone, m_email});
    m_section->addRow({m_subject});
    m_section->addPair({m_text, m_file});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setFocusProxy(m_subject);
}

/// The form of the Annex has room for one: the one that was chosen last stays.
void SupportForm::keepOneFile()
{
    const auto files = m_file->value();
    if (files && files->size() > 1)
        m_file->setValue({files->back()});
}

void SupportForm::retranslate()
{
    m_section->setExplanation(tr("The support of the platform answers within three working days; where the program or the "
                                 "platform has to be corrected, within ten or twenty."));
    m_surname->setLabel(tr("&Surname"));
    m_givenName->setLabel(tr("&Given name"));
    m_patronymic->setLabel(tr("&Patronymic"));
    m_iin->setLabel(tr("&IIN"));
    m_login->setLabel(tr("&Login"));
    m_phone->setLabel(tr("&Telephone"));
    m_email->setLabel(tr("&E-mail"));
    m_email->setHint(tr("An e-mail or a telephone for the answer"));
    m_subject->setLabel(tr("Su&bject"));
    m_text->setLabel(tr("&What happened"));
    m_text->setHint(tr("What was done, what was expected, what came instead"));
    m_file->setLabel(tr("&File"));
}

void SupportForm::reset(const SupportWords& known)
{
    for (FieldFrame* field : m_section->fields())
        field->clear();
    m_surname->setText(known.surname);
    m_givenName->setText(known.givenName);
    m_patronymic->setText(known.patronymic);
    m_login->setText(known.login);
    for (FieldFrame* field : m_section->fields())
        field->clearError();
}

QJsonObject SupportForm::toDraft() const
{
    QJsonObject draft;
    for (const FieldFrame* field : m_section->fields()) {
        if (const auto* line = qobject_cast<const LineField*>(field))
            draft.insert(line->objectName(), line->text());
    }
    draft.insert(textKey, m_text->text());
    if (const auto files = m_file->value())
        draft.insert(fileKey, files->back().path);
    return draft;
}

void SupportForm::fromDraft(const QJsonObject& draft)
{
    for (FieldFrame* field : m_section->fields()) {
        if (auto* line = qobject_cast<LineField*>(field))
            line->setText(draft.value(line->objectName()).toString());
    }
    m_text->setValue(draft.value(textKey).toString());
    const QString path = draft.value(fileKey).toString();
    m_file->clear();
    if (!path.isEmpty())
        m_file->add({path}); // the field tells where it is not there any more
}

FieldFrame* SupportForm::firstWrong()
{
    FieldFrame* wrong = m_section->checkNow();
    if (m_phone->isEmpty() && m_email->isEmpty()) {
        m_email->showError({ErrorKind::FieldEmpty, {QStringLiteral("email")}, {}});
        wrong = wrong && wrong != m_subject && wrong != m_text ? wrong : m_email;
    }
    return wrong;
}

Result<void> SupportForm::readFile(SupportWords& words) const
{
    const auto files = m_file->value();
    if (!files)
        return {};
    QFile file(files->back().path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()};
    words.fileName = files->back().name;
    words.file = file.read(greatestSupportFile + 1);
    if (words.file.size() > greatestSupportFile) // it may have grown since it was chosen
        return Error {ErrorKind::FileTooLarge, {words.fileName, QString::number(greatestSupportFile)}, {}};
    return {};
}

Result<SupportWords> SupportForm::read()
{
    if (FieldFrame* wrong = firstWrong()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return wrong->problem().value_or(Error {ErrorKind::FieldEmpty, {wrong->objectName()}, {}});
    }
    SupportWords words;
    words.surname = m_surname->text().trimmed();
    words.givenName = m_givenName->text().trimmed();
    words.patronymic = m_patronymic->text().trimmed();
    words.iin = written(m_iin->value());
    words.login = m_login->text().trimmed();
    words.phone = written(m_phone->value());
    words.email = written(m_email->value());
    words.subject = m_subject->text().trimmed();
    words.text = m_text->text().trimmed();
    if (const auto added = readFile(words); !added) {
        m_file->showError(added.error());
        m_file->setFocus(Qt::OtherFocusReason);
        return added.error();
    }
    return words;
}

} // namespace tanu::desktop
