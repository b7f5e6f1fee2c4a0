// SPDX-License-Identifier: Apache-2.0
// What papers ask of the facts: rows by their keys, members with the table in which they are.

#include "bindings.hpp"

namespace {

using namespace maillage;

using Keys = std::vector<std::string>;
/// The table, and the key in it.
using MemberName = std::pair<std::string, std::string>;

template <class Entity>
Id<Entity> row_of(const Table<Entity>& table, const std::string& key) {
    return table.id_of(table.at(key));
}
template <class Entity>
std::vector<Id<Entity>> rows_of_keys(const Table<Entity>& table, const Keys& keys) {
    std::vector<Id<Entity>> rows;
    rows.reserve(keys.size());
    for (const std::string& key : keys) rows.push_back(row_of(table, key));
    return rows;
}

template <class Entity>
std::optional<std::string> key_of(const Table<Entity>& table, Id<Entity> id) {
    return id ? std::optional(table[id].key) : std::nullopt;
}
template <class Entity>
Keys keys_of(const Table<Entity>& table, const std::vector<Id<Entity>>& ids) {
    Keys keys;
    keys.reserve(ids.size());
    for (const Id<Entity> id : ids) keys.push_back(table[id].key);
    return keys;
}
/// Of each actor that has some.
template <class Entity>
std::map<std::string, Keys> keys_by_actor(const Model& model, const Table<Entity>& table,
                                          const std::vector<std::vector<Id<Entity>>>& by_actor) {
    std::map<std::string, Keys> keys;
    for (const Actor& actor : model.actors)
        if (const auto& ids = by_actor[model.actors.id_of(actor).index]; !ids.empty())
            keys[actor.key] = keys_of(table, ids);
    return keys;
}

std::vector<MemberName> names_of_members(const Model& model,
                                         const std::vector<Either<Actor, Reseau>>& members) {
    std::vector<MemberName> names;
    names.reserve(members.size());
    for (const Either<Actor, Reseau>& member : members)
        names.push_back(member.which == 0
                            ? MemberName(model.actors.name(), model.actors[member.first()].key)
                            : MemberName(model.reseaux.name(), model.reseaux[member.second()].key));
    return names;
}
std::vector<Either<Actor, Reseau>> members_named(const Model& model,
                                                 const std::vector<MemberName>& names) {
    std::vector<Either<Actor, Reseau>> members;
    members.reserve(names.size());
    for (const auto& [table, key] : names) {
        if (table == model.actors.name()) members.emplace_back(row_of(model.actors, key));
        else members.emplace_back(row_of(model.reseaux, key));
    }
    return members;
}

/// The keys of decisions, and whether each is late.
std::vector<std::pair<std::string, bool>> told(const Model& model,
                                               const std::vector<OpenDecision>& decisions) {
    std::vector<std::pair<std::string, bool>> told;
    told.reserve(decisions.size());
    for (const OpenDecision& open : decisions)
        told.emplace_back(model.decisions[open.decision].key, open.is_late);
    return told;
}

/// The rows of a table that has réseaux, by its name.
Keys rows_about(const Model& model, const std::string& name, const Keys& reseaux,
                const Period& when, bool dated) {
    Keys keys;
    const auto add = [&]<class Entity>(const Table<Entity>& table) {
        if constexpr (requires(Entity row) { row.reseau; } && !std::is_same_v<Entity, Grant>)
            if (table.name() == name)
                keys = keys_of(table, rows_of(model, table, rows_of_keys(model.reseaux, reseaux),
                                              {when, dated}));
    };
#define MAILLAGE_ADD_ROWS(Entity, table) add(model.table);
    MAILLAGE_TABLES(MAILLAGE_ADD_ROWS)
#undef MAILLAGE_ADD_ROWS
    return keys;
}

void bind_meetings(py::module_& module) {
    module.def(
        "last_meeting",
        [](const Model& model, const Date& at, const std::optional<Keys>& reseaux) {
            std::optional<std::vector<Id<Reseau>>> of;
            if (reseaux) of = rows_of_keys(model.reseaux, *reseaux);
            return key_of(model.meetings, last_meeting(model, at, of));
        },
        py::arg("model"), py::arg("at"), py::arg("reseaux"),
        "Key of the last meeting that may have been held by a date; None without.");
    module.def(
        "next_meeting",
        [](const Model& model, const std::string& meeting) {
            return key_of(model.meetings, next_meeting(model, row_of(model.meetings, meeting)));
        },
        py::arg("model"), py::arg("meeting"),
        "Key of the first meeting of the same réseau of a later day; None without.");
    module.def(
        "unnoted_members",
        [](const Model& model, const std::string& meeting) {
            const Unnoted found = unnoted_members(model, row_of(model.meetings, meeting));
            return std::pair(names_of_members(model, found.silent),
                             names_of_members(model, found.missing));
        },
        py::arg("model"), py::arg("meeting"),
        "Members of whom nothing was noted at a meeting, by table and key: of whom one cannot say "
        "whether they came, and who surely did not.");
    module.def(
        "told_meetings",
        [](const Model& model) {
            Keys keys;
            const std::vector<Roll> all = rolls(model);
            for (const Meeting& meeting : model.meetings)
                if (all[model.meetings.id_of(meeting).index].is_told) keys.push_back(meeting.key);
            return keys;
        },
        py::arg("model"), "Keys of the meetings of which it is known who came.");
    module.def(
        "carried_over",
        [](const Model& model, const std::string& meeting) {
            return told(model, carried_over(model, row_of(model.meetings, meeting)));
        },
        py::arg("model"), py::arg("meeting"),
        "Keys of the decisions that still wait when a meeting begins, and whether each is late.");
    module.def(
        "open_decisions",
        [](const Model& model, const Keys& reseaux, const Date& until, const Date& at) {
            return told(model, open_decisions(model, rows_of_keys(model.reseaux, reseaux),
                                              until.last_day() + 1, at.last_day()));
        },
        py::arg("model"), py::arg("reseaux"), py::arg("until"), py::arg("at"),
        "Keys of the decisions taken until a date that still wait, and whether each is late.");
}

void bind_actors(py::module_& module) {
    module.def(
        "actors_there",
        [](const Model& model, const Period& when, const std::optional<std::string>& reseau) {
            const ActorsThere there =
                actors_there(model, when, reseau ? row_of(model.reseaux, *reseau) : Id<Reseau>());
            return std::pair(keys_of(model.actors, there.actors), there.others);
        },
        py::arg("model"), py::arg("when"), py::arg("reseau"),
        "Keys of the actors that may exist, of a réseau or all; and how many others there are.");
    module.def(
        "actors_on",
        [](const Model& model, const Keys& territories, const Period& when) {
            Ids<Territory> grounds;
            for (const std::string& key : territories) grounds.add(row_of(model.territories, key));
            return keys_of(model.actors, actors_on(model, grounds, when));
        },
        py::arg("model"), py::arg("territories"), py::arg("when"),
        "Keys of the actors that work on some territories, or on a part of one.");
    module.def(
        "last_confirmed",
        [](const Model& model) {
            std::map<std::string, Date> dates;
            const std::vector<Date> confirmed = last_confirmed(model);
            for (const Actor& actor : model.actors)
                if (const Date date = confirmed[model.actors.id_of(actor).index])
                    dates.emplace(actor.key, date);
            return dates;
        },
        py::arg("model"), "When each actor that ever was confirmed last was, by its key.");
    module.def(
        "to_confirm",
        [](const Model& model, const Keys& actors, const Date& at) {
            return keys_of(model.actors, to_confirm(model, rows_of_keys(model.actors, actors), at));
        },
        py::arg("model"), py::arg("actors"), py::arg("at"),
        "Of actors, those that nobody confirmed in the year before a date, the oldest first.");
    module.def(
        "territories_of",
        [](const Model& model, const std::string& actor) {
            const Ids<Territory> territories = territories_of(model.actors.at(actor));
            Keys keys;
            for (std::size_t i = 0; i < territories.size(); ++i)
                keys.push_back(model.territories[territories[i]].key);
            return territories.known() ? std::optional(keys) : std::nullopt;
        },
        py::arg("model"), py::arg("actor"),
        "Keys of where an actor has its seat and for whom it works; None where unknown.");
    module.def(
        "themes_by_actor",
        [](const Model& model, const Period& when) {
            std::map<std::string, Keys> codes;
            const std::vector<Terms<Theme>> themes = themes_by_actor(model, when);
            for (const Actor& actor : model.actors) {
                const Terms<Theme>& own = themes[model.actors.id_of(actor).index];
                if (!own.known()) continue;
                Keys& of = codes[actor.key];
                for (const AnyTerm& theme : own) of.push_back(code(vocabulary_of<Theme>(), theme));
            }
            return codes;
        },
        py::arg("model"), py::arg("when"),
        "Themes of each actor and its services, by its key, where they are known.");
    module.def(
        "reseaux_by_actor",
        [](const Model& model, const Period& when) {
            return keys_by_actor(model, model.reseaux, reseaux_by_actor(model, when));
        },
        py::arg("model"), py::arg("when"), "Keys of the réseaux of each actor, by its key.");
    module.def(
        "services_by_actor",
        [](const Model& model, const Period& when) {
            return keys_by_actor(model, model.services, services_by_actor(model, when));
        },
        py::arg("model"), py::arg("when"), "Keys of the services of each actor, by its key.");
    module.def(
        "offers_by_actor",
        [](const Model& model, const Period& when) {
            return keys_by_actor(model, model.offers, offers_by_actor(model, when));
        },
        py::arg("model"), py::arg("when"), "Keys of the offers of each actor, by its key.");
}

}  // namespace

