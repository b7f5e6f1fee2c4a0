// SPDX-License-Identifier: Apache-2.0
// Who steers each coordination, who sits on its committee and until when; and where what is said of
// it differs from what was seen.

#include <array>

#include <maillage/vocabulary/spoken_date.hpp>

#include "../cells.hpp"
#include "../coordination/predicates.hpp"
#include "../coordination/seats.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"

namespace maillage::inline analysis::indicators::structure {
namespace {

using namespace coordination;

const About about{
    "structure",
    {"Structure et pilotage", "Structuur en aansturing", "Structure and steering"},
    {"Qui pilote chaque coordination, qui siège à son comité et jusqu’à quand, et ce qui en est "
     "dit se vérifie-t-il ?",
     "Wie stuurt elke coördinatie aan, wie zetelt in haar comité en tot wanneer, en klopt wat "
     "erover gezegd wordt?",
     "Who steers each coordination, who sits on its committee and until when, and does what "
     "is said of it hold up?"},
    {"Une ligne par coordination, celles où il y a le plus à revoir d’abord. Les sièges sont ceux "
     "que l’on connaît, pour l’année décrite ; « liste entière » : on sait qu’il n’y en a pas "
     "d’autres. Équilibre : parmi ces sièges, les membres sont au moins aussi nombreux que le CPAS "
     "; ceux dont l’acteur n’est pas connu peuvent être des uns ou de l’autre. Un mandat échu, ou "
     "qui se termine, est renouvelé si un mandat plus récent du même comité peut en prendre la "
     "suite, un pour un. Jamais venu : l’acteur du siège n’était à aucune des réunions de son "
     "comité pendant son mandat, et l’on sait de chacune qui était là ; s’il a plusieurs sièges, "
     "on ne sait lequel était occupé. « Écarts » : ce qui est dit et ce qui a été vu se "
     "contredisent.",
     "Eén rij per coördinatie, eerst die waar het meest te herzien valt. De zetels zijn die welke "
     "men kent, voor het beschreven jaar; ‘volledige lijst’: men weet dat er geen andere zijn. "
     "Evenwicht: onder deze zetels zijn de leden minstens even talrijk als het OCMW; die waarvan "
     "de actor niet bekend is, kunnen van beide zijn. Een mandaat dat afgelopen is of afloopt, is "
     "vernieuwd als een recenter mandaat van hetzelfde comité het kan opvolgen, één voor één. "
     "Nooit gekomen: de actor van de zetel was tijdens zijn mandaat op geen enkele vergadering van "
     "zijn comité, en van elke weet men wie er was; heeft hij meerdere zetels, dan weet men niet "
     "welke bezet was. ‘Verschillen’: wat gezegd en wat gezien is, spreken elkaar tegen.",
     "One row a coordination, those with most to look at first. Seats are those that are known, "
     "for the year described; “whole list”: it is known that there are no others. Balance: among "
     "these seats, members are at least as many as the CPAS; those whose actor is not known may be "
     "of either. A term that is over, or ends, is renewed if a later one on the same committee may "
     "follow it, one for one. Never came: the actor of the seat was at none of the meetings of its "
     "committee during its term, and of each one knows who was there; where it has several seats, "
     "one cannot tell which was taken. “Differences”: what is said and what was seen contradict "
     "each other."},
    {"Une présence ne dit pas qui pèse : un président peut décider sans venir, et venir sans "
     "décider. Les statuts ne sont pas lus : on sait qu’il y en a, non ce qu’ils prévoient. Un "
     "siège n’est pas une présence, une présence n’est pas un siège.",
     "Een aanwezigheid zegt niet wie doorweegt: een voorzitter kan beslissen zonder te komen, en "
     "komen zonder te beslissen. De statuten worden niet gelezen: men weet dat ze er zijn, niet "
     "wat erin staat. Een zetel is geen aanwezigheid, een aanwezigheid geen zetel.",
     "Being there does not tell who weighs: a president may decide without coming, and come "
     "without deciding. Statutes are not read: one knows that there are some, not what they say. A "
     "seat is not an attendance, nor an attendance a seat."},
    described_year({{"months",
                     Parameter::Type::integer,
                     "12",
                     {"mandats qui se terminent dans les … mois",
                      "mandaten die aflopen binnen … maanden", "terms that end within … months"},
                     {},
                     {0, 1200}}}),
    {"URIAS 2014, 4.2.3", "URIAS 2014, 4.2.8"}};

// clang-format off
MAILLAGE_TERMS(Difference,
    (no_committee, "pilotée par un organe, mais sans comité", "aangestuurd door een orgaan, maar zonder comité", "steered by a body, but without a committee"),
    (no_meeting, "pilotée par un organe qui ne s’est pas réuni", "aangestuurd door een orgaan dat niet vergaderde", "steered by a body that did not meet"),
    (no_statutes, "pilotée par un organe, sans charte ni règlement", "aangestuurd door een orgaan, zonder charter of reglement", "steered by a body, without charter or rules"),
    (nobody_in_chair, "un élu préside, mais n’a présidé aucune réunion", "een verkozene is voorzitter, maar zat geen vergadering voor", "an official is in the chair, but chaired no meeting"),
    (official_in_chair, "un élu a présidé, sans que sa place le prévoie", "een verkozene zat voor, hoewel zijn plaats dat niet voorziet", "an official chaired, which their place does not foresee"),
    (official_came, "élus refusés, mais venus", "verkozenen geweigerd, maar gekomen", "officials refused, but present"),
    (no_official_came, "élus admis en plénière, mais jamais venus", "verkozenen toegelaten in de plenaire vergadering, maar nooit gekomen", "officials admitted to plenaries, but never present"))
// clang-format on

using Differences = std::array<Answers, 7>;  // one a Difference

Differences differences(const Facts& facts, const Numbers& committee_meetings) {
    const Answers by_committee = is_steered(facts, Steering::committee);
    const auto chaired_by = [&](auto holds) {
        return facts.exists(facts.model.meetings, [&](const Meeting& meeting) {
            return facts.was_held(meeting) & ~is_of_committee(facts, meeting) &
                   holds(meeting.chair_role);
        });
    };
    const Answers met = chaired_by([](const Term<PersonRole>&) { return Answer::yes; });
    const Answers chaired = chaired_by(is_official);
    const auto came_to = [&](auto... kinds) {
        return had_there(facts, [&](const Attendance& who, const Meeting& meeting) {
            return is_official(who.role) & is(meeting.kind, kinds...);
        });
    };
    const Answers came_to_plenaries = came_to(MeetingKind::plenary, MeetingKind::lunch);
    const auto admits = [&](OfficialsPlace place) { return admits_officials(facts, place); };
    return {by_committee & ~has_committee(facts),
            by_committee & committee_meetings.within(0, 0),
            by_committee & ~has_statutes(facts),
            admits(OfficialsPlace::chair) & met & ~chaired,
            ~admits(OfficialsPlace::chair) & chaired,
            admits(OfficialsPlace::refused) & ~admits(OfficialsPlace::guest) &
                (came_to_plenaries | came_to(MeetingKind::working_group)),
            admits(OfficialsPlace::plenary) & facts.plenaries.within(1) & ~came_to_plenaries};
}

/// The committees of a coordination, and the rows on which its line rests: their meetings of the
/// year, its statutes.
struct Rows {
    std::vector<Named> committees;
    std::vector<Evident> evidence;
};

std::vector<Rows> rows_of(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<Rows> rows(facts.coordinations.size());
    for (const Reseau& reseau : model.reseaux) {
        const std::uint32_t place = facts.home(model.reseaux.id_of(reseau));
        if (place != Selection::nobody && reseau.parent && reseau.form.is(ReseauForm::committee))
            rows[place].committees.push_back(named(model.reseaux, model.reseaux.id_of(reseau)));
    }
    for (const Meeting& meeting : model.meetings)
        if (const std::uint32_t place = facts.home(meeting.reseau);
            place != Selection::nobody && committee_met(facts, meeting) == Answer::yes)
            rows[place].evidence.push_back(shown_by(model, model.meetings, meeting));
    for (const Document& paper : model.documents)
        if (const std::uint32_t place = facts.home(paper.reseau);
            place != Selection::nobody && facts.stands(paper) && is_statutes(paper) == Answer::yes)
            rows[place].evidence.push_back(shown_by(model, model.documents, paper));
    return rows;
}

std::vector<FindingColumn> columns() {
    return {
        named_column("reseau", {"coordination", "coördinatie", "coordination"}),
        named_column("differences", {"écarts", "verschillen", "differences"}),
        named_column("steering", {"pilotage", "aansturing", "steering"}),
        named_column("committee", {"comité", "comité", "committee"}),
        {"statutes", Label{"charte ou règlement", "charter of reglement", "charter or rules"}},
        {"met", Label{"réunions du comité", "vergaderingen van het comité", "committee meetings"}},
        {"official_came", Label{"un élu était au comité", "een verkozene was op het comité",
                                "an official was at the committee"}},
        {"seats", Label{"sièges", "zetels", "seats"}},
        {"whole", Label{"liste entière", "volledige lijst", "whole list"}},
        {"ex_officio", Label{"de droit", "van rechtswege", "ex officio"}},
        {"elected", Label{"sièges élus", "verkozen zetels", "elected seats"}},
        {"appointed", Label{"désignés", "aangesteld", "appointed"}},
        {"cpas", Label{"sièges du CPAS", "zetels van het OCMW", "seats of the CPAS"}},
        {"others", Label{"sièges d’autres", "zetels van anderen", "seats of others"}},
        {"balanced", Label{"équilibre", "evenwicht", "balance"}},
        {"seen", Label{"sièges aux présences connues", "zetels met bekende aanwezigheid",
                       "seats of known attendance"}},
        {"never_came", Label{"jamais venus", "nooit gekomen", "never came"}},
        named_column("absent", {"absents", "afwezigen", "absent"}),
        {"dated", Label{"sièges dont la fin est connue", "zetels met bekend einde",
                        "seats whose end is known"}},
        {"ending", Label{"mandats qui se terminent", "mandaten die aflopen", "terms that end"}},
        {"over", Label{"échus, non renouvelés", "afgelopen, niet vernieuwd", "over, not renewed"}},
        named_column("to_renew", {"à renouveler", "te vernieuwen", "to renew"}),
        evidence_column()};
}

/// Of all coordinations together.
struct Totals {
    std::size_t committees = 0, seats = 0, cpas = 0, others = 0, told = 0, balanced = 0;
    std::size_t dated = 0, open = 0, to_renew = 0, vague = 0, seen = 0, never_came = 0;
    std::size_t ending = 0, over = 0;       ///< for sure
    std::size_t differing = 0, untold = 0;  ///< where what is said differs, or may

