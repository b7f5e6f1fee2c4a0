// SPDX-License-Identifier: Apache-2.0
// Who speaks for whom: for réseaux that are members, for federations, for a constituency; and in which
// language.

#include <algorithm>
#include <map>

#include <maillage/vocabulary/fold.hpp>

#include "../answer.hpp"
#include "account.hpp"

namespace maillage::inline analysis::taking_part {

using namespace coordination;

namespace {

void tell_federations(Account& here) {
    Tally federations;
    for (const Id<Actor> actor : here.came)
        federations.add(is_of_kind(here.model, actor, ActorKind::federation),
                        named(here.model.actors, actor), here.meetings_of(here.lists.now, actor));
    here.put(Aspect::federations, std::move(federations));
}

/// Of which member réseaux somebody came, and who: of those that nobody surely came for, all at
/// once.
void tell_delegates(Account& here) {
    const Lists& lists = here.lists;
    const Model& model = here.model;
    const bool is_all_seen =
        lists.otherwise_met[here.place] == Answer::no && lists.now.is_settled(here.place);
    struct Heard {
        Answer otherwise;  ///< of an actor that is on none of its lists
        Tally who = {};
    };
    std::map<Id<Reseau>, Heard> heard;
    Heard any{Answer::no};
    for (const AnyEither& member : here.members) {
        if (member.which == 0) continue;
        const Id<Reseau> reseau{member.id.index};
        // Whoever organises it speaks for it too.
        const bool is_whole = lists.facts.has_named_all(model.memberships.name(), reseau) &&
                              model.reseaux[reseau].organisers.known();
        const Answer otherwise = is_whole ? Answer::no : Answer::unknown;
        heard.emplace(reseau, Heard{otherwise});
        any.otherwise = any.otherwise | otherwise;
    }
    if (heard.empty()) return;
    for (const Id<Actor> actor : here.came) {
        const std::vector<Id<Reseau>>& of = lists.delegated_by[actor.index];
        const Named name = named(model.actors, actor);
        const std::vector<Evident> shown_by = here.meetings_of(lists.now, actor);
        for (auto& [reseau, one] : heard)
            one.who.add(std::ranges::find(of, reseau) != of.end() ? Answer::yes : one.otherwise,
                        name, shown_by);
        any.who.add(any.otherwise, name, shown_by);
    }
    Tally reseaux;
    for (const auto& [reseau, one] : heard)
        reseaux.add(!one.who.who.empty()                         ? Answer::yes
                    : is_all_seen && one.otherwise == Answer::no ? Answer::no
                                                                 : Answer::unknown,
                    named(model.reseaux, reseau), one.who.rows);
    const bool is_any = !reseaux.who.empty();
    here.put(Aspect::member_reseaux, std::move(reseaux));
    if (!is_any) here.put(Aspect::from_member_reseaux, std::move(any.who));
    for (auto& [reseau, one] : heard)
        if (!one.who.who.empty())
            here.put(Aspect::from_member_reseaux, std::move(one.who), named(model.reseaux, reseau));
}

/// For whom those on its committees speak: a row a constituency, as it is written.
void tell_seats(Account& here) {
    const Model& model = here.model;
    const std::vector<Id<Mandate>>& seats = here.lists.seats[here.place].all;
    std::map<std::string, std::string> spelled = constituencies(model, seats);
    if (spelled.empty()) spelled.emplace();  // nobody says for whom
    for (const auto& [constituency, written] : spelled) {
        Tally tally;
        for (const Id<Mandate> id : seats) {
            const Mandate& seat = model.mandates[id];
            tally.add(
                seat.constituency.empty()                   ? Answer::unknown
                : folded(seat.constituency) == constituency ? Answer::yes
                                                            : Answer::no,
                seat.actor ? named(model.actors, seat.actor) : named(model.reseaux, seat.reseau),
                {shown_by(model, model.mandates, seat)});
        }
        here.put(Aspect::seats, std::move(tally),
                 written.empty() ? Value() : Value(Named{written, Texts(written)}));
    }
}

void tell_languages(Account& here, Aspect aspect, const std::vector<Id<Actor>>& actors) {
    for (const LanguageRegime regime :
         {LanguageRegime::fr, LanguageRegime::nl, LanguageRegime::bilingual}) {
        Tally tally;
        for (const Id<Actor> id : actors)
            tally.add(is(here.model.actors[id].language_regime, regime),
                      named(here.model.actors, id), {{&here.model.actors, id.index}});
        here.put(aspect, std::move(tally), named(regime));
    }
}

}  // namespace

void tell_voices(Account& here) {
    tell_delegates(here);
    tell_federations(here);
    tell_seats(here);
    std::vector<Id<Actor>> members;
    for (const AnyEither& member : here.members)
        if (member.which == 0) members.emplace_back(member.id.index);
    tell_languages(here, Aspect::languages_of_members, members);
    tell_languages(here, Aspect::languages_present, here.came);
}

}  // namespace maillage::inline analysis::taking_part
