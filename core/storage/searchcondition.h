#pragma once

#include "core/storage/personmeant.h"
#include "core/storage/searchwords.h"

#include <QtCore/QString>

#include <vector>

namespace tanu {

/// What somebody typed above a list, as a condition on the list's rows: any part of name or number, or an IIN as a
/// whole (PersonMeant).
///
/// - One or two signs: the name begins with them. Empty text demands nothing.
class SearchCondition {
public:
    /// `few` is how many matches the list would rather put in order itself than look for along its own order.
    static Result<SearchCondition> of(Connection& connection, const QString& typed, int few);

    [[nodiscard]] bool isEmpty() const { return !m_meant.isNamed && m_words.isEmpty(); }
    /// Few things match, and the condition names their ids: best read from these, then put in order.
    [[nodiscard]] bool isByIds() const { return m_meant.isNamed || (!isEmpty() && m_plan == SearchWords::Plan::Index); }
    /// Few things match, and the condition is a range of names: best read from the index of names.
    [[nodiscard]] bool isByNames() const { return m_isShortRange; }

    /// SQL on the row's id and the sort key of its name, and the values for its placeholders. Not for empty text.
    /// `ofPerson` selects the rows of `:person_meant`, if these are not applications.
    [[nodiscard]] QString sql(const QString& id, const QString& sortKey, const QString& ofPerson = {}) const;
    void bindTo(Statement& statement) const;

private:
    Result<void> measureRange(Connection& connection, int few);
    [[nodiscard]] QString personSql(const QString& id, const QString& ofPerson) const;
    [[nodiscard]] QString rangesSql(const QString& sortKey) const;

    PersonMeant m_meant;
    SearchWords m_words; ///< beside the person, if one is named
    SearchWords::Plan m_plan = SearchWords::Plan::Prefix;
    std::vector<SearchWords::KeyRange> m_ranges;
    bool m_isShortRange = false;
};

} // namespace tanu
