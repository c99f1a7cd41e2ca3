#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/services/journal/journalreceipts.h"

namespace tanu::desktop {

class Banner;
class EnrolPanel;
class FilterChips;
class MonthsPanel;
class OrdersPanel;
class ProgressStrip;
class RecordsPanel;

/// The exchange with the server (exchange.md 11): its state in words, whether the journals of both sides contain what the
/// other one keeps (30), and "synchronize now"; without a network the same on a stick (16); in sections of their own the
/// records, the months of the report (12, 13) and the orders of the platform (17).
class ExchangePage final : public Page {
    Q_OBJECT

public:
    ExchangePage(DeskContext& context, ExchangeRunner& runner, QWidget* parent);

    [[nodiscard]] QString title() const override;
    /// `waiting`, `accepted` or `rejected` shows only those records; `months` and `orders` show their section.
    void open(const QString& key) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void showSection();
    void tellState();
    void tellNotice();
    /// That one of the journals does not contain any more what the other side keeps (exchange.md 30).
    void tellJournals(const std::optional<JournalStanding>& journals);
    void tellNumbers();
    void writeBatch();
    void readAnswer();
    template <typename T>
    void tellCarried(const Result<T>& carried, const QString& place);
    void tellProgress(SyncStage stage, int done, int total);
    void take();
    [[nodiscard]] QString stateText(const RecordCounts& counts) const;

    DeskContext& m_context;
    ExchangeRunner& m_runner;
    QAction* m_now;
    QAction* m_write;
    QAction* m_read;
    Banner* m_state;
    Banner* m_notice;
    Banner* m_journals;
    ProgressStrip* m_progress;
    EnrolPanel* m_enrol;
    FilterChips* m_sections;
    RecordsPanel* m_records;
    MonthsPanel* m_months;
    OrdersPanel* m_orders;
    bool m_hasList = false; ///< something of the exchange is to be shown
    std::optional<SyncStage> m_stage;
    bool m_isEnrolling = false;
};

PageEntry exchangePage(DeskContext& context, ExchangeRunner& runner);

} // namespace tanu::desktop
