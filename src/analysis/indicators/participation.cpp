// SPDX-License-Identifier: Apache-2.0
// Members on paper, and those who come: who sleeps on the list, who came and went, who speaks for
// whom, in which language, and who else is in the room.

#include <algorithm>
#include <map>
#include <span>

#include <maillage/vocabulary/fold.hpp>

#include "../answer.hpp"
#include "../cells.hpp"
#include "../coordination/seats.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../member_list.hpp"
#include "../presence.hpp"

namespace maillage::inline analysis::indicators::participation {
namespace {

using namespace coordination;

const About about{
    "participation",
    {"Membres et présents", "Leden en aanwezigen", "Members and those present"},
    {"Qui est membre sur papier, qui vient, et qui est dans la salle ?",
     "Wie is lid op papier, wie komt, en wie zit er in de zaal?",
     "Who is a member on paper, who comes, and who is in the room?"},
    {"Une ligne par coordination et aspect : combien, sur combien, et de combien on ne peut rien "
     "dire ; « qui » nomme les premiers, « peut-être » les derniers, chacun une fois, et un siège "
     "sans acteur par son comité. Les réunions des groupes de "
     "travail et des comités comptent ; pour un membre, celles d’avant son entrée ou d’après son "
     "départ ne comptent pas. La moyenne est celle des assemblées dont on sait qui était là, "
     "sur le nombre de membres. Un aspect qui ne concerne personne n’a pas de ligne ; case vide : "
     "rien n’en est connu.",
     "Eén rij per coördinatie en aspect: hoeveel, op hoeveel, en van hoeveel men niets kan zeggen; "
     "‘wie’ noemt de eersten, ‘misschien’ de laatsten, elk eenmaal, en een zetel zonder actor bij "
     "zijn comité. Vergaderingen van werkgroepen en comités "
     "tellen mee; voor een lid tellen die van voor zijn toetreding of na zijn vertrek niet. Het "
     "gemiddelde is dat van de plenaire vergaderingen waarvan men weet wie er was, op het "
     "aantal leden. Een aspect dat niemand betreft heeft geen rij; lege cel: er is niets van "
     "bekend.",
     "One row a coordination and aspect: how many, of how many, and of how many one cannot say; "
     "“who” names the former, “perhaps” the latter, each once, and a seat without an actor by its "
     "committee. Meetings of working groups and committees "
     "count; of a member, those before it joined or after it left do not. The average is that of "
     "the assemblies of which one knows who was there, of the number of members. An aspect that "
     "concerns nobody has no row; empty cell: nothing is known."},
    {"Un membre qui ne vient pas peut lire les comptes rendus, et y tenir. Une liste de présents "
     "dit qui est venu ; seule une réponse qui dit tout nommer dit que personne d’autre ne l’est.",
     "Een lid dat niet komt kan de verslagen lezen, en eraan hechten. Een aanwezigheidslijst zegt "
     "wie er was; dat niemand anders er was, zegt enkel een antwoord dat alles zegt te noemen.",
     "A member that does not come may read the minutes, and care for them. A list of those present "
     "says who came; that nobody else did, only an answer that claims to name all says."},
    described_year(),
    {"URIAS 2014, 4.2.6", "URIAS 2014, 4.2.7"}};

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

/// What is asked of the lists of all coordinations.
struct Lists {
    const Model& model;
    const Facts facts;
    const Presence now, before;
    /// What is so where no row says it.
    const Answers otherwise_met, otherwise_member;
    const Answers had_head, had_official, had_residents;  ///< of each meeting
    const std::vector<MemberList> members;
    const std::vector<std::vector<Id<Reseau>>> delegated_by;
    const std::vector<Seats> seats;

