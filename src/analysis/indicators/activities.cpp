// SPDX-License-Identifier: Apache-2.0
// In which of the study's four groups the meetings of each coordination put it, and what it does
// besides meeting.

#include <algorithm>
#include <array>

#include "../answer.hpp"
#include "../cells.hpp"
#include "../coordination/predicates.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"

namespace maillage::inline analysis::indicators::activities {
namespace {

using namespace coordination;

const About about{
    "activities",
    {"Manières de coordonner", "Manieren van coördineren", "Ways of coordinating"},
    {"Comment chaque coordination travaille-t-elle, d’après ses réunions de l’année, et que "
     "fait-elle d’autre ?",
     "Hoe werkt elke coördinatie, volgens haar vergaderingen van het jaar, en wat doet ze nog?",
     "How does each coordination work, by its meetings of the year, and what else does it do?"},
    {"Une ligne par coordination. Le groupe se calcule : des journées d’action collective, si "
     "chaque groupe de travail en tient une ; des groupes de travail, si un groupe se réunit en "
     "moyenne plus souvent que l’assemblée ; des assemblées, sinon ; les réseaux d’autres, sans "
     "réunion à elle. « Possible » : les groupes que rien n’exclut, vide si rien n’est exclu. "
     "Assemblées, groupes et réunions ont un minimum et un maximum, vides si rien ne les borne. Un "
     "midi de la coordination est une assemblée.",
     "Eén rij per coördinatie. De groep wordt berekend: collectieve actiedagen, als elke werkgroep "
     "er een houdt; werkgroepen, als een groep gemiddeld vaker samenkomt dan de plenaire "
     "vergadering; anders plenaire vergaderingen; netwerken van anderen, zonder eigen vergadering. "
     "‘Mogelijk’: de groepen die niets uitsluit, leeg als niets uitgesloten is. Plenaire "
     "vergaderingen, werkgroepen en hun vergaderingen hebben een minimum en een maximum, leeg als "
     "niets ze begrenst. Een middag van de coördinatie is een plenaire vergadering.",
     "One row a coordination. The group is computed: days of collective action, if each working "
     "group holds one; working groups, if a group meets more often on average than the assembly; "
     "assemblies otherwise; réseaux of others, without a meeting of its own. “Possible”: the "
     "groups that nothing excludes, empty if nothing is excluded. Assemblies, groups and meetings "
     "have a least and a most, empty where nothing bounds them. A lunch of the coordination is an "
     "assembly."},
    {"Ce qui se passe dans une réunion, et ce qu’elle apporte. Qu’aucune réunion ne soit connue ne "
     "dit pas qu’il n’y en a pas : il faut que la coordination ait répondu les avoir toutes "
     "nommées.",
     "Wat er in een vergadering gebeurt, en wat ze oplevert. Dat er geen vergadering bekend is, "
     "zegt niet dat er geen is: de coördinatie moet geantwoord hebben dat ze alle noemde.",
     "What goes on in a meeting, and what comes of it. That no meeting is known does not say that "
     "there is none: the coordination must have answered that it named them all."},
    described_year(),
    {"URIAS 2014, 4.2.5"}};

// clang-format off
MAILLAGE_TERMS(WayOfCoordinating,
    (days, "journées d’action collective", "collectieve actiedagen", "days of collective action"),
    (groups, "groupes de travail", "werkgroepen", "working groups"),
    (assemblies, "assemblées", "plenaire vergaderingen", "assemblies"),
    (through_others, "réunions et journées d’autres réseaux", "vergaderingen en dagen van andere netwerken", "meetings and days of other réseaux"),
    (no_meeting, "aucune réunion, ni chez d’autres", "geen vergadering, ook niet bij anderen", "no meeting, nor with others"))
// clang-format on
constexpr std::size_t ways = 5;

/// A coordination is in one and only one of these.
std::array<Answers, ways> ways_of(const Facts& facts) {
    const Answers meets = ~facts.meets_not;  // even where it is not known how many groups there are
    return {facts.by_days & meets, facts.by_groups & meets, facts.by_plenaries & meets,
            facts.through_others, facts.meets_not & ~facts.takes_part_elsewhere()};
}

/// The ways that nothing excludes: one, where it is known.
std::vector<WayOfCoordinating> possible_ways(const std::array<Answers, ways>& in, std::size_t of) {
    std::vector<WayOfCoordinating> possible;
    for (std::size_t way = 0; way < ways; ++way) {
        if (in[way][of] == Answer::yes) return {static_cast<WayOfCoordinating>(way)};
        if (in[way][of] == Answer::unknown) possible.push_back(static_cast<WayOfCoordinating>(way));
    }
    return possible;
}

/// Kinds of activities, and of which of them something holds.
class Kinds {
public:
    template <class Holds>
    explicit Kinds(Holds holds) {
        for (std::size_t kind = 0; kind < vocabulary_of<ActivityKind>().rows.size(); ++kind)
            answers_.push_back(holds(static_cast<ActivityKind>(kind)));
    }
    Value of(std::size_t coordination) const {
        std::vector<Named> kinds;
        bool all_known = true;
        for (std::size_t kind = 0; kind < answers_.size(); ++kind) {
            const Answer answer = answers_[kind][coordination];
            if (answer == Answer::yes) kinds.push_back(named(static_cast<ActivityKind>(kind)));
            all_known &= answer != Answer::unknown;
        }
        return kinds.empty() ? nothing_or_unknown(all_known) : Value(std::move(kinds));
    }

private:
    std::vector<Answers> answers_;
};

Answers has_activity(const Facts& facts, ActivityKind kind, ActivityStatus status) {
    return facts.exists(facts.model.activities, [&](const Activity& activity) {
        return is(activity.kind, kind) & is(activity.status, status);
    });
}

std::vector<FindingColumn> columns() {
    std::vector<FindingColumn> columns{
        named_column("reseau", {"coordination", "coördinatie", "coordination"}),
        named_column("group", {"groupe", "groep", "group"}),
        named_column("may_be", {"groupes possibles", "mogelijke groepen", "possible groups"})};
    for (const auto& [name, label] :
         {std::pair("assemblies", Label{"assemblées", "plenaire vergaderingen", "assemblies"}),
          std::pair("groups", Label{"groupes de travail", "werkgroepen", "working groups"}),
          std::pair("group_meetings", Label{"réunions de groupes", "vergaderingen van werkgroepen",
                                            "meetings of groups"})})
        std::ranges::move(bounded_columns(name, label), std::back_inserter(columns));
    columns.push_back(named_column("does", {"fait ou a fait", "doet of deed", "does or did"}));
    columns.push_back(named_column("under_way", {"en cours", "lopend", "under way"}));
    columns.push_back(named_column("planned", {"prévu", "gepland", "planned"}));
    columns.push_back(evidence_column());
    return columns;
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Facts facts(model, year, arguments.date("at"));
    const std::array<Answers, ways> in = ways_of(facts);
    const Kinds done([&](ActivityKind kind) { return does(facts, kind); });
    const Kinds under_way(
        [&](ActivityKind kind) { return has_activity(facts, kind, ActivityStatus::under_way); });
    const Kinds planned(
        [&](ActivityKind kind) { return has_activity(facts, kind, ActivityStatus::planned); });
    const Evidence meetings =
        facts
            .shown([](const Facts& f) {
                return f.plenaries_held().within(1) | f.group_meetings_held().within(1);
            })
            .second;
    const Evidence links =
        facts.shown([](const Facts& f) { return f.takes_part_elsewhere(); }).second;
    Finding finding;
    finding.columns = columns();
    std::array<std::size_t, ways> counts{};
    for (std::uint32_t i = 0; i < facts.coordinations.size(); ++i) {
        const std::vector<WayOfCoordinating> possible = possible_ways(in, i);
        const bool is_known = possible.size() == 1;
        if (is_known) ++counts[static_cast<std::size_t>(possible.front())];
        finding.known += is_known;
        std::vector<Named> may_be;
        if (possible.size() < ways)
            for (const WayOfCoordinating way : possible) may_be.push_back(named(way));
        std::vector<Value> row{named(model.reseaux, facts.coordinations[i]),
                               is_known ? Value(named(possible.front())) : Value(),
                               may_be.empty() ? Value() : Value(std::move(may_be))};
        for (const Numbers* numbers : {&facts.plenaries, &facts.group_count, &facts.group_meetings})
            std::ranges::move(bounded((*numbers)[i]), std::back_inserter(row));
        for (const Kinds* kinds : {&done, &under_way, &planned}) row.push_back(kinds->of(i));
        // Where it meets, that it also takes part elsewhere makes no difference.
        row.push_back(evident(meetings[i].empty() ? links[i] : meetings[i]));
        finding.rows.push_back(std::move(row));
    }
    std::ranges::sort(finding.rows, {}, [](const std::vector<Value>& row) {
        return std::string_view(std::get<Named>(row.front()).key);
    });
    finding.population = facts.coordinations.size();
    finding.population_of = Label{"coordinations", "coördinaties", "coordinations"};
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    finding.sentences = {
        said({"Les réunions de l’année disent comment {0|travaille|travaillent} {0} "
              "{0|coordination|coordinations} sur {1}.",
              "De vergaderingen van het jaar zeggen hoe {0} van de {1} "
              "{1|coördinatie|coördinaties} {0|werkt|werken}.",
              "The meetings of the year tell how {0} {0|coordination works|coordinations work}, of "
              "{1}."},
             {number_of(finding.known), number_of(finding.population)})};
    if (finding.known)
        finding.sentences.push_back(said(
            {"{0} {0|travaille|travaillent} surtout en groupes de travail, {1} {1|est centrée|sont "
             "centrées} sur {1|ses|leurs} assemblées, {2} sur des journées d’action collective ; "
             "{3} {3|n’agit|n’agissent} qu’à travers d’autres réseaux, {4} {4|ne se réunit|ne se "
             "réunissent} nulle part.",
             "{0} {0|werkt|werken} vooral in werkgroepen, {1} {1|draait|draaien} rond plenaire "
             "vergaderingen, {2} rond collectieve actiedagen; {3} {3|werkt|werken} enkel via "
             "andere netwerken, {4} {4|vergadert|vergaderen} nergens.",
             "{0} {0|works|work} mainly in working groups, {1} {1|is|are} centred on assemblies, "
             "{2} on days of collective action; {3} {3|acts|act} only through other réseaux, {4} "
             "{4|meets|meet} nowhere."},
            {number_of(counts[1]), number_of(counts[2]), number_of(counts[0]), number_of(counts[3]),
             number_of(counts[4])}));
    finding.sentences.push_back(said_of(year));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::activities
