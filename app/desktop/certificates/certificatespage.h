#pragma once

#include "app/desktop/certificates/certificatelistmodel.h"
#include "app/desktop/certificates/toissuemodel.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"
#include "app/desktop/shell/theme.h"

class QStackedWidget;

namespace tanu::desktop {

class Banner;
class CertificatePrinting;
class DataTable;
class FilterChips;
class DocumentHandOver;
class NumberStockLine;
class PreviewPane;
class ProgressStrip;
class ReasonPanel;
class TextEdit;

/// Documents of recognition: giving numbers (R18.1), printing one or many, handing over, spoiling; the page of the
/// chosen one at the right.
///
/// - The primary button is what the chosen ones wait for: a number, the print, the hands of the candidate.
/// - `open` takes `to-issue`, `prepared`, `issued`, `all`, or the id of a case, whose document it shows.
class CertificatesPage final : public Page {
    Q_OBJECT

public:
    CertificatesPage(DeskContext& context, QWidget* parent);
    ~CertificatesPage() override;
    Q_DISABLE_COPY_MOVE(CertificatesPage)

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool escape() override;

protected:
    void retranslate() override;

private:
    enum class Need { Nothing, Number, Print, HandOver };

    QWidget* buildFilters();
    QWidget* buildContent();
    QWidget* buildTables();
    void connectParts();
    void showFilter();
    void tellCounts();
    void tellSelection();
    void tellPreview();
    [[nodiscard]] bool isToIssue() const;
    [[nodiscard]] QString filter() const;
    [[nodiscard]] DataTable& table() const;
    [[nodiscard]] Need need() const;
    [[nodiscard]] std::vector<CertificateListRow> chosen() const;
    [[nodiscard]] std::vector<CertificateId> printable() const;
    void takeStep();
    void prepare();
    void print();
    void save();
    void startHandOver();
    void handOver(const QString& collectedBy, const QString& identityDocument);
    void startSpoiling();
    void spoil(const QString& reason);
    void showPanel(QWidget* panel);
    void refuse(const Error& error);
    void stored(Tone tone, const QString& what);
    [[nodiscard]] Result<RowsRead<ApplicationRow>> readCases(const RowsWanted& wanted, const ApplicationRow* after) const;
    [[nodiscard]] Result<RowsRead<CertificateListRow>> readDocuments(
        const RowsWanted& wanted, const CertificateListRow* after) const;
    [[nodiscard]] CertificateFilter documentFilter() const;

    DeskContext& m_context;
    QAction* m_next;
    QAction* m_spoil;
    QAction* m_printMany;
    QAction* m_saveMany;
    QAction* m_prepareMany;
    QAction* m_synchronize;
    ToIssueModel* m_cases;
    CertificateListModel* m_documents;
    FilterChips* m_filters;
    TextEdit* m_search;
    NumberStockLine* m_stock;
    Banner* m_banner;
    ProgressStrip* m_progress;
    QStackedWidget* m_tables;
    DataTable* m_caseTable;
    DataTable* m_documentTable;
    QStackedWidget* m_side;
    PreviewPane* m_preview;
    DocumentHandOver* m_handOver;
    ReasonPanel* m_reason;
    QWidget* m_reasonSide;
    CertificatePrinting* m_printing;
};

/// Id `certificates`; counts the cases that wait for a document.
PageEntry certificatesPage(DeskContext& context);

} // namespace tanu::desktop
