#include "app/desktop/certificates/certificatefilters.h"

#include "app/desktop/certificates/certificatetables.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/textedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int leastSearchWidth = 160;
constexpr int searchWidth = 300;
constexpr int greatestSearch = 100;

} // namespace

CertificateFilters::CertificateFilters(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chips(new FilterChips(FilterChips::Mode::One, this))
    , m_search(new TextEdit(QStringLiteral("search"), greatestSearch, this))
{
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->line().setClearButtonEnabled(true);
    m_search->line().addAction(icon(QStringLiteral("search"), ColourRole::QuietText), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_chips);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    connect(m_chips, &FilterChips::chosenChanged, this, &CertificateFilters::changed);
    connect(m_search, &FieldFrame::valueChanged, this, &CertificateFilters::changed);
}

QString CertificateFilters::key() const
{
    return m_chips->chosen().value(0, toIssue);
}

QString CertificateFilters::text() const
{
    return m_search->text();
}

void CertificateFilters::choose(const QString& key)
{
    m_chips->choose({key});
}

void CertificateFilters::search(const QString& text)
{
    m_search->setValue(text);
}

void CertificateFilters::refresh()
{
    ApplicationListQuery cases(m_context.connection(), m_context.clock());
    CertificateListQuery documents(m_context.connection());
    const auto waiting = cases.count(CertificateTables::casesToIssue());
    const auto countOf = [&documents](std::vector<CertificateState> states) {
        CertificateFilter wanted;
        wanted.states = std::move(states);
        const auto count = documents.count(wanted);
        return count ? *count : -1;
    };
    m_chips->setFilters({{toIssue, tr("To issue"), waiting ? *waiting : -1},
        {prepared, tr("Prepared"), countOf({CertificateState::Prepared})},
        {issued, tr("Handed over"), countOf({CertificateState::Issued})},
        {cancelled, tr("Cancelled"), countOf({CertificateState::Cancelled})}, {all, tr("All"), countOf({})}});
}

void CertificateFilters::retranslate()
{
    m_search->line().setPlaceholderText(tr("Name or serial number"));
    m_search->line().setAccessibleName(tr("Search by name or serial number"));
    refresh();
}

} // namespace tanu::desktop
