// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a cell of the inventory answers, and some of its réseaux chosen to be asked.

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

#include <maillage/model/model.hpp>

#include "kleene.hpp"

namespace maillage::inline analysis::coordination {

/// Whether a term is one of these.
template <class Enum, class... Enums>
Answer is(const Term<Enum>& term, Enums... values) {
    return term.known() ? answer((term.is(values) || ...)) : Answer::unknown;
}
/// Whether a list of terms has one of these.
template <class Enum, class... Enums>
Answer has(const Terms<Enum>& terms, Enums... values) {
    return terms.known() ? answer((terms.contains(values) || ...)) : Answer::unknown;
}
template <class Item>
Answer is_empty(const List<Item>& list) {
    return list.known() ? answer(list.empty()) : Answer::unknown;
}
/// Whether an actor is of a kind: one that is known to be nobody is of none.
inline Answer is_of_kind(const Model& model, Id<Actor> actor, ActorKind kind) {
    if (actor) return is(model.actors[actor].kind, kind);
    return actor.is_none() ? Answer::no : Answer::unknown;
}

/// Some réseaux, in the order of their rows, and the place of each among them.
class Selection {
public:
    static constexpr std::uint32_t nobody = AnyId::none;

    template <class Chosen>
    Selection(const Model& model, Chosen chosen) : places_(model.reseaux.size(), nobody) {
        for (const Reseau& reseau : model.reseaux) {
            const Id<Reseau> id = model.reseaux.id_of(reseau);
            if (!chosen(reseau)) continue;
            places_[id.index] = static_cast<std::uint32_t>(rows_.size());
            rows_.push_back(id);
        }
    }

    std::size_t size() const { return rows_.size(); }
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    Id<Reseau> operator[](std::size_t place) const { return rows_[place]; }
    std::uint32_t place_of(Id<Reseau> id) const { return id ? places_[id.index] : nobody; }
    bool contains(Id<Reseau> id) const { return place_of(id) != nobody; }
    /// The places, in the order of the keys of their réseaux.
    std::vector<std::uint32_t> by_key(const Model& model) const {
        std::vector<std::uint32_t> places(size());
        std::iota(places.begin(), places.end(), 0u);
        std::ranges::sort(places, {}, [&](std::uint32_t place) {
            return std::string_view(model.reseaux[rows_[place]].key);
        });
        return places;
    }

private:
    std::vector<Id<Reseau>> rows_;
    std::vector<std::uint32_t> places_;
};

}  // namespace maillage::inline analysis::coordination
