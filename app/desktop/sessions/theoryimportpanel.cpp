#include "app/desktop/sessions/theoryimportpanel.h"

#include "app/desktop/sessions/theoryimportmodel.h"
#include "app/desktop/widgets/datatable.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

TheoryImportPanel::TheoryImportPanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_model(new TheoryImportModel(this))
    , m_table(new DataTable(this))
{
    m_table->setModel(m_model);
    m_table->setColumnWeights({3, 5, 11, 5, 8, 5});
    m_table->view().setSortingEnabled(false);
    addWide(m_table);
    retranslate();
}

void TheoryImportPanel::open(const SessionId& session, const ChosenFile& file, const TheoryImport& preview)
{
    m_session = session;
    m_file = file;
    m_model->setImport(preview);
    begin(nullptr);
    retranslate();
    findChild<QPushButton*>(QStringLiteral("act"))->setFocus(Qt::OtherFocusReason);
}

Result<QString> TheoryImportPanel::act()
{
    Desk desk = context().desk();
    const auto imported = ImportTheory(desk).run(m_session, m_file.bytes, m_file.name);
    if (!imported)
        return imported.error();
    const auto admitted = std::count_if(
        imported->rows.begin(), imported->rows.end(), [](const ImportedTheory& row) { return row.admitted; });
    return tr("Results stored: %1, admitted to practice: %2.").arg(imported->rows.size()).arg(admitted);
}

void TheoryImportPanel::retranslate()
{
    SessionPanel::retranslate();
    const TheoryImport& import = m_model->import();
    const auto replaced = std::count_if(
        import.rows.begin(), import.rows.end(), [](const ImportedTheory& row) { return row.before.has_value(); });
    setHeading(tr("Results from %1").arg(m_file.name), QStringLiteral("R15"));
    setVerb(tr("Store the results: %1").arg(import.rows.size()));
    QStringList names;
    for (const CandidateWithoutTheory& one : import.missing)
        names.append(one.name);
    QStringList words;
    if (replaced > 0)
        words.append(tr("Replaces results that are there already: %1.").arg(replaced));
    if (!names.isEmpty())
        words.append(tr("Not in the file, still to come: %1.").arg(names.join(QStringLiteral(", "))));
    setConsequence(words.isEmpty() ? tr("Everybody of the session is in the file.") : words.join(QLatin1Char(' ')),
        words.isEmpty() ? Tone::Good : Tone::Warning);
    m_table->setAccessibleName(tr("What would be stored"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace tanu::desktop