    Lists(const Model& m, std::optional<int> year, Date at)
        : model(m),
          facts(m, year, at),
          now(facts, facts.shared_homes(), facts.coordinations.size()),
          before(Facts(m, facts.year ? std::optional(*facts.year - 1) : std::nullopt, at),
                 facts.shared_homes(), facts.coordinations.size()),
          otherwise_met(facts.otherwise(m.meetings.name())),
          otherwise_member(facts.otherwise(m.memberships.name())),
          had_head(now.had_role(facts, PersonRole::head_of_service)),
          had_official(
              now.had_role(facts, PersonRole::cpas_president, PersonRole::elected_official)),
          had_residents(now.had_role(facts, PersonRole::residents_representative) |
                        now.had(facts,
                                [&](const Attendance& row) {
                                    return is_of_kind(m, row.actor, ActorKind::residents_committee);
                                })),
          members(member_lists(facts, facts.shared_homes())),
          delegated_by(delegations(facts, members)),
          seats(seats_of(facts)) {}
};

/// One coordination: its rows, and its part in the totals.
class Room {
public:
    Room(const Lists& lists, std::uint32_t place, Finding& finding, Totals& totals)
        : lists_(lists),
          model_(lists.model),
          id_(lists.facts.coordinations[place]),
          place_(place),
          held_(lists.now.held_at(place)),
          came_(lists.now.seen_at(place)),
          finding_(finding),
          totals_(totals) {
        for (const auto& [who, standing] : lists.members[place])
            if (standing.is_member) members_.push_back(who);
    }

    void tell() {
        tell_list();
        tell_guests();
        tell_turnover();
        tell_delegates();
        tell_seats();
        tell_languages();
        tell_room();
    }

private:
    Answer came(Id<Actor> actor) const {
        return lists_.now.came(actor, place_) | lists_.otherwise_met[place_];
    }

    std::vector<Evident> row(Id<Meeting> meeting) const {
        return {{&model_.meetings, meeting.index}};
    }
    std::vector<Evident> rows(const std::vector<Id<Membership>>& terms) const {
        std::vector<Evident> rows(terms.size());
        std::ranges::transform(terms, rows.begin(), [&](Id<Membership> term) {
            return Evident{&model_.memberships, term.index};
        });
        return rows;
    }
    /// The meetings where an actor surely was.
    std::vector<Evident> meetings_of(const Presence& presence, Id<Actor> actor) const {
        std::vector<Evident> rows;
        for (const Presence::Sighting& seen : presence.sightings_of(actor, place_))
            if (seen.present == Answer::yes)
                rows.push_back({&model_.meetings, presence[seen.meeting].meeting.index});
        return rows;
    }

    void put(Aspect aspect, Tally tally, Value group = nothing_named()) {
        if (tally.of == 0) return;
        const bool is_known = tally.perhaps.size() < tally.of;
        const Value count = is_known ? number_of(tally.who.size()) : Value();
        const auto listed = [&](std::vector<Named>& list) {
            std::ranges::sort(list, {}, &Named::key);
            list.erase(std::unique(list.begin(), list.end()), list.end());
            return list.empty() || !is_known ? nothing_or_unknown(is_known)
                                             : Value(std::move(list));
        };
        finding_.rows.push_back({named(model_.reseaux, id_), named(aspect), std::move(group), count,
                                 number_of(tally.of), number_of(tally.perhaps.size()),
                                 listed(tally.who), listed(tally.perhaps),
                                 evident(std::move(tally.rows))});
    }

    /// How many members there are, where that is known.
    std::optional<std::int64_t> all_members() const {
        const Bounds all = lists_.facts.members[place_];
        const bool is_number = all.exact() && all.least <= 1e9;
        return is_number ? std::optional(static_cast<std::int64_t>(all.least)) : std::nullopt;
    }

    void tell_members() {
        const auto listed = static_cast<std::int64_t>(members_.size());
        // Where more are listed than it declares, those that are listed are all there are.
        std::optional<std::int64_t> all = all_members();
        if (all) all = std::max(*all, listed);
        std::vector<Named> who;
        std::vector<Evident> shown_by;
        for (const AnyEither& member : members_) {
            who.push_back(named_member(model_, member));
            std::ranges::copy(rows(lists_.members[place_].at(member).terms),
                              std::back_inserter(shown_by));
        }
        if (!listed && all) shown_by.push_back({&model_.reseaux, id_.index});
        std::ranges::sort(who, {}, &Named::key);
        finding_.rows.push_back({named(model_.reseaux, id_), named(Aspect::members),
                                 nothing_named(), listed || all ? Value(listed) : Value(),
                                 all ? Value(*all) : Value(), all ? Value(*all - listed) : Value(),
                                 listed ? Value(std::move(who)) : nothing_or_unknown(all == 0),
                                 nothing_named(), evident(std::move(shown_by))});
    }

