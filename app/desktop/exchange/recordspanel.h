#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/services/queries/exchangequery.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

class DataTable;
class DeskContext;
class EmptyState;
class FilterChips;
class RecordsModel;

/// Every record made for the server, with its answer (exchange.md 11).
class RecordsPanel final : public QWidget {
    Q_OBJECT

public:
    RecordsPanel(DeskContext& context, QWidget* parent);

    /// `waiting`, `accepted` or `rejected` shows only those.
    void choose(const QString& state);
    void tellCounts(const RecordCounts& counts);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void caseOpened(const tanu::ApplicationId& id);
    void readFailed(const tanu::Error& error);

private:
    /// Their column stands only where something was rejected.
    void showReasons(bool areThere);

    FilterChips* m_filters;
    RecordsModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace tanu::desktop
