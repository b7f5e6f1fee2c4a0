// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/provenance.hpp>

#include <maillage/vocabulary/error.hpp>

namespace maillage::inline graph {
namespace {

/// The table whose rows are the facts of a relation.
const AnyTable& table_of(const Model& model, Relation relation) {
    switch (relation) {
        case Relation::membership: return model.memberships;
        case Relation::mandate: return model.mandates;
        case Relation::attendance: return model.attendances;
        case Relation::organiser:
        case Relation::parent: return model.reseaux;
        case Relation::link: return model.links;
        case Relation::referral: return model.referrals;
        case Relation::knows:
        case Relation::trusts:
        case Relation::refers:
        case Relation::collaborates: break;
    }
    return model.ties;
}

}  // namespace

const Record& record_of(const Model& model, const Fact& fact) {
    if (!fact.relation) throw ArgumentError({"network.model", {}});
    const AnyTable& table = table_of(model, *fact.relation);
    if (fact.row >= table.size()) throw ArgumentError({"network.model", {}});
    return table.row(fact.row);
}

Period period_of(const Model& model, Relation relation, std::uint32_t row) {
    switch (relation) {
        case Relation::membership: return model.memberships[Id<Membership>(row)].period;
        case Relation::mandate: return model.mandates[Id<Mandate>(row)].period;
        case Relation::organiser:
        case Relation::parent: return model.reseaux[Id<Reseau>(row)].period;
        case Relation::link: return model.links[Id<Link>(row)].period;
        case Relation::attendance: {
            const Id<Meeting> meeting = model.attendances[Id<Attendance>(row)].meeting;
            const Date date = meeting ? model.meetings[meeting].date : Date{};
            return {date, date};
        }
        case Relation::referral: {
            const Date date = model.referrals[Id<Referral>(row)].on;
            return {date, date};
        }
        case Relation::knows:
        case Relation::trusts:
        case Relation::refers:
        case Relation::collaborates: break;
    }
    return model.ties[Id<Tie>(row)].period;
}

}  // namespace maillage::inline graph
