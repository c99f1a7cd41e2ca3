#pragma once

#include "core/database/connection.h"
#include "core/domain/rules/supportterms.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// What the support answered a request of this center.
struct AskedAnswer {
    QDateTime at; ///< UTC
    QString text;
    std::optional<QDateTime> readAt = std::nullopt; ///< UTC; nobody here has looked at it yet

    friend bool operator==(const AskedAnswer&, const AskedAnswer&) = default;
};

/// A request of this center to the support of the platform (P15), as the platform said last that it stands (P16).
struct AskedRequest {
    QByteArray id; ///< 16 bytes
    qint64 number = 1; ///< of the platform
    QDateTime filedAt; ///< UTC
    QString subject;
    RequestMatter matter = RequestMatter::Question;
    QDate answerBy;
    RequestState state = RequestState::Filed;
    std::optional<AskedAnswer> answer = std::nullopt; ///< exactly if it was answered

    [[nodiscard]] bool isUnread() const { return answer && !answer->readAt; }

    friend bool operator==(const AskedRequest&, const AskedRequest&) = default;
};

/// Table `asked_request`: subject and answer lie sealed (S2).
class AskedRequestTable {
public:
    explicit AskedRequestTable(Connection& connection);

    [[nodiscard]] Result<std::optional<AskedRequest>> find(const QByteArray& id) const;
    /// The newest first.
    [[nodiscard]] Result<std::vector<AskedRequest>> newest(int limit) const;
    /// 0 before the first.
    [[nodiscard]] Result<qint64> greatestNumber() const;
    /// Ids of those without an answer, by number.
    [[nodiscard]] Result<QByteArrayList> open() const;
    /// Answers that nobody looked at.
    [[nodiscard]] Result<qint64> countUnread() const;

    /// Inserts it, or replaces one that has no answer yet: an answer is final.
    Result<void> put(const AskedRequest& request);
    Result<void> markRead(const QByteArray& id, const QDateTime& at);

private:
    Connection& m_connection;
};

} // namespace tanu
