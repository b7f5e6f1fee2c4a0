// SPDX-License-Identifier: Apache-2.0
#pragma once
// A made-up coordination, to project in tests.

#include <maillage/model/model.hpp>

#include "facts.hpp"

namespace maillage {

/// A coordination in Forest, its working group and committee; four actors, one of them elsewhere.
struct Forest {
    Model model;
    Id<Territory> region, forest, quartier, ixelles;
    Id<Actor> cpas, tenants, school, police;
    Id<Reseau> coordination, group, committee, inside, schools;

    Forest() {
        region = add(model.territories, "region");
        forest = add(model.territories, "forest");
        quartier = add(model.territories, "quartier");
        ixelles = add(model.territories, "ixelles");
        model.territories.edit(forest).within.add(region);
        model.territories.edit(quartier).within.add(forest);
        model.territories.edit(ixelles).within.add(region);

        cpas = add(model.actors, "cpas");
        model.actors.edit(cpas).kind = ActorKind::cpas;
        model.actors.edit(cpas).territory = forest;
        model.actors.edit(cpas).themes.add(Theme::poverty);
        tenants = add(model.actors, "tenants");
        model.actors.edit(tenants).kind = ActorKind::association;
        model.actors.edit(tenants).territory = ixelles;
        model.actors.edit(tenants).serves.add(quartier);
        model.actors.edit(tenants).themes.add(Theme::housing);
        school = add(model.actors, "school");
        police = add(model.actors, "police");
        model.actors.edit(police).kind = ActorKind::police;
        model.actors.edit(police).territory = ixelles;

        coordination = add(model.reseaux, "coordination");
        Reseau& first = model.reseaux.edit(coordination);
        first.form = ReseauForm::coordination;
        first.scope = ReseauScope::external;
        first.territories.add(forest);
        first.themes.add(Theme::poverty);
        first.organisers.add(cpas);
        first.period = {date("2005"), date("..")};
        group = add(model.reseaux, "group");
        model.reseaux.edit(group).parent = coordination;
        committee = add(model.reseaux, "committee");
        model.reseaux.edit(committee).parent = coordination;
        inside = add(model.reseaux, "inside");
        model.reseaux.edit(inside).scope = ReseauScope::internal;
        schools = add(model.reseaux, "schools");
        model.reseaux.edit(schools).form = ReseauForm::category;
    }

    Id<Membership> member(const std::string& key, Either<Actor, Reseau> who, Id<Reseau> of,
                          Period period = {}) {
        Membership row;
        row.member = who;
        row.reseau = of;
        row.period = period;
        return add(model.memberships, key, row);
    }

    void tie(const std::string& key, Id<Actor> from, Id<Actor> to, const Term<TieKind>& kind,
             Number strength) {
        Tie row;
        row.from_actor = from;
        row.to_actor = to;
        row.kind = kind;
        row.strength = strength;
        add(model.ties, key, row);
    }
};

}  // namespace maillage
