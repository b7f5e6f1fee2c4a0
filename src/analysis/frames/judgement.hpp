// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is known of a condition for each réseau, and on which rows that rests: those that hold where it
// does; the inquiry that names everything, where nothing does; those that may hold, where one cannot
// tell.

#include <vector>

#include "../coordination/facts.hpp"

namespace maillage::inline analysis::framing {

using coordination::Answer;
using coordination::Answers;
using coordination::Evident;
using coordination::Facts;
using coordination::Selection;

using Rows = std::vector<Evident>;

/// One element of each list a réseau, in the order of Facts::coordinations.
struct Judgement {
    Answers answers;
    std::vector<Rows> rows;
    /// Where it is unknown: the tables that would tell.
    std::vector<std::vector<const AnyTable*>> untold;
};

/// Of several conditions, whether all hold, or any. The rows are those of the conditions that decide.
Judgement all_of(const Facts& facts, const std::vector<Judgement>& parts);
Judgement any_of(const Facts& facts, const std::vector<Judgement>& parts);
Judgement opposite(Judgement judgement);

/// Notes the rows that a question looks at while it is asked.
class Witness {
public:
    Witness(const Facts& facts, const AnyTable& table)
        : facts_(facts), table_(table), seen_(facts.coordinations.size()) {}

    void saw(std::uint32_t place, const Evident& row, Answer held) {
        if (place != Selection::nobody) seen_[place].push_back({row, held});
    }
    template <class Entity>
    void saw(std::uint32_t place, const Table<Entity>& table, Id<Entity> id, Answer held) {
        saw(place, coordination::shown_by(facts_.model, table, table[id]), held);
    }

    /// Of a question whether there is such a row: the rows that say what is answered.
    Judgement of_one(Answers answers) &&;
    /// Of a question how many there are: the rows that count.
    Judgement of_number(Answers answers) &&;

private:
    struct Seen {
        Evident row;
        Answer held;
    };
    template <class Kept>
    Judgement judgement(Answers answers, Kept kept);

    const Facts& facts_;
    const AnyTable& table_;
    std::vector<std::vector<Seen>> seen_;
};

/// A question about coordinations, and the rows that say yes to it.
template <class Question>
Judgement shown(const Facts& facts, const AnyTable& table, Question question) {
    auto [answers, rows] = facts.shown(question);
    Witness witness(facts, table);
    for (std::uint32_t place = 0; place < rows.size(); ++place)
        for (const Evident& row : rows[place]) witness.saw(place, row, Answer::yes);
    return std::move(witness).of_one(std::move(answers));
}

/// Whether each réseau has a row for which something holds; `owner` gives the place of a row's.
template <class Entity, class Owner, class Holds>
Judgement exists(const Facts& facts, const Table<Entity>& table, Owner owner, Holds holds) {
    Witness witness(facts, table);
    std::uint32_t place = Selection::nobody;
    Answers answers = facts.exists(
        facts.otherwise(table.name()), table, [&](const Entity& row) { return place = owner(row); },
        [&](const Entity& row) {
            const Answer held = holds(row);
            if (held != Answer::no) witness.saw(place, table, table.id_of(row), held);
            return held;
        });
    return std::move(witness).of_one(std::move(answers));
}
template <class Entity, class Holds>
Judgement exists(const Facts& facts, const Table<Entity>& table, Holds holds) {
    return exists(
        facts, table, [&](const Entity& row) { return facts.home(row.reseau); }, holds);
}

/// Whether at least so many rows of each réseau hold.
template <class Entity, class Owner, class Holds>
Judgement at_least(const Facts& facts, double number, const Table<Entity>& table, Owner owner,
                   Holds holds) {
    Witness witness(facts, table);
    std::uint32_t place = Selection::nobody;
    const coordination::Numbers numbers = facts.tally(
        facts.otherwise(table.name()), table, [&](const Entity& row) { return place = owner(row); },
        [&](const Entity& row) {
            const Answer held = holds(row);
            if (held != Answer::no) witness.saw(place, table, table.id_of(row), held);
            return held;
        });
    return std::move(witness).of_number(numbers.within(number));
}

/// What each réseau itself says, in its own row.
template <class Question>
Judgement says(const Facts& facts, Question question) {
    const auto& reseaux = facts.model.reseaux;
    Judgement said{facts.says(question), {}, {}};
    for (std::size_t i = 0; i < said.answers.size(); ++i) {
        said.rows.push_back({{&reseaux, facts.coordinations[i].index}});
        said.untold.emplace_back();
        if (said.answers[i] == Answer::unknown) said.untold.back().push_back(&reseaux);
    }
    return said;
}

}  // namespace maillage::inline analysis::framing