    void tell_list() {
        tell_members();
        Tally meetings, present, sleeping;
        for (const Presence::Held& held : held_)
            meetings.add(held.known(), named_meeting(model_, held.meeting), row(held.meeting));
        for (const AnyEither& member : members_) {
            if (member.which != 0) continue;
            ++totals_.members;
            const Id<Actor> actor{member.id.index};
            const std::vector<Id<Membership>>& terms = lists_.members[place_].at(member).terms;
            const auto [met, came] =
                lists_.now.attended(model_, actor, place_, terms, lists_.otherwise_met[place_]);
            totals_.without_meeting += met == Answer::no;
            if (met == Answer::no) continue;
            present.add(came, named_member(model_, member), meetings_of(lists_.now, actor));
            sleeping.add(met & ~came, named_member(model_, member), rows(terms));
        }
        totals_.known += lists_.otherwise_member[place_] == Answer::no && sleeping.perhaps.empty();
        totals_.present += present.who.size();
        totals_.sleeping += sleeping.who.size();
        totals_.unsure += sleeping.perhaps.size();
        totals_.meetings += meetings.of;
        totals_.listed += meetings.who.size();
        put(Aspect::meetings, std::move(meetings));
        put(Aspect::present, std::move(present));
        put(Aspect::sleeping, std::move(sleeping));
        tell_assemblies();
    }

    void tell_guests() {
        const MemberList& list = lists_.members[place_];
        Tally guests, federations;
        for (const Id<Actor> actor : came_) {
            const auto found = list.find(Either<Actor, Reseau>(actor));
            const bool is_listed = (found != list.end() && found->second.is_listed) ||
                                   model_.reseaux[id_].organisers.contains(actor);
            const std::vector<Evident> shown_by = meetings_of(lists_.now, actor);
            guests.add(is_listed ? Answer::no : ~lists_.otherwise_member[place_],
                       named(model_.actors, actor), shown_by);
            federations.add(is_of_kind(model_, actor, ActorKind::federation),
                            named(model_.actors, actor), shown_by);
        }
        totals_.guests += guests.who.size();
        put(Aspect::not_members, std::move(guests));
        put(Aspect::federations, std::move(federations));
    }

    void tell_turnover() {
        if (!lists_.facts.year) return;
        Tally joined, left, no_longer;
        for (const auto& [who, standing] : lists_.members[place_]) {
            if (!standing.is_member) continue;
            joined.add(standing.joined, named_member(model_, who), rows(standing.terms));
            left.add(standing.left, named_member(model_, who), rows(standing.terms));
        }
        for (const Id<Actor> actor : lists_.before.seen_at(place_))
            no_longer.add(~came(actor), named(model_.actors, actor),
                          meetings_of(lists_.before, actor));
        put(Aspect::joined, std::move(joined));
        put(Aspect::left, std::move(left));
        put(Aspect::no_longer_came, std::move(no_longer));
    }

    /// Of which member réseaux somebody came, and who: of those that nobody surely came for, all at
    /// once.
    void tell_delegates() {
        const bool is_all_seen =
            lists_.otherwise_met[place_] == Answer::no && lists_.now.is_settled(place_);
        struct Heard {
            Answer otherwise;  ///< of an actor that is on none of its lists
            Tally who = {};
        };
        std::map<Id<Reseau>, Heard> heard;
        Heard any{Answer::no};
        for (const AnyEither& member : members_) {
            if (member.which == 0) continue;
            const Id<Reseau> reseau{member.id.index};
            // Whoever organises it speaks for it too.
            const bool is_whole = lists_.facts.has_named_all(model_.memberships.name(), reseau) &&
                                  model_.reseaux[reseau].organisers.known();
            const Answer otherwise = is_whole ? Answer::no : Answer::unknown;
            heard.emplace(reseau, Heard{otherwise});
            any.otherwise = any.otherwise | otherwise;
        }
        if (heard.empty()) return;
        for (const Id<Actor> actor : came_) {
            const std::vector<Id<Reseau>>& of = lists_.delegated_by[actor.index];
            const Named name = named(model_.actors, actor);
            const std::vector<Evident> shown_by = meetings_of(lists_.now, actor);
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
                        named(model_.reseaux, reseau), one.who.rows);
        const bool is_any = !reseaux.who.empty();
        put(Aspect::member_reseaux, std::move(reseaux));
        if (!is_any) put(Aspect::from_member_reseaux, std::move(any.who));
        for (auto& [reseau, one] : heard)
            if (!one.who.who.empty())
                put(Aspect::from_member_reseaux, std::move(one.who), named(model_.reseaux, reseau));
    }

