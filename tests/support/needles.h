#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <vector>

namespace tanu::test {

/// How a value may stand in a file: UTF-8, UTF-16 of both orders, as bytes in settings (`\xd0\x96`), in an address.
std::vector<QByteArray> writingsOf(const QString& value);

/// All values in all writings, looked for in one walk over the bytes: each is known by its first four.
class Needles {
public:
    explicit Needles(const QStringList& values);

    [[nodiscard]] QStringList in(const QByteArray& content) const;

private:
    QHash<quint32, QList<std::pair<QByteArray, QString>>> m_byStart;
    std::vector<bool> m_begins; ///< by the first two bytes
};

/// `file: value` of everything that is found below the folder. A file that cannot be read ends the test.
QStringList findings(const QString& folder, const QStringList& values);

} // namespace tanu::test
