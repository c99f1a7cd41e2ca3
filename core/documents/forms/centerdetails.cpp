#include "core/documents/forms/centerdetails.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData dataOf(const CenterDetails& center)
{
    FormData data;
    data.text("centerName"_L1, center.name)
        .text("centerBin"_L1, center.bin)
        .text("centerAddress"_L1, center.address)
        .text("centerPhone"_L1, center.phone)
        .text("centerEmail"_L1, center.email)
        .text("centerAccreditation"_L1, center.accreditation)
        .text("centerCity"_L1, center.city)
        .text("headName"_L1, center.headName)
        .text("bankDetails"_L1, center.bankDetails);
    return data;
}

} // namespace tanu