    /// For whom those on its committees speak: a row a constituency, as it is written.
    void tell_seats() {
        const std::vector<Id<Mandate>>& seats = lists_.seats[place_].all;
        std::map<std::string, std::string> colleges = constituencies(model_, seats);
        if (colleges.empty()) colleges.emplace();  // nobody says for whom
        for (const auto& [college, written] : colleges) {
            Tally tally;
            for (const Id<Mandate> id : seats) {
                const Mandate& seat = model_.mandates[id];
                tally.add(seat.constituency.empty()              ? Answer::unknown
                          : folded(seat.constituency) == college ? Answer::yes
                                                                 : Answer::no,
                          seat.actor ? named(model_.actors, seat.actor)
                                     : named(model_.reseaux, seat.reseau),
                          {shown_by(model_, model_.mandates, seat)});
            }
            put(Aspect::seats, std::move(tally),
                written.empty() ? Value() : Value(Named{written, Texts(written)}));
        }
    }

    void tell_languages() {
        std::vector<Id<Actor>> members;
        for (const AnyEither& member : members_)
            if (member.which == 0) members.emplace_back(member.id.index);
        using Asked = std::pair<Aspect, const std::vector<Id<Actor>>*>;
        for (const auto& [aspect, actors] : {Asked(Aspect::languages_of_members, &members),
                                             Asked(Aspect::languages_present, &came_)})
            for (const LanguageRegime regime :
                 {LanguageRegime::fr, LanguageRegime::nl, LanguageRegime::bilingual}) {
                Tally tally;
                for (const Id<Actor> actor : *actors)
                    tally.add(is(model_.actors[actor].language_regime, regime),
                              named(model_.actors, actor), {{&model_.actors, actor.index}});
                put(aspect, std::move(tally), named(regime));
            }
    }

    /// How many actors are at an assembly, on average, and at which of them nobody knows who was.
    void tell_assemblies() {
        Tally assemblies;
        double present = 0;
        for (const Presence::Held& held : held_) {
            const Meeting& meeting = model_.meetings[held.meeting];
            if (meeting.reseau != id_ ||
                is(meeting.kind, MeetingKind::plenary, MeetingKind::lunch) != Answer::yes)
                continue;
            assemblies.add(held.known(), named_meeting(model_, held.meeting), row(held.meeting));
            present += lists_.now.actors_at(lists_.now.position_of(held.meeting));
        }
        if (assemblies.who.empty()) return;
        const double mean = present / static_cast<double>(assemblies.who.size());
        put(Aspect::at_assemblies, std::move(assemblies));
        finding_.rows.back()[3] = measured(mean);
        finding_.rows.back()[4] = all_members() ? Value(*all_members()) : Value();
    }

    void tell_room() {
        std::map<std::pair<std::uint8_t, std::string>, std::pair<Tally, Tally>> by_kind;
        Tally residents;
        for (const Presence::Held& held : held_) {
            const AnyTerm& kind = model_.meetings[held.meeting].kind;
            const Named meeting = named_meeting(model_, held.meeting);
            const std::uint32_t position = lists_.now.position_of(held.meeting);
            auto& [heads, officials] = by_kind[{kind.row, kind.other}];
            heads.add(held.was_held & lists_.had_head[position], meeting, row(held.meeting));
            officials.add(held.was_held & lists_.had_official[position], meeting,
                          row(held.meeting));
            residents.add(held.was_held & lists_.had_residents[position], meeting,
                          row(held.meeting));
        }
        for (auto& [kind, room] : by_kind) {
            const AnyTerm term{kind.first, kind.second};
            const Value group =
                term.known() ? Value(named(vocabulary_of<MeetingKind>(), term)) : Value();
            totals_.with_head += room.first.who.size();
            totals_.with_official += room.second.who.size();
            put(Aspect::heads_of_service, std::move(room.first), group);
            put(Aspect::officials, std::move(room.second), group);
        }
        totals_.with_residents += residents.who.size();
        put(Aspect::residents, std::move(residents));
    }

