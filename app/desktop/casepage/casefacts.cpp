#include "app/desktop/casepage/casefacts.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "core/domain/values/phone.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace tanu::desktop {

CaseFacts::CaseFacts(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, "card");
    m_layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_layout->setSpacing(space::tiny);
}

void CaseFacts::show(const Case& file)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    showPackage(file);
    showRequest(file);
    showPerson(file.application.fields);
    showBasis(file.application.fields);
    m_layout->addStretch(1);
}

void CaseFacts::addHeading(const QString& text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(space::medium);
    auto* heading = new QLabel(text, this);
    setRole(heading, "strong");
    m_layout->addWidget(heading);
}

void CaseFacts::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* title = new QLabel(name, this);
    setRole(title, "quiet");
    title->setWordWrap(true);
    auto* words = new QLabel(value, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(title);
    m_layout->addWidget(words);
    m_layout->addSpacing(space::tiny);
}

QString CaseFacts::kindTitle(const QString& kind) const
{
    for (const auto& known : m_context.registers().documentKinds()) {
        if (known.id == kind)
            return textOf(known.name);
    }
    return kind;
}

void CaseFacts::showPackage(const Case& file)
{
    addHeading(tr("Package"));
    std::vector<DocumentGroup> present = file.check ? file.check->shownOnPaper : std::vector<DocumentGroup>();
    for (const auto& paper : file.attachments) {
        QStringList words {paper.number, paper.issuedOn ? dateText(*paper.issuedOn) : QString(), paper.issuer,
            paper.hasScan() ? paper.fileName : tr("without a scan")};
        words.removeAll(QString());
        addFact(kindTitle(paper.kind), words.join(QStringLiteral(" · ")));
        if (const auto group = groupOfKind(paper.kind))
            present.push_back(*group);
    }
    for (const DocumentGroup group : file.check ? file.check->shownOnPaper : std::vector<DocumentGroup>())
        addFact(wordOf(group), tr("shown on paper"));
    for (const DocumentGroup group : missingDocuments(file.checklist, present))
        addFact(wordOf(group), tr("not there yet"));
    if (file.check)
        addFact(tr("Note of the check"), file.check->note);
}

void CaseFacts::showRequest(const Case& file)
{
    const ApplicationFields& fields = file.application.fields;
    addHeading(tr("What is sought"));
    addFact(tr("Qualification"), textOf(file.programme.qualification));
    QStringList skills;
    for (const Skill& skill : file.programme.skills) {
        if (std::find(fields.skills.begin(), fields.skills.end(), skill.id) != fields.skills.end())
            skills.append(textOf(skill.name));
    }
    addFact(tr("Skills to be recognized"), skills.join(QLatin1Char('\n')));
    addFact(tr("Special conditions"), fields.specialConditions);
    addFact(tr("Knowledge"), fields.knowledge);
    addFact(tr("Skills"), fields.ownSkills);
    addFact(tr("Results of informal education"), fields.informalEducation);
    if (fields.earlierValidUntilYear)
        addFact(tr("Earlier document valid until"), QString::number(*fields.earlierValidUntilYear));
}

void CaseFacts::showPerson(const ApplicationFields& fields)
{
    addHeading(tr("Candidate"));
    addFact(tr("Date of birth, sex"),
        QString(dateText(fields.birthDate) + QStringLiteral(", ") + wordOf(fields.sex)));
    addFact(tr("Foreign document"), fields.identity.foreignDocument);
    addFact(tr("Place of residence"), fields.residence);
    const auto phone = Phone::parse(fields.mobilePhone);
    QStringList contact {phone ? phone->forReading() : fields.mobilePhone, fields.workPhone, fields.email};
    contact.removeAll(QString());
    addFact(tr("How to reach"), contact.join(QLatin1Char('\n')));
}

void CaseFacts::showBasis(const ApplicationFields& fields)
{
    addHeading(tr("Basis"));
    QStringList words {wordOf(fields.basis)};
    if (fields.basis == Basis::Employer && fields.employerBin)
        words << fields.employerName << tr("BIN %1").arg(fields.employerBin->toString()) << fields.referral;
    if (fields.basis == Basis::Voucher)
        words << fields.voucherNumber
              << tr("%1 to %2").arg(dateText(fields.voucherIssued), dateText(fields.voucherUntil));
    addFact(tr("Who pays"), words.join(QLatin1Char('\n')));
}

} // namespace tanu::desktop
