#pragma once

#include "app/desktop/certificates/certificatelistmodel.h"
#include "app/desktop/certificates/toissuemodel.h"

#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

class CertificateFilters;
class DataTable;
class DeskContext;
class EmptyState;

/// The two lists of the documents page, one of them shown: cases that wait for a document, and documents.
class CertificateTables final : public QStackedWidget {
    Q_OBJECT

public:
    /// What the filters say is read at `reload`; they must outlive the tables.
    CertificateTables(DeskContext& context, const CertificateFilters& filters, QWidget* parent);

    [[nodiscard]] static ApplicationFilter casesToIssue();
    [[nodiscard]] bool isToIssue() const;
    [[nodiscard]] DataTable& shown() const;
    [[nodiscard]] bool isEmpty() const; ///< of the filter and the search, as read last
    /// The list of the filter, read anew; what was chosen stays by its place.
    void reload();

    /// The chosen documents; none while cases are shown.
    [[nodiscard]] std::vector<CertificateListRow> chosen() const;
    [[nodiscard]] std::vector<ApplicationId> chosenCases() const;
    /// The candidates of those of the chosen cases.
    [[nodiscard]] QStringList namesOf(const std::vector<ApplicationId>& cases) const;
    /// Those of the chosen documents that may be printed: prepared and issued ones.
    [[nodiscard]] std::vector<CertificateId> printable() const;
    void addCaseAction(QAction* action);
    void addDocumentAction(QAction* action);
    void focusTable();
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    void caseOpened(const tanu::ApplicationId& id);
    void documentOpened();
    void readFailed(const tanu::Error& error);

private:
    void buildTables();
    void tellEmpty();
    [[nodiscard]] CertificateFilter documentFilter() const;
    [[nodiscard]] Result<RowsRead<ApplicationRow>> readCases(const RowsWanted& wanted, const ApplicationRow* after) const;
    [[nodiscard]] Result<RowsRead<CertificateListRow>> readDocuments(
        const RowsWanted& wanted, const CertificateListRow* after) const;

    DeskContext& m_context;
    const CertificateFilters& m_filters;
    ToIssueModel* m_cases;
    CertificateListModel* m_documents;
    DataTable* m_caseTable;
    DataTable* m_documentTable;
    EmptyState* m_empty;
};

} // namespace tanu::desktop
