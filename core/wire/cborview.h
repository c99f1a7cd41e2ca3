#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tanu {

/// One encoded value where it lies, for who needs little of much: nothing is decoded but what is asked for.
///
/// - Only for bytes that `decodeCbor` took before: whether they are the one encoding of their value is not looked at again.
///   Bytes that are no CBOR give nothing, and nothing behind their end is ever read.
/// - Does not own the bytes.
class CborView {
public:
    explicit CborView(QByteArrayView encoded);

    /// The value under a text key of a map; nothing if this is no map or has no such key.
    [[nodiscard]] std::optional<CborView> find(QByteArrayView key) const;
    /// The items of an array, in order.
    [[nodiscard]] std::optional<std::vector<CborView>> items() const;
    [[nodiscard]] std::optional<QString> text() const;
    [[nodiscard]] std::optional<QByteArrayView> bytes() const;

private:
    QByteArrayView m_encoded; ///< begins with the value; may go on behind it
};

} // namespace tanu
