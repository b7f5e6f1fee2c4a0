# SPDX-License-Identifier: Apache-2.0
# Written by scripts/generate: change the definitions.
from decimal import Decimal

from .model import Row, Table
from .vocabulary import Date, Period, Range, Texts

class TerritoriesRow(Row):
    key: str
    name: Texts
    level: str
    within: tuple[str, ...] | None
    nis: str | None
    postcodes: tuple[str, ...] | None
    population: int | None
    activity_places: Range | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class PlacesRow(Row):
    key: str
    name: Texts
    address: str | None
    postcode: str | None
    territory: str | None
    lat: float | None
    lon: float | None
    capacity: int | None
    accessibility: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ActorsRow(Row):
    key: str
    name: Texts
    kind: str | None
    language_regime: str | None
    enterprise_number: str | None
    parent: str | None
    places: tuple[str, ...] | None
    territory: str | None
    serves: tuple[str, ...] | None
    themes: tuple[str, ...] | None
    contact_channels: tuple[str, ...] | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ServicesRow(Row):
    key: str
    name: Texts
    actor: str
    themes: tuple[str, ...] | None
    audiences: tuple[str, ...] | None
    languages: tuple[str, ...] | None
    territories: tuple[str, ...] | None
    conditions: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class OffersRow(Row):
    key: str
    service: str
    place: str | None
    schedule: str | None
    languages: tuple[str, ...] | None
    capacity: int | None
    phone: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class PersonsRow(Row):
    key: str
    name: str
    employer: str | None
    role: str | None
    email: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ReseauxRow(Row):
    key: str
    name: Texts
    form: str | None
    scope: str | None
    type: str | None
    themes: tuple[str, ...] | None
    scale: str | None
    territories: tuple[str, ...] | None
    organisers: tuple[str, ...] | None
    legal_body: str | None
    parent: str | None
    contact_channels: tuple[str, ...] | None
    steering: str | None
    founding: str | None
    membership_rule: str | None
    declared_members: Range | None
    place_of_officials: tuple[str, ...] | None
    activity_kinds: tuple[str, ...] | None
    logistics: tuple[str, ...] | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class MembershipsRow(Row):
    key: str
    member: str
    reseau: str
    capacity: str | None
    charter_signed_on: Date | None
    confirmed_on: Date | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class LinksRow(Row):
    key: str
    from_reseau: str
    to_reseau: str
    kind: str
    agreement: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ObjectivesRow(Row):
    key: str
    reseau: str
    level: str | None
    text: Texts
    aims: tuple[str, ...] | None
    decided_by: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class PostsRow(Row):
    key: str
    reseau: str
    function: str
    fte: float | None
    person: str | None
    employer: str | None
    training: tuple[str, ...] | None
    recruitment: tuple[str, ...] | None
    other_duties: tuple[str, ...] | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class MandatesRow(Row):
    key: str
    reseau: str
    person: str | None
    actor: str | None
    seat: str | None
    constituency: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class MeetingsRow(Row):
    key: str
    reseau: str
    date: Date
    time: str | None
    duration: int | None
    kind: str | None
    purpose: str | None
    place: str | None
    chair_role: str | None
    confidentiality: str | None
    agenda: tuple[str, ...] | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class AttendancesRow(Row):
    key: str
    meeting: str
    actor: str | None
    person: str | None
    role: str | None
    status: str
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class DecisionsRow(Row):
    key: str
    meeting: str
    text: str
    who: tuple[str, ...] | None
    due: Date | None
    status: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ActivitiesRow(Row):
    key: str
    reseau: str
    kind: str | None
    title: Texts | None
    status: str | None
    scope: str | None
    decided_by: str | None
    themes: tuple[str, ...] | None
    partners: tuple[str, ...] | None
    expectations: tuple[str, ...] | None
    poverty_link: str | None
    outputs: tuple[str, ...] | None
    cost: Decimal | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class NeedsRow(Row):
    key: str
    theme: str
    territory: str | None
    audience: str | None
    text: str
    reported_by: str | None
    on: Date | None
    origin: str | None
    status: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class DiagnosesRow(Row):
    key: str
    reseau: str
    territory: str | None
    scope: str | None
    themes: tuple[str, ...] | None
    method: str | None
    participation: str | None
    needs: tuple[str, ...] | None
    period: Period | None
    published_on: Date | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class RelaysRow(Row):
    key: str
    reseau: str
    subject: str | None
    to_whom: tuple[str, ...]
    form: str | None
    on: Date | None
    follows: str | None
    answer: str | None
    answered_on: Date | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class GrantsRow(Row):
    key: str
    funder: str | None
    beneficiary: str
    reseau: str | None
    purpose: str | None
    year: int | None
    amount: Decimal | None
    legal_act: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class InquiriesRow(Row):
    key: str
    asked: str | None
    tables: tuple[str, ...]
    territory: str | None
    on: Date | None
    answered: bool | None
    complete: bool | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class StatementsRow(Row):
    key: str
    inquiry: str
    table: str
    row: str
    field: str | None
    value: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class TiesRow(Row):
    key: str
    from_actor: str
    to_actor: str
    kind: str
    strength: float | None
    scale: Range | None
    inquiry: str | None
    period: Period | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class ReferralsRow(Row):
    key: str
    from_actor: str
    to_service: str
    on: Date | None
    outcome: str | None
    answered_on: Date | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class DocumentsRow(Row):
    key: str
    reseau: str
    kind: str
    status: str | None
    scope: str | None
    territory: str | None
    themes: tuple[str, ...] | None
    date: Date | None
    link: str | None
    source: str | None
    verified_on: Date | None
    note: str | None
    extras: dict[str, str]

class Tables:
    territories: Table[TerritoriesRow]
    places: Table[PlacesRow]
    actors: Table[ActorsRow]
    services: Table[ServicesRow]
    offers: Table[OffersRow]
    persons: Table[PersonsRow]
    reseaux: Table[ReseauxRow]
    memberships: Table[MembershipsRow]
    links: Table[LinksRow]
    objectives: Table[ObjectivesRow]
    posts: Table[PostsRow]
    mandates: Table[MandatesRow]
    meetings: Table[MeetingsRow]
    attendances: Table[AttendancesRow]
    decisions: Table[DecisionsRow]
    activities: Table[ActivitiesRow]
    needs: Table[NeedsRow]
    diagnoses: Table[DiagnosesRow]
    relays: Table[RelaysRow]
    grants: Table[GrantsRow]
    inquiries: Table[InquiriesRow]
    statements: Table[StatementsRow]
    ties: Table[TiesRow]
    referrals: Table[ReferralsRow]
    documents: Table[DocumentsRow]