void bind_papers(py::module_& module) {
    bind_meetings(module);
    bind_actors(module);
    module.def("some_of", &some_of, py::arg("keys"),
               "The first of some keys to choose from, and that there are more.");
    module.def(
        "with_parts",
        [](const Model& model, const std::string& reseau) {
            return keys_of(model.reseaux, with_parts(model, row_of(model.reseaux, reseau)));
        },
        py::arg("model"), py::arg("reseau"), "Keys of a réseau and of all that depend on it.");
    module.def(
        "rows_about", &rows_about, py::arg("model"), py::arg("table"), py::arg("reseaux"),
        py::arg("when"), py::arg("dated"),
        "Keys of the rows of a table about some réseaux that may be of a period, or of those "
        "that are dated.");
    module.def(
        "parts_of",
        [](const Model& model, const std::string& reseau, const Period& when, bool dated) {
            return keys_of(model.reseaux,
                           parts_of(model, row_of(model.reseaux, reseau), {when, dated}));
        },
        py::arg("model"), py::arg("reseau"), py::arg("when"), py::arg("dated"),
        "Keys of what depends on a réseau directly, as of a period.");
    module.def(
        "internal_reseaux",
        [](const Model& model) {
            Keys keys;
            const std::vector<bool> is_internal = internal_ones(model);
            for (const Reseau& row : model.reseaux)
                if (is_internal[model.reseaux.id_of(row).index]) keys.push_back(row.key);
            return keys;
        },
        py::arg("model"), "Keys of the réseaux that meet inside one organisation.");
    module.def(
        "members_of",
        [](const Model& model, const std::string& reseau, const Period& when, bool dated) {
            return names_of_members(
                model, members_of(model, row_of(model.reseaux, reseau), {when, dated}));
        },
        py::arg("model"), py::arg("reseau"), py::arg("when"), py::arg("dated"),
        "Members of a réseau itself: table and key.");
    module.def(
        "needs_reported",
        [](const Model& model, const std::vector<MemberName>& by, const Period& when, bool dated) {
            return keys_of(model.needs,
                           needs_reported(model, members_named(model, by), {when, dated}));
        },
        py::arg("model"), py::arg("by"), py::arg("when"), py::arg("dated"),
        "Keys of the needs that one of some actors or réseaux reported.");
    module.def(
        "is_answered",
        [](const Model& model, const std::string& relay) {
            return is_answered(model.relays.at(relay));
        },
        py::arg("model"), py::arg("relay"), "Whether an answer to a relay is known.");
    module.def(
        "subject_of",
        [](const Model& model, const std::string& relay) {
            const Relay& row = model.relays.at(relay);
            std::optional<MemberName> subject;
            if (const Id<Need> need = row.subject.first())
                subject.emplace(model.needs.name(), model.needs[need].key);
            if (const Id<Diagnosis> diagnosis = row.subject.second())
                subject.emplace(model.diagnoses.name(), model.diagnoses[diagnosis].key);
            return subject;
        },
        py::arg("model"), py::arg("relay"),
        "What a relay passes on: table and key; None without, or where it is not known.");
    module.def(
        "carriers_of",
        [](const Model& model, const std::string& reseau) {
            return keys_of(model.actors, carriers_of(model.reseaux.at(reseau)));
        },
        py::arg("model"), py::arg("reseau"),
        "Keys of who carries a réseau: its legal body, then those that convene it.");
    module.def(
        "last_terms",
        [](const Model& model, const Keys& terms, int year) {
            return keys_of(model.mandates,
                           last_terms(model, rows_of_keys(model.mandates, terms), year));
        },
        py::arg("model"), py::arg("terms"), py::arg("year"),
        "Keys of the last term of each seat, of some terms of a year.");
    module.def(
        "grants_for",
        [](const Model& model, const std::string& reseau) {
            return keys_of(model.grants, grants_for(model, row_of(model.reseaux, reseau)));
        },
        py::arg("model"), py::arg("reseau"),
        "Keys of the grants that pay for a réseau and its parts, or may, which name none.");
    module.def(
        "working_time",
        [](const Model& model, const Keys& posts) {
            const Range time = working_time(model, rows_of_keys(model.posts, posts));
            return std::pair(time.min, time.max);
        },
        py::arg("model"), py::arg("posts"),
        "Full-time equivalents of some posts together on one day: the least and the most.");
    module.def(
        "named_all",
        [](const Model& model, const std::string& table, const std::string& reseau, int year) {
            return key_of(model.inquiries,
                          named_all(model, table, model.reseaux.find(reseau), year));
        },
        py::arg("model"), py::arg("table"), py::arg("reseau"), py::arg("year"),
        "Key of the inquiry in which a réseau named all of a table, that year or the next; None "
        "without.");
}
