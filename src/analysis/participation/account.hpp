// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who takes part in a coordination: what is read of all, and how each answer becomes a row.

#include <span>

#include "../answer.hpp"
#include "../coordination/seats.hpp"
#include "../member_list.hpp"
#include "../presence.hpp"

namespace maillage::inline analysis::taking_part {

using coordination::Answer;
using coordination::Answers;
using coordination::Evident;
using coordination::Facts;

// clang-format off
MAILLAGE_TERMS(Aspect,
    (members, "membres sur la liste", "leden op de lijst", "members on the list"),
    (meetings, "réunions dont on sait qui était là", "vergaderingen waarvan men weet wie er was", "meetings of which one knows who was there"),
    (present, "membres venus au moins une fois", "leden die minstens één keer kwamen", "members who came at least once"),
    (sleeping, "membres qui ne sont venus à aucune réunion", "leden die op geen vergadering kwamen", "members who came to no meeting"),
    (at_assemblies, "acteurs présents à une assemblée, en moyenne", "actoren op een plenaire vergadering, gemiddeld", "actors at an assembly, on average"),
    (not_members, "présents sans être membres", "aanwezig zonder lid te zijn", "present without being members"),
    (joined, "entrés dans l’année", "in het jaar toegetreden", "joined in the year"),
    (left, "partis dans l’année", "in het jaar vertrokken", "left in the year"),
    (no_longer_came, "venus l’année d’avant, et plus depuis", "kwamen het jaar ervoor, en niet meer", "came the year before, and no more"),
    (member_reseaux, "réseaux membres dont quelqu’un est venu", "netwerken die lid zijn en waarvan iemand kwam", "member réseaux of which somebody came"),
    (from_member_reseaux, "présents qui sont d’un réseau membre", "aanwezigen uit een netwerk dat lid is", "those present who are in a member réseau"),
    (federations, "fédérations présentes", "aanwezige federaties", "federations present"),
    (seats, "sièges des comités, par collège électoral", "zetels in comités, per kiesgroep", "seats on committees, by constituency"),
    (languages_of_members, "régime linguistique des membres", "taalstelsel van de leden", "language regime of members"),
    (languages_present, "régime linguistique des présents", "taalstelsel van de aanwezigen", "language regime of those present"),
    (heads_of_service, "réunions avec un responsable de service", "vergaderingen met een dienstverantwoordelijke", "meetings with a head of service"),
    (officials, "réunions avec un élu", "vergaderingen met een verkozene", "meetings with an elected official"),
    (residents, "réunions avec des habitants", "vergaderingen met bewoners", "meetings with residents"))
// clang-format on

/// Those of whom something is asked, and what is answered of each.
struct Tally {
    std::vector<Named> who, perhaps;
    std::size_t of = 0;
    std::vector<Evident> rows = {};  ///< that show it of the former

    void add(Answer holds, Named one, const std::vector<Evident>& shown_by) {
        ++of;
        if (holds != Answer::no) (holds == Answer::yes ? who : perhaps).push_back(std::move(one));
        if (holds == Answer::yes) rows.insert(rows.end(), shown_by.begin(), shown_by.end());
    }
};

/// Of all coordinations together.
struct Totals {
    std::size_t known = 0, members = 0, present = 0, sleeping = 0, unsure = 0;
    std::size_t without_meeting = 0;  ///< members that had none to come to
    std::size_t meetings = 0, listed = 0, guests = 0;
    std::size_t with_head = 0, with_official = 0, with_residents = 0;
};

/// What is read of all coordinations.
struct Lists {
    const Model& model;
    const Facts facts;
    const Presence now, before;
    const Answers otherwise_met,
        otherwise_member;                                 ///< what is so where no row says it
    const Answers had_head, had_official, had_residents;  ///< of each meeting
    const std::vector<MemberList> members;
    const std::vector<std::vector<Id<Reseau>>> delegated_by;
    const std::vector<coordination::Seats> seats;

    Lists(const Model& m, std::optional<int> year, Date at);
};

/// What is told of one coordination: what the lists say of it, its part in the totals, and its rows.
class Account {
public:
    const Lists& lists;
    const Model& model;
    const std::uint32_t place;  ///< in the lists
    const Id<Reseau> id;
    const std::span<const Presence::Held> held;
    const std::vector<Id<Actor>> came;
    const std::vector<AnyEither> members;
    Totals& totals;

    Account(const Lists& of_all, std::uint32_t nth, Totals& of_totals, Finding& finding);

    /// How many members there are, where that is known.
    std::optional<std::int64_t> all_members() const;
    const MemberList& list() const { return lists.members[place]; }
    /// The row of a meeting.
    std::vector<Evident> row_of(const Presence::Held& one) const {
        return {{&model.meetings, one.meeting.index}};
    }
    /// The meetings where an actor surely was.
    std::vector<Evident> meetings_of(const Presence& presence, Id<Actor> actor) const;

    /// A row: what is answered of those of whom something is asked, if there are any.
    void put(Aspect aspect, Tally tally, Value group = nothing_named());
    /// A row whose figures are not those of a tally.
    struct Figures {
        Value count, of, unknown;
    };
    void put(Aspect aspect, Figures figures, Value who, Value perhaps, std::vector<Evident> rows,
             Value group = nothing_named());

private:
    Finding& finding_;
};

/// A cell that names each once, by key.
Value each_once(std::vector<Named> list, bool is_known = true);

/// Those on its lists, and those who came.
void tell_lists(Account& here);
/// Who speaks for whom, and in which language.
void tell_voices(Account& here);
/// Heads of service, elected people and residents at its meetings.
void tell_room(Account& here);

}  // namespace maillage::inline analysis::taking_part
