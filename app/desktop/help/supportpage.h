#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/wire/supportmessage.h"

namespace tanu::desktop {

class Banner;
class ProgressStrip;
class SupportForm;

/// A request to the support of the platform (P15), with its number and the last day for the answer (P16).
///
/// - Filled in with what is known of who acts; each person has one request half typed, saved on every pause.
/// - Sent in a thread of its own; until the receipt is here the draft stays, and sent again it is never filed twice.
class SupportPage final : public Page {
    Q_OBJECT

public:
    static constexpr int pauseMilliseconds = 500;

    SupportPage(DeskContext& context, ExchangeRunner::Edges edges, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] bool leave() override;

protected:
    void retranslate() override;

private:
    void build();
    void formEdited();
    void tellAllowed();
    void saveDraft();
    void resumeDraft();
    [[nodiscard]] SupportWords known() const;
    void send();
    void setBusy(bool isBusy);
    void take(const Result<SupportReceipt>& outcome);
    void tellFailure(const Error& error);

    DeskContext& m_context;
    ExchangeRunner::Edges m_edges;
    Banner* m_banner;
    ProgressStrip* m_progress;
    SupportForm* m_form;
    QAction* m_send;
    QTimer m_pause;
    QString m_draftOf; ///< whose request is shown
    bool m_isEdited = false; ///< since it was saved
    bool m_isFilling = false; ///< by the program, not by the person
    LongWork m_work; ///< the last: it ends before what it tells is gone
};

/// Id `support`, reached from the help.
PageEntry supportPage(DeskContext& context, const ExchangeRunner& exchange);

} // namespace tanu::desktop
