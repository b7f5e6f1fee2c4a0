// SPDX-License-Identifier: Apache-2.0
#pragma once
// Social coordinations as the codebook counts them, for tests.

#include <string>

#include <maillage/model/model.hpp>

#include "facts.hpp"

namespace maillage {

/// A model, and what gives it coordinations that did this or that in 2013.
struct Coordinations {
    Model model;
    Id<Actor> cpas = actor("cpas", ActorKind::cpas);

    Id<Actor> actor(const std::string& key, const Term<ActorKind>& kind) {
        Actor row;
        row.kind = kind;
        return add(model.actors, key, row);
    }
    Id<Reseau> coordination(const std::string& key) {
        Reseau row;
        row.form = ReseauForm::coordination;
        row.scope = ReseauScope::external;
        row.organisers.add(cpas);
        return add(model.reseaux, key, row);
    }
    Reseau& of(Id<Reseau> id) { return model.reseaux.edit(id); }
    Id<Reseau> part(const std::string& key, Id<Reseau> of_whom, ReseauForm form) {
        Reseau row;
        row.form = form;
        row.parent = of_whom;
        return add(model.reseaux, key, row);
    }
    void coordinates(Id<Reseau> reseau, const Number& fte) {
        Post row;
        row.reseau = reseau;
        row.function = PostFunction::coordinator;
        row.fte = fte;
        add(model.posts, key_in(model.posts), row);
    }
    void meets(Id<Reseau> reseau, const Term<MeetingKind>& kind, int times = 1,
               const char* on = "2013") {
        for (int i = 0; i < times; ++i) {
            Meeting row;
            row.reseau = reseau;
            row.kind = kind;
            row.date = date(on);
            add(model.meetings, key_in(model.meetings), row);
        }
    }
    /// It answered an inquiry, and says that it named all its rows of a table.
    void names_all(Id<Reseau> reseau, const std::string& table, const char* on = "2013") {
        Inquiry row;
        row.asked = reseau;
        row.tables = {{table}};
        row.on = date(on);
        row.answered = row.complete = true;
        add(model.inquiries, key_in(model.inquiries), row);
    }

private:
    template <class Entity>
    static std::string key_in(const Table<Entity>& table) {
        return std::string(table.name()) + '-' + std::to_string(table.size());
    }
};

}  // namespace maillage
