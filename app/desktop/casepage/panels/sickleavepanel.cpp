#include "app/desktop/casepage/panels/sickleavepanel.h"

#include "app/desktop/casepage/panels/scanreading.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/applications/scanfile.h"
#include "core/services/cases/provedisability.h"

namespace tanu::desktop {

namespace {

constexpr int greatestNumber = 60;
constexpr int greatestIssuer = 200;

QDate dayOf(const DateEdit* field)
{
    const auto day = field->value();
    return day ? *day : QDate();
}

} // namespace

SickLeavePanel::SickLeavePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::ProveDisability, parent)
    , m_number(new TextEdit(QStringLiteral("sheetnumber"), greatestNumber, this))
    , m_from(new DateEdit(QStringLiteral("sickfrom"), nullptr, this))
    , m_until(new DateEdit(QStringLiteral("sickuntil"), nullptr, this))
    , m_issuer(new TextEdit(QStringLiteral("issuer"), greatestIssuer, this))
    , m_issuedOn(new DateEdit(QStringLiteral("issuedon"), nullptr, this))
    , m_scan(new FileDropList(QStringLiteral("files"), greatestScan,
          [&context] { return context.prompts().chooseFiles(tr("Scan of the sick-leave sheet"), tr("Scans (*.pdf *.jpg *.jpeg *.png)")); },
          this))
{
    m_number->setObjectName(QStringLiteral("sheetnumber"));
    m_from->setObjectName(QStringLiteral("sickfrom"));
    m_until->setObjectName(QStringLiteral("sickuntil"));
    m_issuer->setObjectName(QStringLiteral("issuer"));
    m_issuedOn->setObjectName(QStringLiteral("issuedon"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_number, m_from, m_until})
        field->setRequired(true);
    addSideBySide({m_number, m_from, m_until});
    addSideBySide({m_issuer, m_issuedOn});
    add(m_scan);
    retranslate();
}

void SickLeavePanel::retranslate()
{
    setHeading(tr("Sick-leave sheet"), QStringLiteral("R7"));
    QStringList words;
    for (const CaseDisability& one : file().before.disabilities) {
        if (one.isAwaited && one.sessionDay.isValid())
            words << tr("It covers the day of session %1, %2.").arg(one.sessionNumber, dateText(one.sessionDay));
    }
    words << tr("The next date is free of the ten working days; a voucher is extended by the days of the disability.");
    setExplanation(words.join(QLatin1Char(' ')));
    m_number->setLabel(tr("Number of the sheet"));
    m_from->setLabel(tr("First day"));
    m_until->setLabel(tr("Last day"));
    m_issuer->setLabel(tr("Medical organization"));
    m_issuedOn->setLabel(tr("Issued on"));
    m_scan->setLabel(tr("Scan"));
}

FieldFrame* SickLeavePanel::checkNow()
{
    return firstWrong({m_number, m_from, m_until, m_issuer, m_issuedOn});
}

Result<SickLeavePaper> SickLeavePanel::paper() const
{
    const auto scan = readScan(*m_scan);
    if (!scan)
        return scan.error();
    const QDate issued = dayOf(m_issuedOn);
    return SickLeavePaper {{m_number->text().trimmed(), dayOf(m_from), dayOf(m_until)},
        issued.isValid() ? std::optional(issued) : std::nullopt, m_issuer->text().trimmed(), scan->fileName,
        scan->content};
}

Result<StepDone> SickLeavePanel::run()
{
    const auto sheet = paper();
    if (!sheet)
        return sheet.error();
    Desk desk = context().desk();
    const auto proved = ProveDisability(desk).run(id(), *sheet);
    if (!proved)
        return proved.error();
    if (proved->extensionDays > 0)
        return StepDone {tr("The illness is proved. The voucher is valid until %1.").arg(dateText(proved->voucherUntil)), {}};
    return StepDone {tr("The illness is proved: another date may be set."), {}};
}

} // namespace tanu::desktop
