#pragma once

#include "server/storage/centertable.h"

namespace tanu::server {

/// A center with what the operator asks about it.
struct CenterState {
    RegisteredCenter center;
    int devices = 0; ///< that may send
    int fencedDevices = 0; ///< exchange.md 14
    int touchedJournals = 0; ///< installations whose journal was found touched (exchange.md 30)
    std::optional<QDateTime> seenAt; ///< last batch that was answered
    qint64 granted = 0; ///< last ordinal that was granted
    qint64 newestUsed = 0; ///< greatest ordinal of a document
    bool isPublished = false; ///< its structure stands on the site (L17.2.1): published by itself, or in the register
};

/// What became of the documents of one month.
struct MonthCount {
    QString month; ///< `2026-11`, by the day of issue
    qint64 issued = 0; ///< handed over and not cancelled (exchange.md 29)
    qint64 prepared = 0; ///< not handed over yet
    qint64 cancelled = 0;
    qint64 spoiled = 0;
};

/// One grant of numbers (exchange.md 18), and how far it is used.
struct BlockState {
    qint64 number = 0; ///< of the grant
    qint64 first = 0;
    qint64 last = 0; ///< included
    QByteArray device; ///< 16 bytes: to whom
    QDateTime grantedAt;
    std::optional<QDateTime> burnedAt; ///< exchange.md 14: what was not used is never used
    qint64 used = 0; ///< documents with a number of it
};

/// Centers as the console shows them; reads several tables and writes none.
class CenterStateTable {
public:
    explicit CenterStateTable(Connection& connection);

    /// In order of number; `region` narrows to one region, empty to none (P3).
    [[nodiscard]] Result<std::vector<CenterState>> all(const QString& region) const;
    [[nodiscard]] Result<std::optional<CenterState>> find(const AccreditationNumber& number) const;
    /// The newest grant first: those before the grant of this number, or from the newest on where it is 0.
    [[nodiscard]] Result<std::vector<BlockState>> blocksOf(const AccreditationNumber& number, qint64 before, int limit) const;
    /// The newest month first.
    [[nodiscard]] Result<std::vector<MonthCount>> monthsOf(const AccreditationNumber& number) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
