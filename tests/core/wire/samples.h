#pragma once

#include "core/wire/certificaterecord.h"
#include "core/wire/outcomerecord.h"
#include "core/wire/recordrevision.h"

namespace tanu::samples {

inline const QDateTime moment(QDate(2026, 2, 15), QTime(10, 30, 0, 250), Qt::UTC);

inline AccreditationNumber center()
{
    return *AccreditationNumber::parse(QStringLiteral("0042"));
}

inline RecordedPerson person()
{
    return {*PersonName::of(QStringLiteral("Нұрмұхамедов"), QStringLiteral("Әлихан"), QStringLiteral("Болатұлы")),
            *Iin::parse(QStringLiteral("900101300007")), {}, QStringLiteral("398"), QDate(1990, 1, 1)};
}

inline CertificateRecord certificate()
{
    return {*CertificateNumber::parse(QStringLiteral("41201-72120001-4-150226-0042-000000017")),
            *ApplicationId::fromBytes(QByteArray(16, 'a')),
            person(),
            QStringLiteral("P-0117"),
            {QStringLiteral("Дәнекерлеуші"), QStringLiteral("Сварщик")},
            {{QStringLiteral("Газбен кесу"), QStringLiteral("Газовая резка")}},
            QDate(2026, 2, 18),
            QDate(2031, 2, 17),
            Language::Kazakh,
            QStringLiteral("2026/0003"),
            QDate(2026, 2, 16),
            CertificateState::Issued,
            QDate(2026, 2, 19),
            std::nullopt,
            {}};
}

inline OutcomeRecord outcome()
{
    return {*ApplicationId::fromBytes(QByteArray(16, 'a')),
            QStringLiteral("2026/0017"),
            person(),
            QStringLiteral("P-0117"),
            {QStringLiteral("Дәнекерлеуші"), QStringLiteral("Сварщик")},
            *NqfLevel::of(4),
            Decision::Passed,
            {71, 100, 12, 12},
            QDate(2026, 2, 15),
            QStringLiteral("2026/0003"),
            QDate(2026, 2, 16),
            ExamMode::Offline,
            Language::Kazakh,
            Basis::Self,
            std::nullopt,
            {},
            QStringLiteral("710000000")};
}

inline RecordRevision record(int i = 0)
{
    const QByteArray id = QByteArray::fromHex("019c6049d0fa7000800000000000") + "r" + QByteArray::number(i);
    return {id, RecordKind::Certificate, 1, std::nullopt, contentOf(certificate())};
}

} // namespace tanu::samples
