#include "app/desktop/casepage/casefacts.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "core/domain/values/phone.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

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
    showRoad(file);
    showAppeals(file);
    showDocuments(file);
    showProtocols(file);
    showPackage(file);
    showBasis(file);
    showRequest(file);
    showPerson(file.application.fields);
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

void CaseFacts::addLink(const QString& name, const CaseLink& link)
{
    auto* title = new QLabel(name, this);
    setRole(title, "quiet");
    title->setWordWrap(true);
    auto* button = new QPushButton(icon(QStringLiteral("case")), tr("No %1").arg(link.numberText), this);
    setRole(button, "flat");
    button->setObjectName(QStringLiteral("case-") + link.numberText);
    const ApplicationId id = link.application;
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT caseRequested(id); });
    m_layout->addWidget(title);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

/// Other cases of the person's retakes (R19), and what lifts R6.2.
void CaseFacts::showRoad(const Case& file)
{
    const CaseBefore& before = file.before;
    const QString waived = ProcedureWords::of(file.application.gapWaiver);
    if (!before.retakeOf && before.retakes.empty() && waived.isEmpty())
        return;
    addHeading(tr("This case"));
    addFact(tr("Next date"), waived);
    if (before.retakeOf)
        addLink(tr("Takes up again"), *before.retakeOf);
    for (const CaseLink& link : before.retakes)
        addLink(tr("Taken up again by"), link);
}

void CaseFacts::showAppeals(const Case& file)
{
    if (file.appeals.empty())
        return;
    addHeading(tr("Appeal"));
    for (const CaseAppeal& view : file.appeals) {
        const Appeal& appeal = view.appeal;
        addFact(tr("No %1, received on %2").arg(view.number, dateText(appeal.receivedOn)), appeal.grounds);
        if (appeal.isLate)
            addFact(tr("Late"), QStringList {ProcedureWords::of(appeal.admission), appeal.admissionReason}.join(QLatin1Char('\n')).trimmed());
        QStringList members;
        for (const CaseAppealMember& member : view.members)
            members << tr("%1, %2").arg(member.name, ProcedureWords::of(member.seat));
        addFact(textOf(view.commissionName), members.join(QLatin1Char('\n')));
        if (appeal.decision)
            addFact(tr("Decided on %1").arg(dateText(appeal.decidedOn.value_or(QDate()))), ProcedureWords::of(*appeal.decision));
    }
}

void CaseFacts::showDocuments(const Case& file)
{
    if (file.certificates.empty())
        return;
    addHeading(tr("Document"));
    for (const CaseCertificate& document : file.certificates) {
        QStringList words {document.serial, tr("issued on %1").arg(dateText(document.issuedOn))};
        if (document.validUntil.isValid())
            words << tr("valid until %1").arg(dateText(document.validUntil));
        if (document.state == CertificateState::Spoiled)
            words << tr("spoiled: %1").arg(document.spoiledReason);
        if (document.cancellation)
            words << tr("void since %1: %2").arg(dateText(document.cancellation->on), document.cancellation->ground);
        if (document.handedOverAt)
            words << tr("collected by %1, %2").arg(document.collectedBy, momentText(*document.handedOverAt));
        addFact(tr("Serial number"), words.join(QLatin1Char('\n')));
        for (const CaseDuplicate& duplicate : document.duplicates)
            addFact(tr("Duplicate No %1").arg(duplicate.number),
                duplicate.handedOverAt
                    ? tr("collected by %1, %2").arg(duplicate.collectedBy, momentText(*duplicate.handedOverAt))
                    : tr("%1, not handed over yet").arg(ProcedureWords::of(duplicate.reason)));
    }
}

/// R17.2: a correction names the one it stands for.
void CaseFacts::showProtocols(const Case& file)
{
    if (file.protocols.size() < 2)
        return;
    addHeading(tr("Protocols"));
    QString before;
    for (const CaseProtocol& protocol : file.protocols) {
        QStringList words {protocol.signedOn.isValid() ? tr("signed on %1").arg(dateText(protocol.signedOn)) : tr("draft")};
        if (protocol.replaces)
            words << tr("instead of No %1").arg(before) << protocol.correctionReason;
        addFact(tr("No %1").arg(protocol.number), words.join(QLatin1Char('\n')));
        before = protocol.number;
    }
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

void CaseFacts::showBasis(const Case& file)
{
    const ApplicationFields& fields = file.application.fields;
    addHeading(tr("Basis"));
    QStringList words {wordOf(fields.basis)};
    if (fields.basis == Basis::Employer && fields.employerBin)
        words << fields.employerName << tr("BIN %1").arg(fields.employerBin->toString()) << fields.referral;
    if (const auto& voucher = file.before.voucher) {
        words << voucher->number << tr("%1 to %2").arg(dateText(voucher->issued), dateText(voucher->until));
        if (voucher->extensionDays > 0)
            words << tr("extended by %n day(s), to %1", nullptr, voucher->extensionDays).arg(dateText(voucher->lastDay));
        if (voucher->isOver)
            words << tr("it has ended");
    }
    addFact(tr("Who pays"), words.join(QLatin1Char('\n')));
}

} // namespace tanu::desktop
