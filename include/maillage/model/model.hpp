// SPDX-License-Identifier: Apache-2.0
#pragma once
// The model: the facts of local social action, one table for each kind of fact. It knows nothing of
// graphs, weights or indicators: those are ways of seeing it. It can be read from several threads at
// once; changing it needs the caller's own lock.

#include <array>
#include <string_view>
#include <type_traits>

#include <maillage/model/activity.hpp>
#include <maillage/model/actor.hpp>
#include <maillage/model/document.hpp>
#include <maillage/model/grant.hpp>
#include <maillage/model/inquiry.hpp>
#include <maillage/model/meeting.hpp>
#include <maillage/model/membership.hpp>
#include <maillage/model/need.hpp>
#include <maillage/model/person.hpp>
#include <maillage/model/reseau.hpp>
#include <maillage/model/service.hpp>
#include <maillage/model/table.hpp>
#include <maillage/model/territory.hpp>
#include <maillage/model/tie.hpp>

namespace maillage::inline model {

/// The tables, each after those it most often refers to. A new entity is a line here.
#define MAILLAGE_TABLES(table)                                                            \
    table(Territory, territories)      /* quartiers, communes, zones, regions         */  \
        table(Place, places)           /* somewhere with an address                   */  \
        table(Actor, actors)           /* organisations and services; never persons   */  \
        table(Service, services)       /* what an actor does                          */  \
        table(Offer, offers)           /* where and when it does it                   */  \
        table(Person, persons)         /* professionals: personal data                */  \
        table(Reseau, reseaux)         /* what brings actors together                 */  \
        table(Membership, memberships) /* who is a member, on paper                   */  \
        table(Link, links)             /* how réseaux stand to each other             */ \
        table(Objective, objectives)   /* what a réseau wants                         */ \
        table(Post, posts)             /* who is paid to coordinate                   */  \
        table(Mandate, mandates)       /* who sits on a committee                     */  \
        table(Meeting, meetings)       /* what took place                             */  \
        table(Attendance, attendances) /* who was there                               */  \
        table(Decision, decisions)     /* what was decided                            */  \
        table(Activity, activities)    /* what a réseau does besides meeting          */ \
        table(Need, needs)             /* what is lacking                             */  \
        table(Diagnosis, diagnoses)    /* needs, taken stock of together              */  \
        table(Relay, relays)           /* needs carried to those who can answer       */  \
        table(Grant, grants)           /* money                                       */  \
        table(Inquiry, inquiries)      /* what was asked of whom                      */  \
        table(Statement, statements)   /* who said what                               */  \
        table(Tie, ties)               /* how actors stand to each other              */  \
        table(Referral, referrals)     /* who sends people where                      */  \
        table(Document, documents)     /* charters, minutes, reports                  */

// A program linked to maillage::maillage finds the tables made there: it compiles three times faster
// than one that takes maillage::headers alone and makes its own.
#ifdef MAILLAGE_LINKED
#define MAILLAGE_TABLE_ELSEWHERE(Entity, name) extern template class Table<Entity>;
MAILLAGE_TABLES(MAILLAGE_TABLE_ELSEWHERE)
#undef MAILLAGE_TABLE_ELSEWHERE
#endif

struct Model {
#define MAILLAGE_TABLE_MEMBER(Entity, name) Table<Entity> name;
    MAILLAGE_TABLES(MAILLAGE_TABLE_MEMBER)
#undef MAILLAGE_TABLE_MEMBER
};

/// Every table of a model, for code that treats all entities alike. `M` is Model or const Model.
template <class M>
auto tables(M& model) {
    using Pointer = std::conditional_t<std::is_const_v<M>, const AnyTable*, AnyTable*>;
#define MAILLAGE_TABLE_POINTER(Entity, name) static_cast<Pointer>(&model.name),
    return std::array{MAILLAGE_TABLES(MAILLAGE_TABLE_POINTER)};
#undef MAILLAGE_TABLE_POINTER
}

/// The table of that name; nothing if there is none.
template <class M>
auto find_table(M& model, std::string_view name) -> typename decltype(tables(model))::value_type {
    for (auto* table : tables(model))
        if (table->name() == name) return table;
    return nullptr;
}

/// The table that holds what a reference field points at (`which` for a field that allows two).
template <class M>
auto& target_table(M& model, const Field& field, std::size_t which = 0) {
    const Description& target = field.targets[which]();
    const auto all = tables(model);
    std::size_t i = 0;
    while (&all[i]->description() != &target) ++i;
    return *all[i];
}

/// The fields that every row has: key first; source, verified_on and note come last in files.
inline const Description& record_description() {
    static constexpr Field fields[] = {
        vocabulary::detail::make_field<Record, &Record::key>(
            "key", "clé", "sleutel",
            "Stable text that identifies the row in its table; what references name."),
        vocabulary::detail::make_field<Record, &Record::source>("source", "source", "bron",
                                                                "Where the fact comes from."),
        vocabulary::detail::make_field<Record, &Record::verified_on>(
            "verified_on", "vérifié le", "geverifieerd op",
            "When somebody last confirmed the fact."),
        vocabulary::detail::make_field<Record, &Record::note>(
            "note", "remarque", "opmerking", "What whoever entered the fact has to say about it.")};
    static constexpr Description description{"record",
                                             {"commun", "gemeenschappelijk", "common"},
                                             "What every row has besides its own fields.",
                                             fields};
    return description;
}

}  // namespace maillage::inline model
