#include "core/services/certificates/applycancellationorder.h"

#include "core/services/applications/casestep.h"
#include "core/services/certificates/documentcancellation.h"
#include "core/wire/fields.h"

namespace tanu {

ApplyCancellationOrder::ApplyCancellationOrder(Desk& desk)
    : m_desk(desk)
{
}

Result<OrderEffect> ApplyCancellationOrder::run(const CancellationOrder& order)
{
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<OrderEffect> {
        const auto effect = apply(deed, order);
        if (!effect)
            return effect;
        deed.about("exchange");
        deed.note("order", QStringLiteral("cancel"));
        deed.note("serial", order.serial);
        deed.note("cancelledOn", cborOf(order.on));
        deed.note("ground", order.ground.trimmed());
        deed.note("clause", order.clause.trimmed());
        deed.note("source", codeOf(CancellationSource::Server));
        return effect;
    });
}

Result<OrderEffect> ApplyCancellationOrder::apply(Deed& deed, const CancellationOrder& order)
{
    const auto row = CertificateTable(deed.connection()).findBySerial(order.serial);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("certificate"), order.serial}, {}};
    if ((*row)->certificate.state == CertificateState::Cancelled)
        return OrderEffect::NothingToDo;
    const Cancellation cancellation {order.on, order.ground, order.clause, CancellationSource::Server, StaffId()};
    if (const auto cancelled = cancelDocument(deed, **row, cancellation); !cancelled)
        return cancelled.error();
    const ApplicationId application = (*row)->certificate.application;
    if (const auto moved = stepCase(deed, application, Action::CancelCertificate); !moved)
        return moved.error();
    deed.alsoAbout("application", application.bytes());
    return OrderEffect::Applied;
}

} // namespace tanu
