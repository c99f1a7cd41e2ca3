#pragma once

#include "core/database/connection.h"
#include "core/base/result.h"
#include "server/analysis/indicators.h"

namespace tanu::server {

/// The figures of the analysis, counted by the database from the facts (P18, P20).
class IndicatorTable {
public:
    explicit IndicatorTable(Connection& connection);

    /// Of one year; by Dimension::ByYear of all years. Errors: those of the database.
    [[nodiscard]] Result<IndicatorRows> of(Dimension dimension, int year) const;
    /// Years of which there are figures, newest first.
    [[nodiscard]] Result<std::vector<int>> years() const;

private:
    [[nodiscard]] Result<IndicatorRows> outcomes(Dimension dimension, int year) const;
    Result<void> addDocuments(IndicatorRows& rows, Dimension dimension, int year) const;

    Connection& m_connection;
};

} // namespace tanu::server
