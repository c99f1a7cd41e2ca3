#pragma once

#include <QtCore/QString>

namespace tanu::test {

/// A new cluster as initdb makes it, kept in the folder of the build for the tests that come after: initdb takes three times
/// as long as all else until a PostgreSQL answers.
///
/// - One file, put there whole or not at all: several tests may look for it and make it at once.
class ClusterArchive {
public:
    /// `made` is everything on which it depends: another version, other words for initdb, another archive.
    explicit ClusterArchive(const QString& made);

    /// Unpacks `data` into the folder; false, and nothing in it, where there is no archive yet or it is damaged.
    [[nodiscard]] bool unpackInto(const QString& folder) const;
    /// Keeps `data` of this folder. Where nothing can be written it is left, and made again next time.
    void keep(const QString& folder) const;

private:
    QString m_path;
};

} // namespace tanu::test