    void add(const Seats& of) {
        seats += of.all.size();
        cpas += of.cpas;
        others += of.others;
        told += of.is_balanced() != Answer::unknown;
        balanced += of.is_balanced() == Answer::yes;
        dated += of.dated;
        open += of.open;
        to_renew += of.to_renew.size();
        vague += of.vague;
        ending += static_cast<std::size_t>(of.ending.least);
        over += static_cast<std::size_t>(of.over.least);
        seen += of.seen;
        never_came += of.never_came.size();
    }
};

Texts said_of_steering(const Facts& facts) {
    const auto by = [&](Steering steering) { return count(is_steered(facts, steering)); };
    const Count by_committee = by(Steering::committee);
    const std::size_t known = facts.coordinations.size() - by_committee.unknown;
    const std::size_t coordinator = *by(Steering::coordinator).yes;
    const std::size_t hierarchy = *by(Steering::hierarchy).yes;
    const std::size_t otherwise = known - coordinator - hierarchy - *by_committee.yes;
    Texts steering = said(
        {"Sur {0} {0|coordination|coordinations}, {1} {1|est pilotée|sont pilotées} par le "
         "coordinateur, {2} par la hiérarchie et {3} par un organe où siègent des membres ; pour "
         "{4}, on ne le sait pas.",
         "Van {0} {0|coördinatie|coördinaties} {1|wordt|worden} er {1} aangestuurd door de "
         "coördinator, {2} door de hiërarchie en {3} door een orgaan met leden; van {4} weet men "
         "het niet.",
         "Of {0} {0|coordination|coordinations}, {1} {1|is|are} steered by the coordinator, {2} by "
         "the hierarchy and {3} by a body that includes members; of {4}, one does not know."},
        {number_of(facts.coordinations.size()), number_of(coordinator), number_of(hierarchy),
         number_of(*by_committee.yes), number_of(by_committee.unknown)});
    if (otherwise == 0) return steering;
    return together(steering, said({"{0} {0|l’est|le sont} autrement.",
                                    "{0} {0|wordt|worden} anders aangestuurd.",
                                    "{0} {0|is|are} steered otherwise."},
                                   {number_of(otherwise)}));
}

Texts said_of_seats(const Totals& totals) {
    Texts seats =
        said({"{0} {0|a|ont} un comité connu. De {1} {1|siège connu|sièges connus}, {2} "
              "{2|est|sont} au CPAS, {3} à d’autres ; de {4}, on ne sait à qui.",
              "{0} {0|heeft|hebben} een bekend comité. Van {1} bekende {1|zetel|zetels} "
              "{2|is|zijn} er {2} van het OCMW, {3} van anderen; van {4} weet men niet van wie.",
              "{0} {0|has|have} a committee that is known. Of {1} known {1|seat|seats}, {2} "
              "{2|is|are} of the CPAS, {3} of others; of {4}, one does not know whose."},
             {number_of(totals.committees), number_of(totals.seats), number_of(totals.cpas),
              number_of(totals.others), number_of(totals.seats - totals.cpas - totals.others)});
    if (totals.told == 0) return seats;
    return together(seats, said({"Les membres y sont au moins aussi nombreux que le CPAS dans {0} "
                                 "{0|coordination|coordinations} sur {1} où l’on peut le dire.",
                                 "De leden zijn er minstens even talrijk als het OCMW in {0} van "
                                 "{1} {1|coördinatie|coördinaties} waar men het kan zeggen.",
                                 "Members are at least as many as the CPAS in {0} of {1} "
                                 "{1|coordination|coordinations} of which one can say."},
                                {number_of(totals.balanced), number_of(totals.told)}));
}

Texts said_of_ends(const Totals& totals) {
    Texts ends = totals.dated == 0
                     ? said({"Sur {0} {0|siège|sièges}, on ne connaît la fin d’aucun.",
                             "Van {0} {0|zetel|zetels} kent men van geen enkele het einde.",
                             "Of {0} {0|seat|seats}, one knows the end of none."},
                            {number_of(totals.seats)})
                     : said({"La fin de {0} {0|siège|sièges} sur {1} est connue.",
                             "Van {0} van {1} {1|zetel|zetels} is het einde bekend.",
                             "The end of {0} {0|seat|seats} of {1} is known."},
                            {number_of(totals.dated), number_of(totals.seats)});
    if (totals.open == 0) return ends;
    return together(ends, said({"{0} {0|est|sont} sans fin prévue.",
                                "{0} {0|heeft|hebben} geen voorzien einde.",
                                "{0} {0|has|have} no planned end."},
                               {number_of(totals.open)}));
}

Texts said_of_terms(const Totals& totals, Date at, std::int64_t months) {
    if (!at)
        return Label{"Sans date, aucun mandat n’est dit échu.",
                     "Zonder datum heet geen enkel mandaat afgelopen.",
                     "Without a date, no term is said to be over."};
    Texts terms = said_of_ends(totals);
    if (totals.dated + totals.to_renew > 0)
        terms = together(
            terms,
            said({"Date : {0} ; {1} {1|mandat se termine|mandats se terminent} dans les {2} mois, "
                  "{3} {3|est échu et n’est pas renouvelé|sont échus et ne sont pas renouvelés}.",
                  "Datum: {0}; {1} {1|mandaat loopt|mandaten lopen} af binnen {2} maanden, {3} "
                  "{3|is|zijn} afgelopen en niet vernieuwd.",
                  "Date: {0}; {1} {1|term ends|terms end} within {2} months, {3} {3|is|are} over "
                  "and not renewed."},
                 {spoken(at), number_of(totals.ending), months, number_of(totals.over)}));
    if (totals.vague > 0)
        terms = together(terms, said({"{0} {0|autre a une fin trop vague|autres ont une fin trop "
                                      "vague} pour qu’on puisse le dire.",
                                      "Van {0} {0|ander|andere} is het einde te vaag om het te "
                                      "kunnen zeggen.",
                                      "Of {0} {0|other|others}, the end is too vague to tell."},
                                     {number_of(totals.vague)}));
    return terms;
}

Texts said_of_differences(const Totals& totals) {
    Texts differences = said({"Ce qui est dit et ce qui a été vu se contredisent dans {0} "
                              "{0|coordination|coordinations} ; dans {1}, on ne peut le dire.",
                              "Wat gezegd en wat gezien is, spreken elkaar tegen in {0} "
                              "{0|coördinatie|coördinaties}; in {1} kan men het niet zeggen.",
                              "What is said and what was seen contradict each other in {0} "
                              "{0|coordination|coordinations}; in {1}, one cannot tell."},
                             {number_of(totals.differing), number_of(totals.untold)});
    if (totals.seen == 0) return differences;
    return together(differences, said({"Pour {0} {0|siège|sièges} sur {1} aux présences connues, "
                                       "personne de l’acteur n’est venu au comité.",
                                       "Voor {0} van {1} {1|zetel|zetels} met bekende aanwezigheid "
                                       "kwam niemand van de actor naar het comité.",
                                       "For {0} {0|seat|seats} of {1} of known attendance, nobody "
                                       "of the actor came to the committee."},
                                      {number_of(totals.never_came), number_of(totals.seen)}));
}

void show(const Model& model, const std::vector<Id<Mandate>>& mandates,
          std::vector<Evident>& rows) {
    for (const Id<Mandate> id : mandates)
        rows.push_back(shown_by(model, model.mandates, model.mandates[id]));
}

/// Who never came, each once.
std::vector<Named> absent(const Model& model, std::vector<Id<Actor>> actors) {
    std::ranges::sort(actors);
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    std::vector<Named> absent;
    absent.reserve(actors.size());
    for (const Id<Actor> actor : actors) absent.push_back(named(model.actors, actor));
    return absent;
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Date at = looked_at(arguments, year);
    const Facts facts(model, year, at);
    const std::int64_t months = arguments.integer("months");
    const auto at_committee = [&](const Meeting& row) { return committee_met(facts, row); };
    const Numbers met = facts.tally(model.meetings, &Meeting::reseau, at_committee);
    const Differences differ = differences(facts, met);
    const Answers official_came = had_there(facts, [&](const Attendance& who, const Meeting& row) {
        return at_committee(row) & is_official(who.role);
    });
    const Answers statutes = has_statutes(facts), with_committee = has_committee(facts);
    const Answers unlisted = facts.otherwise(model.mandates.name());
    const std::vector<Seats> seats = seats_of(facts, at, months);
    std::vector<Rows> rows = rows_of(facts);

    struct Line {
        std::size_t differences, to_renew;
        std::vector<Value> cells;
    };
    std::vector<Line> lines;
    Totals totals;
    Finding finding;
    for (std::uint32_t i = 0; i < facts.coordinations.size(); ++i) {
        const Reseau& reseau = model.reseaux[facts.coordinations[i]];
        const Seats& of = seats[i];
        std::vector<Named> found;
        bool is_told = true;
        for (std::size_t k = 0; k < differ.size(); ++k) {
            if (differ[k][i] == Answer::yes) found.push_back(named(static_cast<Difference>(k)));
            is_told &= differ[k][i] != Answer::unknown;
        }
        totals.add(of);
        totals.committees += with_committee[i] == Answer::yes;
        totals.differing += !found.empty();
        totals.untold += found.empty() && !is_told;
        finding.known += reseau.steering.known();
        // Without a committee there is no seat; else a list without seats says nothing of them.
        const bool is_whole =
            unlisted[i] == Answer::no || (of.all.empty() && with_committee[i] == Answer::no);
        const bool is_listed = is_whole || !of.all.empty();
        const std::size_t told = of.dated + of.open;
        const bool is_dated = at && (is_whole ? told == of.all.size() : told > 0);
        const auto if_known = [](bool is_known, std::size_t number) {
            return is_known ? number_of(number) : Value();
        };
        // Of several kinds of seats: none, only where the kind of each is told.
        const auto if_told = [&](std::size_t number, std::size_t kinds_told) {
            return if_known(is_listed && (number > 0 || kinds_told == of.all.size()), number);
        };
        const auto terms_cell = [&](const Bounds& number) {
            return is_dated || number.most > 0 ? count_cell(number) : Value();
        };
        std::vector<Evident> to_renew;
        show(model, of.to_renew, to_renew);
        show(model, of.all, rows[i].evidence);
        if (reseau.steering.known())
            rows[i].evidence.push_back(shown_by(model, model.reseaux, reseau));
        const std::size_t differences = found.size(), renewals = to_renew.size();
        lines.push_back(
            {differences,
             renewals,
             {named(model.reseaux, facts.coordinations[i]),
              list_cell(std::move(found), is_told),
              reseau.steering.known() ? named(vocabulary_of<Steering>(), reseau.steering) : Value(),
              list_cell(std::move(rows[i].committees), with_committee[i] == Answer::no),
              cell(statutes[i]),
              count_cell(met[i]),
              cell(official_came[i]),
              if_known(is_listed, of.all.size()),
              is_whole ? Value(true) : Value(),
              if_told(of.ex_officio, of.ex_officio + of.elected + of.appointed),
              if_told(of.elected, of.ex_officio + of.elected + of.appointed),
              if_told(of.appointed, of.ex_officio + of.elected + of.appointed),
              if_told(of.cpas, of.cpas + of.others),
              if_told(of.others, of.cpas + of.others),
              cell(of.is_balanced()),
              if_known(is_listed, of.seen),
              if_known(of.seen > 0, of.never_came.size()),
              list_cell(absent(model, of.never_came), of.seen > 0),
              if_known(is_listed, of.dated),
              terms_cell(of.ending),
              terms_cell(of.over),
              to_renew.empty() ? nothing_or_unknown(is_dated) : evident(std::move(to_renew)),
              evident(std::move(rows[i].evidence))}});
    }
    std::ranges::sort(lines, [](const Line& a, const Line& b) {
        const auto key = [](const Line& line) {
            return std::string_view(std::get<Named>(line.cells.front()).key);
        };
        return std::tuple(b.differences, b.to_renew, key(a)) <
               std::tuple(a.differences, a.to_renew, key(b));
    });
    for (Line& line : lines) finding.rows.push_back(std::move(line.cells));
    finding.columns = columns();
    finding.population_of = Label{"coordinations", "coördinaties", "coordinations"};
    finding.population = facts.coordinations.size();
    finding.omitted = omitted_coordinations(model, year, at);
    finding.sentences = {said_of_steering(facts), said_of_seats(totals),
                         said_of_terms(totals, at, months), said_of_differences(totals),
                         said_of(year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::structure
