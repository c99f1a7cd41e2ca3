#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"
#include "app/desktop/shell/theme.h"
#include "core/services/queries/signersquery.h"

namespace tanu::desktop {

class Banner;
class CertificateFilters;
class CertificatePrinting;
class CertificateSide;
class CertificateTables;
class NumberStockLine;
class ProgressStrip;
class SignerOffer;

/// Documents of recognition: giving numbers (R18.1), printing one or many, handing over, spoiling, cancelling one or many
/// on a legal ground (L26.2); the page of the chosen one at the right.
///
/// - The primary button is what the chosen ones wait for: a number, the print, the hands of the candidate. While a panel is
///   open its key presses the button there.
/// - Whoever may not make the chosen documents (S1) is told who can; of many those are made that may be.
/// - Enter on a document that waits for nothing opens its case.
/// - `open` takes a key of CertificateFilters, or the id of a case, whose document it shows.
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
    QWidget* buildContent();
    void connectParts();
    void showFilter();
    void tellSelection();
    void tellNext(bool isPanel);
    void tellSigners(bool isPanel);
    void tellPreview();
    void tellNumbers();
    void panelChanged();
    void changeActor();
    void takeStep();
    void openDocument();
    void prepare();
    void print();
    void save();
    void refuse(const Error& error);
    void stored(Tone tone, const QString& what);

    DeskContext& m_context;
    QAction* m_next;
    QAction* m_spoil;
    QAction* m_void;
    QAction* m_printMany;
    QAction* m_saveMany;
    QAction* m_prepareMany;
    QAction* m_synchronize;
    CertificateFilters* m_filters;
    CertificateTables* m_tables;
    CertificateSide* m_side;
    Banner* m_banner;
    SignerOffer* m_signers; ///< who makes the documents that whoever works may not make (S1)
    DocumentsRight m_right; ///< to those of the chosen cases
    Banner* m_enrolment; ///< L17.2.1: without it there are no numbers
    ProgressStrip* m_progress;
    NumberStockLine* m_stock;
    CertificatePrinting* m_printing;
};

/// Id `certificates`; counts the cases that wait for a document.
PageEntry certificatesPage(DeskContext& context);

} // namespace tanu::desktop