    const Lists& lists_;
    const Model& model_;
    const Id<Reseau> id_;
    const std::uint32_t place_;
    const std::span<const Presence::Held> held_;
    const std::vector<Id<Actor>> came_;
    std::vector<AnyEither> members_;
    Finding& finding_;
    Totals& totals_;
};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const Lists lists(model, year_in(model, arguments), arguments.date("at"));
    const Selection& coordinations = lists.facts.coordinations;
    Finding finding;
    finding.columns = {
        named_column("coordination", {"coordination", "coördinatie", "coordination"}),
        named_column("aspect", {"aspect", "aspect", "aspect"}),
        named_column("group", {"type, langue, réseau ou collège", "soort, taal, netwerk of groep",
                               "kind, language, réseau or constituency"}),
        {"count", Label{"combien", "hoeveel", "how many"}},
        {"of", Label{"sur combien", "op hoeveel", "of how many"}},
        {"unknown", Label{"inconnu", "onbekend", "unknown"}},
        named_column("who", {"qui", "wie", "who"}),
        named_column("perhaps", {"peut-être", "misschien", "perhaps"}),
        evidence_column()};
    Totals totals;
    for (const std::uint32_t place : coordinations.by_key(model))
        Room(lists, place, finding, totals).tell();
    finding.population_of = Label{"coordinations", "coördinaties", "coordinations"};
    finding.population = coordinations.size();
    finding.known = totals.known;
    finding.omitted = omitted_coordinations(model, lists.facts.year, lists.facts.at);
    omit_internal_meetings(finding, lists.facts);
    Texts said_of_members =
        said({"{0} {0|coordination|coordinations} ; {1} {1|acteur inscrit|acteurs inscrits} sur "
              "leurs listes de membres : {2} {2|est venu|sont venus} au moins une fois, {3} "
              "sûrement jamais ; de {4}, on ne peut le dire.",
              "{0} {0|coördinatie|coördinaties}; {1} {1|actor|actoren} op hun ledenlijsten: {2} "
              "{2|kwam|kwamen} minstens één keer, {3} zeker nooit; van {4} kan men het niet "
              "zeggen.",
              "{0} {0|coordination|coordinations}; {1} {1|actor|actors} on their lists of members: "
              "{2} came at least once, {3} surely never; of {4}, one cannot say."},
             {number_of(coordinations.size()), number_of(totals.members), number_of(totals.present),
              number_of(totals.sleeping), number_of(totals.unsure)});
    if (totals.without_meeting > 0)
        said_of_members = together(
            said_of_members,
            said({"{0} {0|autre n’a|autres n’ont} eu aucune réunion où venir.",
                  "Voor {0} {0|ander|anderen} was er geen vergadering om naartoe te komen.",
                  "{0} {0|other|others} had no meeting to come to."},
                 {number_of(totals.without_meeting)}));
    finding.sentences = {
        std::move(said_of_members),
        said({"On sait qui était là pour {0} {0|réunion|réunions} de coordinations sur {1} ; "
              "{2} {2|acteur est venu sans être membre|acteurs sont venus sans être membres}.",
              "Van {0} van {1} {1|vergadering|vergaderingen} van coördinaties weet men "
              "wie er was; {2} {2|actor kwam|actoren kwamen} zonder lid te zijn.",
              "One knows who was at {0} of {1} {1|meeting|meetings} of coordinations; "
              "{2} {2|actor|actors} came without being {2|a member|members}."},
             {number_of(totals.listed), number_of(totals.meetings), number_of(totals.guests)}),
        said({"Sur {0} {0|réunion|réunions}, on sait qu’un responsable de service était à {1}, un "
              "élu à {2}, des habitants ou leurs représentants à {3}.",
              "Van {0} {0|vergadering|vergaderingen} weet men dat er bij {1} een "
              "dienstverantwoordelijke was, bij {2} een verkozene, bij {3} bewoners of hun "
              "vertegenwoordigers.",
              "Of {0} {0|meeting|meetings}, a head of service is known to have been at {1}, an "
              "elected official at {2}, residents or their representative at {3}."},
             {number_of(totals.meetings), number_of(totals.with_head),
              number_of(totals.with_official), number_of(totals.with_residents)}),
        said_of(lists.facts.year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::participation
